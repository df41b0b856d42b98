/** Ablation: switches mechanisms off one at a time and asks which patterns each one carries. */
import { MECHANISM_NAMES, mechanismOf } from './mechanisms.ts';
import type { MechanismName } from './mechanisms.ts';
import type { WorkerPool } from '../workers/workerPool.ts';
import { PATTERNS, patternOf } from './list.ts';
import type { Pattern, PatternResult } from './pattern.ts';
import { runPatterns } from './playing/runPatterns.ts';

/** What became of a pattern without a mechanism. */
export interface Loss {
  readonly pattern: string;
  /** The effect as the model is, and without the mechanism. */
  readonly effect: number;
  readonly effectWithout: number;
  readonly standardErrorWithout: number;
}

/** What one mechanism carries. */
export interface AblationRow {
  readonly mechanism: MechanismName;
  readonly meaning: string;
  readonly claims: readonly string[];
  /** Patterns that no longer show, or show with less than half their effect, when it is off. */
  readonly carries: readonly Loss[];
}

/** What an ablation found, and what it was compared with. */
export interface Ablation {
  readonly from: number;
  readonly share: number;
  readonly rows: readonly AblationRow[];
  /** Mechanisms that carry no pattern. */
  readonly idle: readonly MechanismName[];
}

/** Which mechanisms to switch off, on which seeds. */
export interface AblationOrder {
  readonly from: number;
  /** Share of each pattern’s declared games, above 0. */
  readonly share: number;
  readonly mechanisms?: readonly MechanismName[];
  /** Patterns to ask about; all where it is left out. */
  readonly patterns?: readonly Pattern[];
  readonly signal?: AbortSignal;
  readonly onRow?: (row: AblationRow, done: number, of: number) => void;
}

const ERRORS = 2.5;
const LEAST_LEFT = 0.5;

/** Whether a pattern is lost without a mechanism: the effect turned, cannot be told from none, or is less than half of what it was. */
export function isLost(pattern: Pattern, before: PatternResult, after: PatternResult): boolean {
  const { expected } = pattern;
  if ('within' in expected)
    return Math.abs(after.effect) - ERRORS * after.standardError > expected.within;
  const left = expected.sign * after.effect;
  return left <= ERRORS * after.standardError || left < LEAST_LEFT * expected.sign * before.effect;
}

/** Switches off each mechanism in turn and plays every pattern on the same seeds as with all of them. */
export async function ablate(
  pool: WorkerPool,
  { from, share, mechanisms = MECHANISM_NAMES, patterns = PATTERNS, signal, onRow }: AblationOrder,
): Promise<Ablation> {
  const how = { from, share, patterns, ...(signal === undefined ? {} : { signal }) };
  const before = await runPatterns(pool, how);
  const rows: AblationRow[] = [];
  for (const name of mechanisms) {
    const { meaning, claims } = mechanismOf(name);
    const after = await runPatterns(pool, { ...how, without: [name] });
    const carries = after.flatMap((result, index): readonly Loss[] => {
      const whole = before[index];
      if (whole === undefined || !isLost(patternOf(result.id), whole, result)) return [];
      return [
        {
          pattern: result.id,
          effect: whole.effect,
          effectWithout: result.effect,
          standardErrorWithout: result.standardError,
        },
      ];
    });
    const row = { mechanism: name, meaning, claims, carries };
    rows.push(row);
    onRow?.(row, rows.length, mechanisms.length);
  }
  return {
    from,
    share,
    rows,
    idle: rows.filter(({ carries }) => carries.length === 0).map(({ mechanism }) => mechanism),
  };
}
