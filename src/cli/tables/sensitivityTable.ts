/** A sensitivity analysis as tables for a terminal. */
import { outcomeIndex } from '../../analysis/sensitivity/readSensitivity.ts';
import type { Sensitivity } from '../../analysis/sensitivity/runSensitivity.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

const NUMBER = { isNumber: true, width: 7 };

/** What moves the share of enduring frameworks that good play reaches as one side, the strongest first. */
function tableOf({ alone, screened }: Sensitivity, side: Side, say: Say): string {
  const at = outcomeIndex(side, 'durable-framework');
  const heads = ['μ*', 'μ', 'σ', say('cli-sensitivity-low'), say('cli-sensitivity-high')];
  const rows = screened
    .map((row, index) => ({ row, swing: alone.swings[index] }))
    .toSorted((a, b) => (b.row.meanSize[at] ?? 0) - (a.row.meanSize[at] ?? 0))
    .map(({ row, swing }) => [
      row.parameter,
      ...[row.meanSize, row.mean, row.deviation, swing?.atLow, swing?.atHigh].map((values) =>
        (values?.[at] ?? 0).toFixed(1),
      ),
    ]);
  const width = 2 + Math.max(...screened.map(({ parameter }) => parameter.length));
  return [
    say('cli-sensitivity-side', { side, share: (alone.base[at] ?? 0).toFixed(1) }),
    aligned(
      [[say('cli-sensitivity-parameter'), ...heads], ...rows],
      [{ width }, ...heads.map(() => NUMBER)],
      ' ',
    ),
  ].join('\n');
}

/** Both sides' tables. */
export function sensitivityTables(found: Sensitivity, say: Say): string {
  return SIDES.map((side) => tableOf(found, side, say)).join('\n\n');
}
