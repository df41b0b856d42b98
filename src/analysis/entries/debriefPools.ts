/** The pools of a debrief: workers that know the one kind of job that each is asked for. */
import { browserPool, browserPoolSize } from '../workers/browserPool.ts';
import { default as ofClass } from './classWorker.ts?worker&url';
import { default as ofCounterfactual } from './counterfactualWorker.ts?worker&url';
import type { WorkerPool } from '../workers/workerPool.ts';

/** A pool for `classJob`. The caller closes it. */
export function classPool(): WorkerPool {
  return browserPool(browserPoolSize(), ofClass);
}

/** A pool for `counterfactualJob`. The caller closes it. */
export function counterfactualPool(): WorkerPool {
  return browserPool(browserPoolSize(), ofCounterfactual);
}
