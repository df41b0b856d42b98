/** Patterns and ablations as tables for a terminal. */
import type { Ablation } from '../../analysis/patterns/ablation.ts';
import { NOT_SHOWN } from '../../analysis/patterns/notShown.ts';
import type { PatternResult } from '../../analysis/patterns/pattern.ts';
import type { Say } from '../../text/speaker.ts';
import { aligned } from './aligned.ts';

/** A number in four figures or so, whatever its size. */
function short(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** One line a pattern: verdict, effect with its standard error, and what was found in each setting. */
export function patternsTable(results: readonly PatternResult[], say: Say): string {
  const rows = results.map((result) => [
    result.id,
    result.holds ? say('cli-patterns-holds') : say('cli-patterns-fails'),
    `${short(result.effect)} (${short(result.standardError)})`,
    result.cells.map(({ readings }) => readings.map(short).join('/')).join(' → '),
    `${result.statement} [${result.unit}; ${result.source}]`,
  ]);
  const holding = results.filter(({ holds }) => holds).length;
  const count = { holding: String(holding), of: String(results.length) };
  return `${aligned(rows)}\n\n${say('cli-patterns-count', count)}`;
}

/** One line a fact of the field that no experiment shows, with the reason. */
export function notShownTable(say: Say): string {
  const rows = NOT_SHOWN.map(({ fact, statement, reason, source }) => [
    fact,
    `${statement} [${source}] ${reason}`,
  ]);
  return `${say('cli-patterns-not-shown')}\n${aligned(rows)}`;
}

/** One line a mechanism: the patterns that are lost without it. */
export function ablationTable({ rows, idle }: Ablation, say: Say): string {
  const heads = [
    say('cli-ablation-mechanism'),
    say('cli-ablation-claims'),
    say('cli-ablation-lost'),
  ];
  const lines = rows.map(({ mechanism, claims, carries }) => [
    mechanism,
    claims.join(' ') || '-',
    carries.map(({ pattern }) => pattern).join(' ') || say('cli-ablation-lost-none'),
  ]);
  const count = { idle: String(idle.length), of: rows.length };
  const idlers =
    idle.length === 0
      ? say('cli-ablation-count', count)
      : say('cli-ablation-count-named', { ...count, names: idle.join(', ') });
  return `${aligned([heads, ...lines])}\n\n${idlers}`;
}
