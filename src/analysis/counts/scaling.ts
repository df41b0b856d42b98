/** Measures what a second worker adds. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { WorkerPool } from '../workers/workerPool.ts';
import { pairingJob } from './pairing.ts';

/** Speed with one and with two workers, measured in turn in one run; whole matches, hidden types on both sides. */
export interface Scaling {
  /** Matches a second in the fastest round: whatever else the machine does can only slow one down. */
  readonly one: number;
  readonly two: number;
  /** Speed with two over speed with one. 2 would be all that there is to win. */
  readonly ratio: number;
}

/** How long to measure. */
export interface ScalingOptions {
  /** Matches a round, 1 or more. */
  readonly games?: number;
  /** Rounds, 1 or more; each measures one worker and then two. Many short ones find the moments in which the machine does nothing else. */
  readonly rounds?: number;
}

/** Measures pools of one and of two workers that `poolOf` makes; they are closed afterwards. */
export async function measureScaling(
  poolOf: (size: number) => WorkerPool,
  scenario: Scenario,
  { games = 4000, rounds = 25 }: ScalingOptions = {},
): Promise<Scaling> {
  const pools = { one: poolOf(1), two: poolOf(2) };
  const secondsOf = async (pool: WorkerPool, seed: number): Promise<number> => {
    const before = performance.now();
    await pool.run(pairingJob, { scenario, struck: 'hidden', host: 'hidden', games, seed });
    return (performance.now() - before) / 1000;
  };
  try {
    // Each worker has to start and its code to get warm before anything counts.
    await secondsOf(pools.one, 1);
    await secondsOf(pools.two, 1);
    await secondsOf(pools.two, 1);
    let one = Infinity;
    let two = Infinity;
    for (let round = 0; round < rounds; round++) {
      const seed = 1 + round * games;
      one = Math.min(one, await secondsOf(pools.one, seed));
      two = Math.min(two, await secondsOf(pools.two, seed));
    }
    return { one: games / one, two: games / two, ratio: one / two };
  } finally {
    pools.one.close();
    pools.two.close();
  }
}
