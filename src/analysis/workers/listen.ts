/** What every browser's worker does: it takes the page's messages to a worker runtime, and the rows back. */
import type { JobKind } from './jobKind.ts';
import { workerRuntime, type Message } from '../entries/workerRuntime.ts';

/** Answers the page's messages from now on; `kinds` are the jobs that it may ask for. */
export function listen(kinds: ReadonlyMap<string, JobKind<object>>): void {
  const tell = workerRuntime(kinds, (answer) =>
    postMessage(answer, { transfer: 'row' in answer ? [answer.row.buffer] : [] }),
  );
  addEventListener('message', ({ data }: MessageEvent<Message>) => tell(data));
}
