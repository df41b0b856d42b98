/** The last step of a choice: what will they do, then the seal. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import { PostureEmblem } from '../../../ui/look/emblem.tsx';
import type { Description, Table, Intent } from '../../../seat/description.ts';
import { Standings } from './tableView.tsx';

function Clock(props: {
  readonly clock: NonNullable<Description['clock']>;
  readonly say: Say;
}): JSX.Element {
  const { seconds, of } = props.clock;
  return (
    <div class="clock" role="timer">
      <span class="clock-bar" aria-hidden="true">
        <span style={{ width: `${Math.round((seconds / of) * 100)}%` }} />
      </span>
      <span>{props.say('clock-left', { seconds })}</span>
    </div>
  );
}

/** What is about to be sealed, in one line, so that nothing is sealed by mistake. */
function Slip(props: { readonly description: Description; readonly say: Say }): JSX.Element {
  const card = props.description.cards.find((one) => one.chosen);
  const variant = card?.variants[card.shown];
  const called = card?.mediators?.find((mediator) => mediator.chosen);
  if (card === undefined || variant === undefined)
    return <p class="slip slip-empty">{props.say('slip-empty')}</p>;
  return (
    <div class="slip">
      <PostureEmblem posture={card.posture} class="slip-emblem" />
      <p>
        <span class="slip-title">{variant.title}</span>
        <span class="slip-text">{variant.text}</span>
        {called === undefined ? null : (
          <span class="slip-note">
            <b>{called.name}</b> {called.note}
          </span>
        )}
        <span class="slip-posture">
          {called === undefined
            ? card.label
            : props.say('slip-called', { posture: card.label, mediator: called.name })}
        </span>
      </p>
    </div>
  );
}

/** Belief and seal, with what the table's offers come to where there is one; once sealed, the way to take it back. */
export function Decide(props: {
  readonly description: Description;
  readonly table: Table | undefined;
  readonly onIntent: (intent: Intent) => void;
  readonly say: Say;
}): JSX.Element {
  const { description, onIntent, say } = props;
  const { belief, seal, clock } = description;
  const isOpen = description.beat === 'choosing';
  return (
    <section class="panel decide" aria-labelledby="belief-heading" data-beat={description.beat}>
      <div class="belief" data-belief>
        <h2 id="belief-heading" class="kicker">
          {belief.question}
        </h2>
        <fieldset class="belief-row" aria-labelledby="belief-heading">
          {belief.options.map((option) => (
            <button
              key={option.posture}
              type="button"
              class="button belief-option"
              aria-pressed={option.chosen}
              disabled={!isOpen}
              onClick={() => onIntent({ type: 'believe', posture: option.posture })}
            >
              <PostureEmblem posture={option.posture} class="belief-emblem" />
              {option.label}
            </button>
          ))}
        </fieldset>
      </div>
      {description.beat === 'choosing' || description.beat === 'sealed' ? (
        <Slip description={description} say={say} />
      ) : null}
      <div class="seal">
        {props.table === undefined ? null : (
          <Standings table={props.table} isOpen={isOpen} onIntent={onIntent} say={say} />
        )}
        {clock === undefined ? null : <Clock clock={clock} say={say} />}
        {description.beat === 'sealed' ? (
          <button type="button" class="button" onClick={() => onIntent({ type: 'unseal' })}>
            {say('unseal')}
          </button>
        ) : (
          <button
            type="button"
            class="button primary"
            disabled={!seal.enabled || !isOpen}
            aria-describedby="seal-hint"
            onClick={() => onIntent({ type: 'seal' })}
          >
            {seal.label}
          </button>
        )}
        <p id="seal-hint" class="seal-hint">
          {seal.hint}
        </p>
      </div>
    </section>
  );
}
