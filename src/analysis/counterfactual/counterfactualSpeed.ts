/** The counterfactual by which speed is judged, and how long it takes a pool. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../model/state/setting.ts';
import { counterfactualJob, readAlternative } from './counterfactual.ts';
import {
  alternativesOf,
  counterfactualOrder,
  type CounterfactualOrder,
} from './counterfactualOrder.ts';
import type { WorkerPool } from '../workers/workerPool.ts';
import { recordRun } from '../counts/recordRun.ts';

const TURNS = 16;
const CONTINUATIONS = 400;
const SEEDS = 10_000;

/** Every alternative of the first run of sixteen turns in which a person (who plays patiently) meets a hidden type, 400 continuations each. */
export function sixteenTurnOrder(scenario: Scenario): CounterfactualOrder {
  const setting = settingOf(scenario);
  for (let seed = 1; seed <= SEEDS; seed++) {
    const run = recordRun(setting, { hash: '', struck: 'patient', host: 'hidden', seed });
    if (run.turns.length !== TURNS) continue;
    const seats = { ...run.seats, struck: 'person' } as const;
    return counterfactualOrder(scenario, { ...run, seats }, CONTINUATIONS);
  }
  throw new Error(`sixteenTurnOrder: no run of ${SEEDS} has ${TURNS} turns`);
}

/** How long a counterfactual took, in milliseconds. */
export interface CounterfactualTime {
  /** Until every alternative had its first bars, drawn from redrawn shocks. */
  readonly first: number;
  readonly whole: number;
  readonly sum: Float64Array;
}

/** Plays an order on a pool and takes the time; workers that have not started yet start within it. */
export async function timeCounterfactual(
  pool: WorkerPool,
  order: CounterfactualOrder,
): Promise<CounterfactualTime> {
  const started = performance.now();
  let first = 0;
  const sum = await pool.run(counterfactualJob, order, {
    onProgress: (sumSoFar) => {
      if (first > 0) return;
      // All of them are read, as a page would that draws them.
      const found = alternativesOf(order).map((one) => readAlternative(sumSoFar, order, one));
      if (found.every(({ redrawn }) => redrawn !== undefined)) first = performance.now() - started;
    },
  });
  return { first, whole: performance.now() - started, sum };
}
