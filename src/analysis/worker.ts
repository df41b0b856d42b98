/** A browser's worker: the workbench behind messages. */
import { JOBS_BY_NAME } from './jobs.ts';
import { workbench, type Message } from './workbench.ts';

const tell = workbench(JOBS_BY_NAME, (answer) =>
  postMessage(answer, { transfer: 'row' in answer ? [answer.row.buffer] : [] }),
);

addEventListener('message', ({ data }: MessageEvent<Message>) => tell(data));
