/** Two truths side by side: what the capitals were told, under a veil, and what was so, on paper. */
import type { ComponentChildren, JSX } from 'preact';
import { otherSide } from '../model/words.ts';
import { percent } from '../text/numbers.ts';
import { measureName } from '../ui/measureName.ts';
import { measureOf } from '../model/measures.ts';
import type { MeasureId } from '../model/measures.ts';
import { dateOfTurn, writtenDay } from './dates.ts';
import { countTruths, hiddenTurns } from './readTruths.ts';
import type { Truth } from './readTruths.ts';
import { names } from './reading.ts';
import type { Reading } from './reading.ts';

/** Everything hidden, turn by turn, after a sentence that counts it. */
export function VeilPart(props: { readonly reading: Reading }): JSX.Element {
  const { run, say, scenario } = props.reading;
  const turns = hiddenTurns(run.log);
  return (
    <section aria-labelledby="debrief-veil">
      <h3 id="debrief-veil">{say('debrief-veil-heading')}</h3>
      <p class="debrief-text">{veilSentence(props.reading)}</p>
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
                  reading={props.reading}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function veilSentence({ run, say, scenario }: Reading): string {
  const { attacks, across, caught, misreadings, relocations, slips, wrong } = countTruths(
    hiddenTurns(run.log),
  );
  const parts = [
    attacks > 0
      ? say('debrief-veil-attacks', {
          attacks,
          across,
          inside: attacks - across,
          wrong,
          struck: scenario.sides.struck.name,
        })
      : '',
    slips > 0 ? say('debrief-veil-slips', { slips }) : '',
    misreadings > 0 ? say('debrief-veil-misreadings', { misreadings }) : '',
    relocations > 0 ? say('debrief-veil-relocations', { relocations, caught }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('debrief-veil-none') : parts.join(' ');
}

function Pair(props: {
  readonly reading: Reading;
  readonly name: string;
  readonly told: ComponentChildren;
  readonly truth: ComponentChildren;
  readonly foot?: string;
}): JSX.Element {
  const { say } = props.reading;
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

function TruthPair(props: { readonly truth: Truth; readonly reading: Reading }): JSX.Element {
  const { reading, truth } = props;
  const { say, scenario } = reading;
  const both = names(scenario);
  const named = (id: MeasureId): string => measureName(scenario, id, say);
  switch (truth.kind) {
    case 'origin': {
      const { acts, attack, right } = truth;
      return (
        <Pair
          reading={reading}
          name={say('debrief-origin-name')}
          told={say(
            attack.attributed ? 'debrief-origin-told-across' : 'debrief-origin-told-inside',
            { ...both, belief: percent(attack.belief) },
          )}
          truth={
            <>
              {say(
                attack.crossBorder ? 'debrief-origin-true-across' : 'debrief-origin-true-inside',
                both,
              )}{' '}
              <b class={right ? 'verdict' : 'verdict wrong'}>
                {say(right ? 'debrief-origin-right' : 'debrief-origin-wrong')}
              </b>
            </>
          }
          foot={say('debrief-origin-acts', {
            ...both,
            struckAct: named(acts.struck),
            hostAct: named(acts.host),
          })}
        />
      );
    }
    case 'slip': {
      const sides = { side: both[truth.side], other: both[otherSide(truth.side)] };
      return (
        <Pair
          reading={reading}
          name={say('debrief-slip-name', sides)}
          told={say('debrief-slip-told', { ...sides, done: named(truth.done) })}
          truth={say('debrief-slip-true', { chosen: named(truth.chosen) })}
        />
      );
    }
    case 'misreading': {
      const sides = { side: both[truth.side], other: both[otherSide(truth.side)] };
      const posture = measureOf(truth.done)?.posture ?? 'restraint';
      return (
        <Pair
          reading={reading}
          name={say('debrief-misreading-name', sides)}
          told={say('debrief-misreading-told', sides)}
          truth={say('debrief-misreading-true', {
            ...sides,
            done: named(truth.done),
            posture: say(`posture-${posture}`).toLowerCase(),
          })}
        />
      );
    }
    case 'relocation':
      return (
        <Pair
          reading={reading}
          name={say('debrief-relocation-name')}
          told={say(truth.caught ? 'debrief-relocation-told-caught' : 'debrief-relocation-told', {
            ...both,
            militants: scenario.militants.name,
          })}
          truth={say('debrief-relocation-true', both)}
        />
      );
  }
}
