/** A pool of a browser's workers. */
import { default as everyJob } from '../entries/worker.ts?worker&url';
import { poolOf, type WorkerPool } from './workerPool.ts';
import type { ChunkAnswer, Spawn } from './workerHandle.ts';
import { patiently } from './patience.ts';
import { spawnInThisThread } from './inlinePool.ts';
import { trustedAddress } from './trustedAddress.ts';
import { postingHandle } from '../entries/workerRuntime.ts';

/** One worker for each core but the page's own, and at least one. */
export function browserPoolSize(): number {
  return Math.max(1, navigator.hardwareConcurrency - 1);
}

/** A worker says nothing for so long, in milliseconds, before it is taken for one that never will: far longer than a slow device needs to load its script. */
const PATIENCE = 8000;

const spawnWorker =
  (address: string): Spawn =>
  (answered, broke) => {
    const worker = new Worker(trustedAddress(address), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ChunkAnswer>) => answered(data));
    worker.addEventListener('error', (event: Event) => {
      event.preventDefault();
      // A script that was refused has no message.
      const { message = '' } = event as Partial<ErrorEvent>;
      broke(message === '' ? 'its script could not be loaded' : message);
    });
    worker.addEventListener('messageerror', () => broke('a message could not be read'));
    return postingHandle(
      (message) => worker.postMessage(message, []),
      () => worker.terminate(),
    );
  };

/**
 * A pool of `size` workers, whose script at `address` knows the jobs they will be asked for; left out, it knows every job.
 * Where workers cannot be had (the browser knows none, a policy or a filter refuses them, one breaks or never answers), the page's own
 * thread does the work in slices, from the first failure on; the console is told once. The caller closes it.
 */
export function browserPool(size: number = browserPoolSize(), address = everyJob): WorkerPool {
  return poolOf(size, patiently(spawnWorker(address), PATIENCE), {
    spawn: spawnInThisThread,
    onBegin: (problem) =>
      console.warn(`The page plays the matches itself, since it has no workers: ${problem}`),
  });
}
