/** Lets a command have a job done on all cores, say how far it is, and stop it by Ctrl-C. */
import type { JobKind } from '../../analysis/workers/jobKind.ts';
import { nodePool } from './nodePool.ts';

/** The exit code of a command that was stopped by Ctrl-C, as shells have it. */
export const STOPPED = 130;

const MILLISECONDS_WITHOUT_NEWS = 1000;

/** The sum of a job played on every core; undefined where Ctrl-C stopped it. News of progress goes to standard error where that is a terminal. */
export async function playOnPool<Order extends object>(
  kind: JobKind<Order>,
  order: Order,
): Promise<Float64Array | undefined> {
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  const pool = nodePool();
  const started = performance.now();
  let said = started;
  process.once('SIGINT', onStop);
  try {
    return await pool.run(kind, order, {
      signal: stop.signal,
      onProgress: (_sum, done, of) => {
        const now = performance.now();
        if (!process.stderr.isTTY || now - said < MILLISECONDS_WITHOUT_NEWS) return;
        process.stderr.write(`\r${Math.floor((100 * done) / of)} % played`);
        said = now;
      },
    });
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    if (said > started) process.stderr.write('\r\u001b[K');
    process.off('SIGINT', onStop);
    pool.close();
  }
}
