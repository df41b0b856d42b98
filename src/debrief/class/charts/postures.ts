/** What each side chose at each stage: the shares of the three postures. */
import { at } from '../../../analysis/class/classRow.ts';
import {
  POSTURES,
  SIDES,
  STAGES,
  type Posture,
  type Side,
  type Stage,
} from '../../../model/vocabulary/words.ts';
import { percent } from '../../../text/numbers.ts';
import type { Chart } from '../../figure/chart.ts';
import { sideNames, type ClassInput } from '../classInput.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import { postureSharesChart } from './postureShares.ts';

/** How often a side chose each posture at a stage, over all plays. */
export interface StageChoices {
  readonly stage: Stage;
  readonly side: Side;
  readonly times: Readonly<Record<Posture, number>>;
  /** Choices in all. */
  readonly of: number;
}

/** Choices by stage and side; stages that no play reached are left out. */
export function countPostures(plays: readonly ShownPlay[]): readonly StageChoices[] {
  return STAGES.flatMap((stage) =>
    SIDES.map((side) => {
      const times = { restraint: 0, mediation: 0, retaliation: 0 };
      for (const posture of POSTURES) {
        const index = at.posture(side, stage, posture);
        for (const { play } of plays) times[posture] += play.row[index] ?? 0;
      }
      return { stage, side, times, of: times.restraint + times.mediation + times.retaliation };
    }),
  ).filter(({ of }) => of > 0);
}

/** The stage and side with the greatest share of a posture; of equals, the first. */
export function mostOf(
  counts: readonly StageChoices[],
  posture: Posture,
): StageChoices | undefined {
  const share = ({ of, times }: StageChoices): number => times[posture] / of;
  return counts.reduce<StageChoices | undefined>(
    (best, one) => (best === undefined || share(one) > share(best) ? one : best),
    undefined,
  );
}

/** What the bars show, computed from the counts. */
export function posturesSentence(input: ClassInput, counts: readonly StageChoices[]): string {
  const { say } = input;
  const hard = mostOf(counts, 'retaliation');
  const soft = mostOf(counts, 'mediation');
  if (hard === undefined || soft === undefined) return say('debrief-class-postures-none');
  const names = sideNames(input);
  return say('debrief-class-postures', {
    hardSide: names[hard.side],
    hardStage: say(`stage-title-${hard.stage}`),
    hardShare: percent(hard.times.retaliation / hard.of),
    softSide: names[soft.side],
    softStage: say(`stage-title-${soft.stage}`),
    softShare: percent(soft.times.mediation / soft.of),
  });
}

/** The chart. */
export function posturesChart(input: ClassInput): Chart {
  const { list, of, say } = input;
  const counts = countPostures(of.plays);
  const names = sideNames(input);
  return postureSharesChart(
    input,
    {
      id: 'class-postures',
      title: say('debrief-class-postures-title'),
      sentence: posturesSentence(input, counts),
    },
    [
      { key: 'stage', label: say('debrief-class-column-stage') },
      { key: 'side', label: say('debrief-class-column-side') },
    ],
    { key: 'posture', label: say('debrief-class-column-posture') },
    counts.map(({ of: choices, side, stage, times }) => {
      const about = { stage: say(`stage-title-${stage}`), side: names[side] };
      return {
        times,
        of: choices,
        about,
        label: say('debrief-class-choices', { side: about.side, choices }),
        head: about.stage,
        pick: (posture) => {
          const index = at.posture(side, stage, posture);
          list(
            say('debrief-class-list-posture', { ...about, posture: say(`posture-${posture}`) }),
            of.plays.filter(({ play }) => (play.row[index] ?? 0) > 0),
          );
        },
      };
    }),
  );
}
