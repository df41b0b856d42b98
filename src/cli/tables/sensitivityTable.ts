/** A sensitivity analysis as tables for a terminal. */
import { outcomeIndex } from '../../analysis/sensitivity/readSensitivity.ts';
import type { Sensitivity } from '../../analysis/sensitivity/runSensitivity.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';

const HEADS = ['μ*', 'μ', 'σ', 'at low', 'at high'];

const cell = (value: number, width = 8): string => value.toFixed(1).padStart(width);

/** What moves the share of enduring frameworks that good play reaches as one side, the strongest first. */
function tableOf({ alone, screened }: Sensitivity, side: Side): string {
  const at = outcomeIndex(side, 'durable-framework');
  const width = 2 + Math.max(...screened.map(({ parameter }) => parameter.length));
  const rows = screened
    .map((row, index) => ({ row, swing: alone.swings[index] }))
    .toSorted((a, b) => (b.row.meanSize[at] ?? 0) - (a.row.meanSize[at] ?? 0))
    .map(
      ({ row, swing }) =>
        row.parameter.padEnd(width) +
        [row.meanSize, row.mean, row.deviation, swing?.atLow, swing?.atHigh]
          .map((values) => cell(values?.[at] ?? 0))
          .join(''),
    );
  return [
    `Patient play as the ${side} state: durable frameworks, percent of matches (${(alone.base[at] ?? 0).toFixed(1)} in the scenario as it is)`,
    `${'parameter'.padEnd(width)}${HEADS.map((head) => head.padStart(8)).join('')}`,
    ...rows,
  ].join('\n');
}

/** Both sides' tables. */
export function sensitivityTables(found: Sensitivity): string {
  return SIDES.map((side) => tableOf(found, side)).join('\n\n');
}
