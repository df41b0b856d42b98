/** The last step of a choice: what will they do, then the seal. */
import type { JSX } from 'preact';
import type { Say } from '../../../text/speaker.ts';
import { PostureEmblem } from '../../../ui/look/emblem.tsx';
import type { Description, Table, Intent } from '../../../seat/description.ts';
import { Standings } from './tableView.tsx';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as wordsCss from '../../../ui/look/words.module.css';
import * as boardCss from './board.module.css';
import * as tableViewCss from './tableView.module.css';

function Clock(props: {
  readonly clock: NonNullable<Description['clock']>;
  readonly say: Say;
}): JSX.Element {
  const { seconds, of } = props.clock;
  return (
    <div class={boardCss.clock} role="timer">
      <span class={boardCss.clockBar} aria-hidden="true">
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
    return <p class={`${boardCss.slip} ${boardCss.slipEmpty}`}>{props.say('slip-empty')}</p>;
  return (
    <div class={boardCss.slip}>
      <PostureEmblem posture={card.posture} class={boardCss.slipEmblem} />
      <p>
        <span class={boardCss.slipTitle}>{variant.title}</span>
        <span class={tableViewCss.slipText}>{variant.text}</span>
        {called === undefined ? null : (
          <span class={boardCss.slipNote}>
            <b>{called.name}</b> {called.note}
          </span>
        )}
        <span class={boardCss.slipPosture}>
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
    <section
      class={`${boardCss.panel} ${boardCss.decide}`}
      aria-labelledby="belief-heading"
      data-beat={description.beat}
    >
      <div data-part="belief" data-belief>
        <h2 id="belief-heading" class={wordsCss.kicker}>
          {belief.question}
        </h2>
        <fieldset class={boardCss.beliefRow} aria-labelledby="belief-heading">
          {belief.options.map((option) => (
            <button
              key={option.posture}
              type="button"
              class={`${buttonCss.button} ${boardCss.beliefOption}`}
              aria-pressed={option.chosen}
              disabled={!isOpen}
              onClick={() => onIntent({ type: 'believe', posture: option.posture })}
            >
              <PostureEmblem posture={option.posture} class={boardCss.beliefEmblem} />
              {option.label}
            </button>
          ))}
        </fieldset>
      </div>
      {description.beat === 'choosing' || description.beat === 'sealed' ? (
        <Slip description={description} say={say} />
      ) : null}
      <div class={boardCss.seal}>
        {props.table === undefined ? null : (
          <Standings table={props.table} isOpen={isOpen} onIntent={onIntent} say={say} />
        )}
        {clock === undefined ? null : <Clock clock={clock} say={say} />}
        {description.beat === 'sealed' ? (
          <button
            type="button"
            class={buttonCss.button}
            onClick={() => onIntent({ type: 'unseal' })}
          >
            {say('unseal')}
          </button>
        ) : (
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.primary}`}
            disabled={!seal.enabled || !isOpen}
            aria-describedby="seal-hint"
            onClick={() => onIntent({ type: 'seal' })}
          >
            {seal.label}
          </button>
        )}
        <p id="seal-hint" class={boardCss.sealHint}>
          {seal.hint}
        </p>
      </div>
    </section>
  );
}
