/** Says that this play left another. */
import type { JSX } from 'preact';
import type { DebriefInput } from '../readings/debriefInput.ts';
import type { Before } from './charts/before.ts';
import * as whatIfCss from './whatIf.module.css';

/** Says on top of the page that this play left another at a turn; nothing where it did not. */
export function BranchNote(props: {
  readonly input: DebriefInput;
  readonly before: Before | undefined;
}): JSX.Element | null {
  const { say, scenario } = props.input;
  const branch = props.before?.branch;
  if (branch === undefined) return null;
  return (
    <p class={whatIfCss.branchNote}>
      {say('debrief-branch-note', {
        turn: branch.turn,
        side: scenario.sides[branch.side].name,
        posture: say(`posture-${branch.posture}`),
      })}
    </p>
  );
}
