/** What went otherwise than meant: acts that were taken for others, and slips. */
import { SIDES, otherSide, type Side } from '../../../model/vocabulary/words.ts';
import type { Chart } from '../../figure/chart.ts';
import { sideNames, type ClassInput } from '../classInput.ts';
import type { ShownPlay } from '../../../analysis/class/gathered.ts';
import { drawBarList } from './forms/barList.ts';

/** What went otherwise than meant on one side. */
export interface Mishap {
  readonly side: Side;
  readonly kind: 'misread' | 'slips';
  readonly times: number;
  /** Turns in all. */
  readonly turns: number;
}

/** Acts of each side that were misread, and its slips. */
export function countMishaps(plays: readonly ShownPlay[]): readonly Mishap[] {
  const turns = plays.reduce((sum, { play }) => sum + play.turns, 0);
  return (['misread', 'slips'] as const).flatMap((kind) =>
    SIDES.map((side) => ({
      side,
      kind,
      times: plays.reduce((sum, { play }) => sum + play.sides[side][kind], 0),
      turns,
    })),
  );
}

/** What the bars show, computed from the counts. */
export function mishapsSentence(input: ClassInput, mishaps: readonly Mishap[]): string {
  const times = (kind: Mishap['kind'], side: Side): number =>
    mishaps.find((one) => one.kind === kind && one.side === side)?.times ?? 0;
  return input.say('debrief-class-mishaps', {
    ...sideNames(input),
    turns: mishaps[0]?.turns ?? 0,
    misreadOfStruck: times('misread', 'struck'),
    misreadOfHost: times('misread', 'host'),
    slipsOfStruck: times('slips', 'struck'),
    slipsOfHost: times('slips', 'host'),
  });
}

/** The chart of mishaps. */
export function mishapsChart(input: ClassInput): Chart {
  const { list, of, say } = input;
  const mishaps = countMishaps(of.plays);
  const names = sideNames(input);
  const wordsOf = ({ kind, side }: Mishap): string =>
    say(`debrief-class-mishap-${kind}`, { side: names[side], other: names[otherSide(side)] });
  return {
    id: 'class-misreadings',
    title: say('debrief-class-mishaps-title'),
    sentence: mishapsSentence(input, mishaps),
    columns: [
      { key: 'kind', label: say('debrief-class-column-mishap') },
      { key: 'times', label: say('debrief-class-column-times'), digits: 0 },
      { key: 'perHundred', label: say('debrief-class-column-per-hundred'), digits: 1 },
    ],
    rows: mishaps.map((mishap) => ({
      kind: wordsOf(mishap),
      times: mishap.times,
      perHundred: mishap.turns === 0 ? null : (100 * mishap.times) / mishap.turns,
    })),
    draw: (plot, frame) =>
      drawBarList(
        plot,
        frame,
        mishaps.map((mishap) => ({
          label: wordsOf(mishap),
          value: mishap.times,
          said: String(mishap.times),
          fill: frame.colours[mishap.side],
        })),
      ),
    pick: (row) => {
      const mishap = mishaps[row];
      if (mishap !== undefined)
        list(
          wordsOf(mishap),
          of.plays.filter(({ play }) => play.sides[mishap.side][mishap.kind] > 0),
        );
    },
  };
}
