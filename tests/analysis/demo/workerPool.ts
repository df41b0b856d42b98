/** A page that plays a full counterfactual in workers when it is asked to, and says how long that took; not part of the built game. */
import { browserPool, browserPoolSize } from '../../../src/analysis/workers/browserPool.ts';
import type { CounterfactualOrder } from '../../../src/analysis/counterfactual/counterfactualOrder.ts';
import { timeCounterfactual } from '../../../src/analysis/counterfactual/counterfactualSpeed.ts';
import { hashText } from '../../../src/scenario/checking/scenarioHash.ts';

/** What the page says of one full counterfactual; times in milliseconds. */
export interface Timed {
  readonly workers: number;
  readonly whole: number;
  /** Until every alternative has its first bars. */
  readonly first: number;
  /** The longest task of the page's own thread while it ran, 0 where none was long enough to be noticed (50). */
  readonly longest: number;
  /** Fingerprint of the sum. */
  readonly digest: string;
}

declare global {
  interface Window {
    /** Plays an order on a fresh pool of `size` workers (cores less one unless said otherwise). */
    playCounterfactual?: (order: CounterfactualOrder, size?: number) => Promise<Timed>;
  }
}

let longest = 0;
const note = (entries: PerformanceEntryList): void => {
  for (const { duration } of entries) longest = Math.max(longest, duration);
};
const watch = new PerformanceObserver((list) => note(list.getEntries()));
watch.observe({ type: 'longtask' });

window.playCounterfactual = async (order, size = browserPoolSize()) => {
  longest = 0;
  const pool = browserPool(size);
  const { whole, first, sum } = await timeCounterfactual(pool, order);
  pool.close();
  // A task is reported after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 100));
  note(watch.takeRecords());
  return { workers: size, whole, first, longest, digest: hashText(sum.join(' ')) };
};
