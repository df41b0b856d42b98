/** A pool of one that works in the calling thread, in slices: for tests, and where workers cannot be had. */
import { poolOf, type WorkerPool } from './workerPool.ts';
import type { WorkerHandle, Spawn } from './workerHandle.ts';
import type { JobKind } from './jobKind.ts';
import { postingHandle, workerRuntime, type Message } from '../entries/workerRuntime.ts';

// Well under the 50 ms from which a pause can be felt, even after one chunk too many.
const MILLISECONDS_A_SLICE = 12;

/** A worker that is the calling thread: it plays in slices and lets the thread breathe after each; nothing is copied. */
export const spawnInThisThread: Spawn = (answered): WorkerHandle => {
  const kinds = new Map<string, JobKind<object>>();
  const tell = workerRuntime(kinds, answered);
  const waiting: Message[] = [];
  let isPlanned = false;
  const work = (): void => {
    isPlanned = false;
    const until = performance.now() + MILLISECONDS_A_SLICE;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      tell(next);
      if (performance.now() >= until) break;
    }
    plan();
  };
  const plan = (): void => {
    if (isPlanned || waiting.length === 0) return;
    isPlanned = true;
    setTimeout(work, 0);
  };
  const handle = postingHandle(
    (message) => {
      waiting.push(message);
      plan();
    },
    () => {
      waiting.length = 0;
    },
  );
  return {
    ...handle,
    begin: (job, kind, order) => {
      kinds.set(kind.name, kind);
      handle.begin(job, kind, order);
    },
  };
};

/** Plays in this thread. */
export function inlinePool(): WorkerPool {
  return poolOf(1, spawnInThisThread);
}
