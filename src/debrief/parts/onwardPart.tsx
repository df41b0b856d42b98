/** From the play to the world: questions to discuss, playing again, and the real chronology with its sources. */
import type { JSX } from 'preact';
import { otherSide, type Side } from '../../model/vocabulary/words.ts';
import { isolated } from '../../text/direction.ts';
import { writtenDate } from '../../text/dates.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import * as buttonCss from '../../ui/look/button.module.css';
import * as pageCss from '../page.module.css';
import * as printCss from '../print.module.css';
import * as onwardCss from './onward.module.css';

/** Plays the scenario again, from the same seat or the other one, with the same shocks or with others. */
export type PlayAgain = (choice: { readonly seat: Side; readonly sameShocks: boolean }) => void;
import { listed } from '../../text/numbers.ts';

/** Questions, two ways to play again, and what really happened. */
export function OnwardPart(props: {
  readonly input: DebriefInput;
  readonly onPlayAgain: PlayAgain;
}): JSX.Element {
  const { say, scenario, seat } = props.input;
  const other = otherSide(seat);
  return (
    <>
      {scenario.prompts.length === 0 ? null : (
        <section aria-labelledby="debrief-prompts">
          <h3 id="debrief-prompts">{say('debrief-prompts-heading')}</h3>
          <ol class={onwardCss.prompts}>
            {scenario.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ol>
        </section>
      )}
      <section class={printCss.again} aria-labelledby="debrief-again">
        <h3 id="debrief-again">{say('debrief-again-heading')}</h3>
        <div class={onwardCss.againWays}>
          <button
            type="button"
            class={`${buttonCss.button} ${buttonCss.primary}`}
            onClick={() => props.onPlayAgain({ seat: other, sameShocks: true })}
          >
            {say('debrief-again-other', { them: scenario.sides[other].name })}
          </button>
          <button
            type="button"
            class={buttonCss.button}
            onClick={() => props.onPlayAgain({ seat, sameShocks: false })}
          >
            {say('debrief-again-new', { us: scenario.sides[seat].name })}
          </button>
        </div>
        <p class={pageCss.panelNote}>{say('debrief-again-other-note')}</p>
      </section>
      {scenario.chronology.length === 0 ? null : <Chronology input={props.input} />}
    </>
  );
}

function Chronology(props: { readonly input: DebriefInput }): JSX.Element {
  const { say, scenario } = props.input;
  return (
    <section class={onwardCss.real} aria-labelledby="debrief-real">
      <h3 id="debrief-real">{say('debrief-real-heading')}</h3>
      <p class={onwardCss.realNotice}>{say('debrief-real-notice')}</p>
      {scenario.notice === '' ? null : <p class={onwardCss.realNotice}>{scenario.notice}</p>}
      <details>
        <summary>{say('debrief-real-open', { entries: scenario.chronology.length })}</summary>
        <ol class={onwardCss.chronology}>
          {scenario.chronology.map(({ claimedBy, date, source, text }) => (
            <li key={`${date} ${text}`}>
              <time dateTime={date}>{writtenDate(date, scenario.language)}</time>
              <div>
                <p>{text}</p>
                <p class={onwardCss.chronologySaid}>
                  {claimedBy === '' ? null : (
                    <span class={onwardCss.claimed}>
                      {say('debrief-real-claim', { who: claimedBy })}
                    </span>
                  )}
                  <Source id={source} input={props.input} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Source(props: { readonly id: string; readonly input: DebriefInput }): JSX.Element | null {
  const { say, scenario } = props.input;
  const found = scenario.sources.find(({ id }) => id === props.id);
  if (found === undefined) return null;
  const { date, publisher, title } = found;
  const by = listed(
    [isolated(publisher), date === '' ? '' : isolated(writtenDate(date, scenario.language))].filter(
      (part) => part !== '',
    ),
  );
  return (
    <cite>
      {by === ''
        ? say('debrief-real-undated', { title })
        : say('debrief-real-source', { title, publisher: by })}
    </cite>
  );
}
