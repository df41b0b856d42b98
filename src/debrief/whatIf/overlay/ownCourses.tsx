/** How exactly this match would have gone on after each posture, its own shocks kept; and the way back into it. */
import type { JSX } from 'preact';
import type { Side } from '../../../model/vocabulary/words.ts';
import { PostureEmblem } from '../../../ui/look/emblem.tsx';
import { measureName } from '../../../seat/measureName.ts';
import { endingName } from '../../parts/outcomeHead.tsx';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import type { Branch } from '../readWhatIf.ts';
import * as buttonCss from '../../../ui/look/button.module.css';
import * as pageCss from '../../page.module.css';
import * as analysisCss from '../../parts/analysis.module.css';
import { SIDE_CLASS } from '../../parts/sideClass.ts';
import * as whatIfCss from '../whatIf.module.css';

/** How a branch went on with the match's own shocks. */
export function ownSentence(
  input: DebriefInput,
  branch: Pick<Branch, 'own' | 'chosen' | 'turn'>,
): string {
  const { run, say } = input;
  const { chosen, own, turn } = branch;
  if (own === undefined) return say('debrief-whatif-own-waiting');
  const ending = endingName(input, own.ending);
  const { recorded, turns } = own;
  if (chosen && run.ending !== null) return say('debrief-whatif-own-was', { ending, turns });
  if (turns === turn) return say('debrief-whatif-own-over', { ending });
  const ends = say('debrief-whatif-own-ends', { ending, turns });
  const how =
    recorded >= turns
      ? say('debrief-whatif-own-recorded')
      : recorded >= run.log.length
        ? say('debrief-whatif-own-beyond', { recorded })
        : recorded > turn
          ? say('debrief-whatif-own-until', { recorded })
          : say('debrief-whatif-own-at-once');
  return `${ends} ${how}`;
}

/** A card for each branch. */
export function OwnCourses(props: {
  readonly input: DebriefInput;
  readonly side: Side;
  readonly branches: readonly Branch[];
  readonly onKeep: ((branch: Branch) => void) | undefined;
}): JSX.Element {
  const { branches, onKeep, input, side } = props;
  const { say, scenario } = input;
  return (
    <section class={whatIfCss.ownCourses} aria-labelledby="debrief-whatif-own">
      <h3 id="debrief-whatif-own">{say('debrief-whatif-own-heading')}</h3>
      <p class={pageCss.debriefText}>{say('debrief-whatif-own-lead')}</p>
      <ul>
        {branches.map((branch) => (
          <li
            key={branch.posture}
            class={`${whatIfCss.ownCourse} ${analysisCss.paper} ${SIDE_CLASS[side]}`}
          >
            <PostureEmblem posture={branch.posture} class={whatIfCss.ownEmblem} />
            <h4>
              <span>
                {say(`posture-${branch.posture}`)}
                {branch.chosen ? ` · ${say('debrief-whatif-chosen')}` : ''}
              </span>
              {measureName(scenario, branch.measure, say)}
            </h4>
            <p>{ownSentence(input, branch)}</p>
            {onKeep === undefined ||
            branch.own === undefined ||
            branch.own.turns === branch.turn ? null : (
              <button
                type="button"
                class={`${buttonCss.button} ${whatIfCss.ownKeep}`}
                onClick={() => onKeep(branch)}
              >
                {say(branch.chosen ? 'debrief-whatif-resume' : 'debrief-whatif-keep')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
