/** The table of the talks as a term sheet: issues and options, what they are worth to you, what they seem to want, what stands. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import type { Table, TableOption, TableStanding, Intent } from '../../../seat/description.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as narrowCss from './narrow.module.css';
import * as tableViewCss from './tableView.module.css';

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
      class={tableViewCss.term}
      aria-pressed={option.inMyOffer}
      disabled={!props.isOpen}
      title={words.join(' · ')}
      onClick={() => props.onIntent({ type: 'offer', issue: props.issue, option: option.id })}
    >
      <span class={tableViewCss.termName}>{option.name}</span>
      <span class={tableViewCss.termWorth} aria-hidden="true">
        <span class={tableViewCss.termBar}>
          <span style={{ width: `${Math.round(option.share * 100)}%` }} />
        </span>
        <b>{option.worth}</b>
      </span>
      <span class={tableViewCss.termMarks} aria-hidden="true">
        <span class={tableViewCss.termTheirs} data-theirs={option.theirs}>
          {[1, 2, 3].map((pip) => (
            <i key={pip} class={pip <= option.theirs ? tableViewCss.on : ''} />
          ))}
        </span>
        {option.inTheirOffer ? (
          <em class={`${tableViewCss.tag} ${tableViewCss.tagTheirs}`}>{say('tag-theirs')}</em>
        ) : null}
        {option.inText ? (
          <em class={`${tableViewCss.tag} ${tableViewCss.tagText}`}>{say('tag-text')}</em>
        ) : null}
      </span>
      <span class={wordsCss.onlySpoken}>{words.join('. ')}</span>
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
      <li class={`${tableViewCss.standing} ${tableViewCss.standingNone}`}>
        <span class={tableViewCss.standingLabel}>{standing.label}</span>
        <span class={tableViewCss.standingVerdict}>{standing.worth}</span>
      </li>
    );
  return (
    <li class={tableViewCss.standing} data-signable={standing.signable}>
      <span class={tableViewCss.standingLabel}>{standing.label}</span>
      <span class={tableViewCss.standingTrack} aria-hidden="true">
        <span
          class={tableViewCss.standingFill}
          style={{ width: `${Math.round(standing.share * 100)}%` }}
        />
        <span
          class={tableViewCss.standingLeast}
          style={{ left: `${Math.round(props.reservation * 100)}%` }}
        />
      </span>
      <b class={tableViewCss.standingWorth}>{standing.worth}</b>
      <span class={tableViewCss.standingVerdict}>
        {say(standing.signable ? 'signable' : 'not-signable')}
      </span>
      {id === 'mine' ? null : (
        <button
          type="button"
          class={`${buttonCss.button} ${tableViewCss.standingAccept}`}
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
    <div class={tableViewCss.totals}>
      <ul class={tableViewCss.standings}>
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
      <p class={tableViewCss.sheetNote} title={table.reservation.explanation}>
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
    <div class={tableViewCss.sheet} data-over-map>
      <header class={tableViewCss.sheetHead}>
        <h2 tabIndex={-1}>{table.heading}</h2>
        <p class={narrowCss.sheetMediator}>
          {table.mediator} <span aria-hidden="true">·</span> {table.round}
        </p>
        <p class={tableViewCss.sheetKey} aria-hidden="true">
          <span class={tableViewCss.termBar}>
            <span style={{ width: '60%' }} />
          </span>
          {say('key-worth')}
          <span class={tableViewCss.termTheirs}>
            <i class={tableViewCss.on} />
            <i class={tableViewCss.on} />
            <i />
          </span>
          {say('key-theirs')}
        </p>
      </header>
      <div class={tableViewCss.issues}>
        {table.issues.map((issue) => (
          <fieldset key={issue.id} class={tableViewCss.issue}>
            <legend>{issue.name}</legend>
            <div class={tableViewCss.terms}>
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
