/** Lets a command have a job done on all cores, say how far it is, and stop it by Ctrl-C. */
import type { JobKind } from '../../analysis/workers/jobKind.ts';
import type { Terminal } from '../commandLine/terminal.ts';
import { nodePool } from './nodePool.ts';

/** The sum of a job played on every core; undefined where Ctrl-C stopped it. Reports how far it is. */
export async function playOnPool<Order extends object>(
  kind: JobKind<Order>,
  order: Order,
  { report, say }: Terminal,
): Promise<Float64Array | undefined> {
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  const pool = nodePool();
  process.once('SIGINT', onStop);
  try {
    return await pool.run(kind, order, {
      signal: stop.signal,
      onProgress: (_sum, done, of) =>
        report(say('cli-progress-percent', { percent: String(Math.floor((100 * done) / of)) })),
    });
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    process.off('SIGINT', onStop);
    pool.close();
  }
}
