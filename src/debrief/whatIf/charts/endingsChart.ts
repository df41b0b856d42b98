/** How a match could have ended after each posture of a turn: shares of continuations, from the worst ending to the best. */
import { ENDINGS } from '../../../model/vocabulary/words.ts';
import type { Ending, Posture } from '../../../model/vocabulary/words.ts';
import { percent } from '../../../text/numbers.ts';
import { measureName } from '../../../seat/measureName.ts';
import type { Chart } from '../../figure/chart.ts';
import { endingName } from '../../parts/outcomeHead.tsx';
import type { DebriefInput } from '../../readings/debriefInput.ts';
import { areApart, measuredShare } from '../chance.ts';
import { WORST_FIRST } from '../../../ui/look/endingFills.ts';
import { drawEndings } from './drawEndings.ts';
import type { Branch } from '../readWhatIf.ts';
import type { EndingsBranch } from './endingsBranch.ts';
import { clauses } from '../../../text/clauses.ts';

/** Continuations below which nothing is said of differences. */
export const ENOUGH = 100;

/** An ending that came more often after one posture than after another, by more than chance. */
export interface Contrast {
  readonly ending: Ending;
  readonly more: Posture;
  readonly less: Posture;
  /** Shares, 0 to 1. */
  readonly shareOfMore: number;
  readonly shareOfLess: number;
}

/** The greatest difference between two branches in the share of one ending, of those that chance does not explain; undefined where it may explain all. */
export function greatestContrast(branches: readonly EndingsBranch[]): Contrast | undefined {
  let greatest: Contrast | undefined;
  if (branches.some(({ games }) => games < ENOUGH)) return undefined;
  for (const one of branches)
    for (const other of branches) {
      for (const ending of ENDINGS) {
        const high = measuredShare(one.endings[ending], one.games);
        const low = measuredShare(other.endings[ending], other.games);
        const by = high.value - low.value;
        if (!areApart(high, low)) continue;
        if (by <= (greatest === undefined ? 0 : greatest.shareOfMore - greatest.shareOfLess))
          continue;
        greatest = {
          ending,
          more: one.posture,
          less: other.posture,
          shareOfMore: high.value,
          shareOfLess: low.value,
        };
      }
    }
  return greatest;
}

/** The ending that came most often; of equals, the worst. */
export function commonest({ endings }: Pick<Branch, 'endings'>): Ending {
  return WORST_FIRST.reduce((best, ending) => (endings[ending] > endings[best] ? ending : best));
}

/** What the bars show, computed from them. */
export function endingsSentence(input: DebriefInput, branches: readonly EndingsBranch[]): string {
  const { say } = input;
  const [first] = branches;
  if (first === undefined || branches.some(({ games }) => games === 0))
    return say('debrief-whatif-none-yet');
  const most = branches.map((branch) => {
    const ending = commonest(branch);
    return say('debrief-whatif-ends-most', {
      posture: say(`posture-${branch.posture}`),
      ending: endingName(input, ending),
      share: percent(branch.endings[ending] / branch.games),
    });
  });
  const ends = say('debrief-whatif-ends', {
    turn: first.turn,
    games: first.games,
    most: clauses(most, say),
  });
  const apart = contrastSentence(input, branches);
  return apart === undefined ? ends : `${ends} ${apart}`;
}

/** The clearest difference between the branches, or that there is none; undefined while too little has been played to say so. */
export function contrastSentence(
  input: DebriefInput,
  branches: readonly EndingsBranch[],
): string | undefined {
  const { say } = input;
  if (branches.some(({ games }) => games < ENOUGH)) return undefined;
  const contrast = greatestContrast(branches);
  return contrast === undefined
    ? say('debrief-whatif-ends-alike')
    : say('debrief-whatif-ends-apart', {
        ending: endingName(input, contrast.ending),
        more: say(`posture-${contrast.more}`),
        less: say(`posture-${contrast.less}`),
        shareOfMore: percent(contrast.shareOfMore),
        shareOfLess: percent(contrast.shareOfLess),
      });
}

/** The chart of a turn's branches. */
export function endingsChart(input: DebriefInput, branches: readonly EndingsBranch[]): Chart {
  const { say, scenario } = input;
  const turn = branches[0]?.turn ?? 0;
  const id = `what-if-endings-turn-${turn}`;
  return {
    id,
    title: say('debrief-whatif-endings-title', { turn }),
    sentence: endingsSentence(input, branches),
    columns: [
      { key: 'posture', label: say('debrief-whatif-column-posture') },
      { key: 'measure', label: say('debrief-whatif-column-measure') },
      { key: 'ending', label: say('debrief-whatif-column-ending') },
      { key: 'percent', label: say('debrief-whatif-column-percent'), digits: 1 },
      { key: 'continuations', label: say('debrief-whatif-column-continuations'), digits: 0 },
    ],
    rows: branches.flatMap((branch) =>
      WORST_FIRST.map((ending) => ({
        posture: say(`posture-${branch.posture}`),
        measure: measureName(scenario, branch.measure, say),
        ending: endingName(input, ending),
        percent: branch.games === 0 ? null : 100 * (branch.endings[ending] / branch.games),
        continuations: branch.endings[ending],
      })),
    ),
    draw: (plot, frame) => drawEndings(plot, frame, id, input, branches),
  };
}
