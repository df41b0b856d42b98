/** The table of the talks as a term sheet: issues and options, what they are worth to you, what they seem to want, what stands. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { Table, TableOption, TableStanding, Intent } from '../../../seat/description.ts';
import '../../styles/table.css';

const THEIRS = ['theirs-unknown', 'theirs-little', 'theirs-some', 'theirs-much'] as const;

function Option(props: {
  readonly issue: string;
  readonly option: TableOption;
  readonly isOpen: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { option, say } = props;
  const words = [
    say('worth-to-you', { worth: option.worth }),
    say(THEIRS[option.theirs]),
    ...(option.inTheirOffer ? [say('in-their-offer')] : []),
    ...(option.inText ? [say('in-text')] : []),
  ];
  return (
    <button
      type="button"
      class="term"
      aria-pressed={option.inMyOffer}
      disabled={!props.isOpen}
      title={words.join(' · ')}
      onClick={() => props.onIntent({ type: 'offer', issue: props.issue, option: option.id })}
    >
      <span class="term-name">{option.name}</span>
      <span class="term-worth" aria-hidden="true">
        <span class="term-bar">
          <span style={{ width: `${Math.round(option.share * 100)}%` }} />
        </span>
        <b>{option.worth}</b>
      </span>
      <span class="term-marks" aria-hidden="true">
        <span class="term-theirs" data-theirs={option.theirs}>
          {[1, 2, 3].map((pip) => (
            <i key={pip} class={pip <= option.theirs ? 'on' : ''} />
          ))}
        </span>
        {option.inTheirOffer ? <em class="tag tag-theirs">{say('tag-theirs')}</em> : null}
        {option.inText ? <em class="tag tag-text">{say('tag-text')}</em> : null}
      </span>
      <span class="only-spoken">{words.join('. ')}</span>
    </button>
  );
}

function Standing(props: {
  readonly standing: TableStanding;
  readonly reservation: number;
  readonly isOpen: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { standing, say } = props;
  const { id } = standing;
  if (id !== 'mine' && !standing.acceptable)
    return (
      <li class={`standing standing-${id} standing-none`}>
        <span class="standing-label">{standing.label}</span>
        <span class="standing-verdict">{standing.worth}</span>
      </li>
    );
  return (
    <li class={`standing standing-${id}`} data-signable={standing.signable}>
      <span class="standing-label">{standing.label}</span>
      <span class="standing-track" aria-hidden="true">
        <span class="standing-fill" style={{ width: `${Math.round(standing.share * 100)}%` }} />
        <span class="standing-least" style={{ left: `${Math.round(props.reservation * 100)}%` }} />
      </span>
      <b class="standing-worth">{standing.worth}</b>
      <span class="standing-verdict">{say(standing.signable ? 'signable' : 'not-signable')}</span>
      {id === 'mine' ? null : (
        <button
          type="button"
          class="button standing-accept"
          aria-pressed={standing.accepted}
          disabled={!props.isOpen}
          onClick={() =>
            props.onIntent({ type: 'accept', standing: standing.accepted ? 'none' : id })
          }
        >
          {say(standing.accepted ? 'accepted' : id === 'text' ? 'accept-text' : 'accept-theirs')}
        </button>
      )}
    </li>
  );
}

/** What the offers on the table come to, against the least that one could sign: in the sheet's foot, or beside the seal where there is little room. */
export function Standings(props: {
  readonly table: Table;
  readonly isOpen: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { table } = props;
  return (
    <div class="totals">
      <ul class="standings">
        {table.standings.map((standing) => (
          <Standing
            key={standing.id}
            standing={standing}
            reservation={table.reservation.share}
            isOpen={props.isOpen}
            onIntent={props.onIntent}
            say={props.say}
          />
        ))}
      </ul>
      <p class="sheet-note" title={table.reservation.explanation}>
        <b>{table.reservation.label}</b> <span>{table.note}</span>
      </p>
    </div>
  );
}

/** The term sheet, where the map lies at other stages. */
export function TableSheet(props: {
  readonly table: Table;
  readonly isOpen: boolean;
  /** Whether what the offers come to stands elsewhere. */
  readonly isWithoutTotals: boolean;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { table, say } = props;
  return (
    <div class="sheet" data-over-map>
      <header class="sheet-head">
        <h2 tabIndex={-1}>{table.heading}</h2>
        <p class="sheet-mediator">
          {table.mediator} <span aria-hidden="true">·</span> {table.round}
        </p>
        <p class="sheet-key" aria-hidden="true">
          <span class="term-bar">
            <span style={{ width: '60%' }} />
          </span>
          {say('key-worth')}
          <span class="term-theirs">
            <i class="on" />
            <i class="on" />
            <i />
          </span>
          {say('key-theirs')}
        </p>
      </header>
      <div class="issues">
        {table.issues.map((issue) => (
          <fieldset key={issue.id} class="issue">
            <legend>{issue.name}</legend>
            <div class="terms">
              {issue.options.map((option) => (
                <Option
                  key={option.id}
                  issue={issue.id}
                  option={option}
                  isOpen={props.isOpen}
                  onIntent={props.onIntent}
                  say={say}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {props.isWithoutTotals ? null : (
        <Standings table={table} isOpen={props.isOpen} onIntent={props.onIntent} say={say} />
      )}
    </div>
  );
}
