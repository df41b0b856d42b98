/** A crew of Node's worker threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { crewOf, type Answer, type Crew } from '../../analysis/workers/crew.ts';
import { postingHand } from '../../analysis/entries/workbench.ts';

const SCRIPT = new URL('./nodeWorker.ts', import.meta.url);

/** A crew of `size` worker threads, one for each core unless said otherwise. Until it is closed it keeps the process alive. */
export function nodeCrew(size: number = availableParallelism()): Crew {
  return crewOf(size, (answered, broke) => {
    const worker = new Worker(SCRIPT);
    worker.on('message', (answer: Answer) => answered(answer));
    worker.on('error', (error) => broke(error instanceof Error ? error.message : String(error)));
    worker.on('messageerror', (error) => broke(error.message));
    worker.on('exit', (code) => broke(`it ended with code ${code}`));
    return postingHand(
      (message) => worker.postMessage(message, []),
      () => void worker.terminate(),
    );
  });
}
