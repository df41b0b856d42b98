/** Puts patterns to the test on a pool. */
import type { MechanismName } from '../mechanisms.ts';
import type { WorkerPool } from '../../workers/workerPool.ts';
import { judge } from '../judge.ts';
import { PATTERNS } from '../list.ts';
import type { Pattern, PatternResult } from '../pattern.ts';
import { patternJob } from './patternJob.ts';

/** Which patterns to play, and how. */
export interface PatternsOrder {
  /** The first seed of every pattern, a 32-bit integer. */
  readonly from: number;
  /** Patterns to play; all where it is left out. */
  readonly patterns?: readonly Pattern[];
  readonly without?: readonly MechanismName[];
  /** Share of the declared games that is played, above 0; 1 where it is left out. */
  readonly share?: number;
  readonly signal?: AbortSignal;
  /** Told after every pattern. */
  readonly onResult?: (result: PatternResult, done: number, of: number) => void;
}

/** Every pattern's result, in the order of the list. */
export async function runPatterns(
  pool: WorkerPool,
  { from, patterns = PATTERNS, without = [], share = 1, signal, onResult }: PatternsOrder,
): Promise<readonly PatternResult[]> {
  let done = 0;
  return Promise.all(
    patterns.map(async (pattern) => {
      const games = Math.max(2, Math.ceil(pattern.games * share));
      const order = { pattern: pattern.id, from, games, without };
      const result = judge(pattern, [...(await pool.run(patternJob, order, { signal }))]);
      done += 1;
      onResult?.(result, done, patterns.length);
      return result;
    }),
  );
}
