/** Patterns and ablations as tables for a terminal. */
import type { Ablation } from '../../analysis/patterns/ablation.ts';
import { NOT_SHOWN } from '../../analysis/patterns/notShown.ts';
import type { PatternResult } from '../../analysis/patterns/pattern.ts';

/** A number in four figures or so, whatever its size. */
function short(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** Cells padded to the widest of their column, two blanks apart; the last column is left as it is. */
function aligned(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === columns - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One line a pattern: verdict, effect with its standard error, and what was found in each setting. */
export function patternsTable(results: readonly PatternResult[]): string {
  const rows = results.map((result) => [
    result.id,
    result.holds ? 'holds' : 'NOT',
    `${short(result.effect)} (${short(result.standardError)})`,
    result.cells.map(({ readings }) => readings.map(short).join('/')).join(' → '),
    `${result.statement} [${result.unit}; ${result.source}]`,
  ]);
  const holding = results.filter(({ holds }) => holds).length;
  return `${aligned(rows)}\n\n${holding} of ${results.length} hold`;
}

/** One line a fact of the field that no experiment shows, with the reason. */
export function notShownTable(): string {
  const rows = NOT_SHOWN.map(({ fact, statement, reason, source }) => [
    fact,
    `${statement} [${source}] ${reason}`,
  ]);
  return `Not shown by any experiment:\n${aligned(rows)}`;
}

/** One line a mechanism: the patterns that are lost without it. */
export function ablationTable({ rows, idle }: Ablation): string {
  const lines = rows.map(({ mechanism, claims, carries }) => [
    mechanism,
    claims.join(' ') || '-',
    carries.map(({ pattern }) => pattern).join(' ') || 'none',
  ]);
  return `${aligned([['mechanism', 'claims', 'patterns lost without it'], ...lines])}\n\n${
    idle.length
  } of ${rows.length} mechanisms carry no pattern${idle.length === 0 ? '' : `: ${idle.join(', ')}`}`;
}
