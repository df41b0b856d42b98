/** A crew of a browser's workers. */
import { default as everyJob } from './worker.ts?worker&url';
import { crewOf, type Answer, type Crew } from './crew.ts';
import { soloCrew } from './soloCrew.ts';
import { trustedAddress } from './trustedAddress.ts';
import { postingHand } from './workbench.ts';

/** One worker for each core but the page's own, and at least one. */
export function browserCrewSize(): number {
  return Math.max(1, navigator.hardwareConcurrency - 1);
}

/**
 * A crew of `size` workers, whose script at `address` knows the jobs they will be asked for; left out, it knows every job.
 * Where the browser has no workers, the crew works in the page, in slices. The caller closes it.
 */
export function browserCrew(size: number = browserCrewSize(), address = everyJob): Crew {
  if (typeof Worker === 'undefined') return soloCrew();
  return crewOf(size, (answered, broke) => {
    const worker = new Worker(trustedAddress(address), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answered(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      broke(event.message === '' ? 'its script could not be loaded' : event.message);
    });
    worker.addEventListener('messageerror', () => broke('a message could not be read'));
    return postingHand(
      (message) => worker.postMessage(message, []),
      () => worker.terminate(),
    );
  });
}
