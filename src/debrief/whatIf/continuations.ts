/** Plays the continuations of a run on a pool of workers, once for all who look at them: the page's own part and the projector. */
import { counterfactualJob } from '../../analysis/counterfactual/counterfactual.ts';
import type { CounterfactualOrder } from '../../analysis/counterfactual/counterfactualOrder.ts';
import { createStore, type Store } from '../../ui/store.ts';
import type { WorkerPool } from '../../analysis/workers/workerPool.ts';
import { counterfactualPool } from '../../analysis/entries/debriefPools.ts';

/** How far the continuations are. */
export type Progress = 'waiting' | 'playing' | 'done' | 'stopped' | 'failed';

/** What has been played so far. */
export interface Played {
  readonly progress: Progress;
  /** 0 to 1. */
  readonly share: number;
  /** Grows in place; `moment` changes whenever there is more to read in it. */
  readonly sum: Float64Array | undefined;
  readonly moment: number;
}

/** Before anything has been played. */
export const NOTHING_PLAYED: Played = {
  progress: 'waiting',
  share: 0,
  sum: undefined,
  moment: 0,
};

/** Continuations of one order, as far as they have been played. */
export interface Continuations extends Store<Played> {
  /** Begins, or begins anew after a stop; nothing while they are being played. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Ends the workers. */
  readonly close: () => void;
}

/** The shortest time between two drawings while results stream in, in milliseconds: drawing must not hold up the page. */
const BETWEEN_DRAWINGS = 120;

/** Continuations of an order, not begun yet. */
export function continuationsOf(order: CounterfactualOrder): Continuations {
  const { getSnapshot, set, subscribe } = createStore(NOTHING_PLAYED);
  let pool: WorkerPool | undefined;
  let stopping: AbortController | undefined;
  let isClosed = false;
  let told = -BETWEEN_DRAWINGS;
  const tell = (next: Omit<Played, 'moment'>): void => {
    told = performance.now();
    set({ ...next, moment: getSnapshot().moment + 1 });
  };
  const start = (): void => {
    if (stopping !== undefined || isClosed) return;
    const stop = new AbortController();
    stopping = stop;
    pool ??= counterfactualPool();
    let latest: Pick<Played, 'sum' | 'share'> = { sum: getSnapshot().sum, share: 0 };
    const end = (progress: Progress): void => {
      stopping = undefined;
      // A pool that was closed with the page has nobody left to tell.
      if (!isClosed) tell({ ...latest, progress, ...(progress === 'done' ? { share: 1 } : {}) });
    };
    tell({ ...latest, progress: 'playing' });
    pool
      .run(counterfactualJob, order, {
        signal: stop.signal,
        onProgress: (sum, done, of) => {
          latest = { sum, share: done / of };
          if (!stop.signal.aborted && performance.now() - told >= BETWEEN_DRAWINGS)
            tell({ ...latest, progress: 'playing' });
        },
      })
      .then(
        () => end('done'),
        () => end(stop.signal.aborted ? 'stopped' : 'failed'),
      );
  };
  return {
    getSnapshot,
    subscribe,
    start,
    stop: () => stopping?.abort(),
    close: () => {
      isClosed = true;
      stopping?.abort();
      pool?.close();
    },
  };
}
