/** Two truths side by side: what the capitals were told, under a veil, and what was so, on paper. */
import type { ComponentChildren, JSX } from 'preact';
import { dateOfTurn, writtenDay } from '../../text/dates.ts';
import { hiddenTurns } from '../readings/readTruths.ts';
import type { Truth } from '../readings/readTruths.ts';
import type { DebriefInput } from '../readings/debriefInput.ts';
import { tellHidden, tellTruth } from '../readings/tellTruth.ts';

/** Everything hidden, turn by turn, after a sentence that counts it. */
export function VeilPart(props: { readonly input: DebriefInput }): JSX.Element {
  const { run, say, scenario } = props.input;
  const turns = hiddenTurns(run.log);
  const told = Object.values(tellHidden(props.input)).filter((words) => words !== '');
  return (
    <section aria-labelledby="debrief-veil">
      <h3 id="debrief-veil">{say('debrief-veil-heading')}</h3>
      <p class="debrief-text">{told.length === 0 ? say('debrief-veil-none') : told.join(' ')}</p>
      <ol class="veil">
        {turns.map(({ truths, turn }) => (
          <li key={turn} class="veil-turn">
            <h4>
              {say('debrief-turn', { turn })}
              <time>{writtenDay(dateOfTurn(scenario.calendar, turn), scenario.language)}</time>
            </h4>
            <div class="veil-truths">
              {truths.map((truth) => (
                <TruthPair
                  key={`${truth.kind}${'side' in truth ? truth.side : ''}`}
                  truth={truth}
                  input={props.input}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Pair(props: {
  readonly input: DebriefInput;
  readonly name: string;
  readonly told: ComponentChildren;
  readonly truth: ComponentChildren;
  readonly foot?: string;
}): JSX.Element {
  const { say } = props.input;
  return (
    <article class="truths">
      <h5>{props.name}</h5>
      <div class="truths-told">
        <p class="truths-tag">{say('debrief-told')}</p>
        <p>{props.told}</p>
      </div>
      <div class="truths-true paper">
        <p class="truths-tag">{say('debrief-true')}</p>
        <p>{props.truth}</p>
      </div>
      {props.foot === undefined ? null : <p class="truths-foot">{props.foot}</p>}
    </article>
  );
}

function TruthPair(props: { readonly truth: Truth; readonly input: DebriefInput }): JSX.Element {
  const { input, truth } = props;
  const { about, foot, so, told, verdict } = tellTruth(truth, input);
  return (
    <Pair
      input={input}
      name={about}
      told={told}
      truth={
        verdict === undefined ? (
          so
        ) : (
          <>
            {so} <b class={verdict.right ? 'verdict' : 'verdict wrong'}>{verdict.words}</b>
          </>
        )
      }
      {...(foot === undefined ? {} : { foot })}
    />
  );
}
