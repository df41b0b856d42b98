/** A pool of Node's worker threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { poolOf, type WorkerPool } from '../../analysis/workers/workerPool.ts';
import type { ChunkAnswer } from '../../analysis/workers/workerHandle.ts';
import { postingHandle } from '../../analysis/entries/workerRuntime.ts';

const SCRIPT = new URL('./nodeWorker.ts', import.meta.url);

/** A pool of `size` worker threads, one for each core unless said otherwise. Until it is closed it keeps the process alive. */
export function nodePool(size: number = availableParallelism()): WorkerPool {
  return poolOf(size, (answered, broke) => {
    const worker = new Worker(SCRIPT);
    worker.on('message', (answer: ChunkAnswer) => answered(answer));
    worker.on('error', (error) => broke(error instanceof Error ? error.message : String(error)));
    worker.on('messageerror', (error) => broke(error.message));
    worker.on('exit', (code) => broke(`it ended with code ${code}`));
    return postingHandle(
      (message) => worker.postMessage(message, []),
      () => void worker.terminate(),
    );
  });
}
