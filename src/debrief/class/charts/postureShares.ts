/** A chart of shares of the three postures, a bar for each thing that was counted. */
import { POSTURES, type Posture } from '../../../model/vocabulary/words.ts';
import type { Chart, Column } from '../../figure/chart.ts';
import type { ClassInput } from '../classInput.ts';
import { drawShares } from './forms/shares.ts';

/** One bar: how often each posture, and what the bar is about. */
export interface PostureBar {
  readonly times: Readonly<Record<Posture, number>>;
  /** All of `times` together, at least 1. */
  readonly of: number;
  /** Cells of the table that say what the bar is about, by the keys of its columns. */
  readonly about: Readonly<Record<string, string>>;
  readonly label: string;
  /** What stands above it, with all bars that follow under the same head. */
  readonly head: string;
  /** Opens what a posture's part of the bar stands for. */
  readonly pick: (posture: Posture) => void;
}

/** The chart; `columns` are those of `about`, `posture` is the one of the counted postures. */
export function postureSharesChart(
  { say }: ClassInput,
  words: Pick<Chart, 'id' | 'title' | 'sentence'>,
  columns: readonly Column[],
  posture: Column,
  bars: readonly PostureBar[],
): Chart {
  const parts = bars.flatMap(({ times }, bar) =>
    POSTURES.map((one) => ({ bar, posture: one, times: times[one] })),
  );
  return {
    ...words,
    columns: [
      ...columns,
      posture,
      { key: 'times', label: say('debrief-class-column-times'), digits: 0 },
      { key: 'percent', label: say('debrief-class-column-percent'), digits: 1 },
    ],
    rows: parts.map((part) => ({
      ...bars[part.bar]?.about,
      [posture.key]: say(`posture-${part.posture}`),
      times: part.times,
      percent: (100 * part.times) / (bars[part.bar]?.of ?? 1),
    })),
    draw: (plot, frame) =>
      drawShares(plot, frame, {
        bars: bars.map(({ head, label }, index) => ({
          label,
          ...(bars[index - 1]?.head === head ? {} : { head }),
        })),
        parts,
        nameOf: (one) => say(`posture-${one}`),
      }),
    pick: (row) => {
      const part = parts[row];
      if (part !== undefined) bars[part.bar]?.pick(part.posture);
    },
  };
}
