/** A worker thread of Node: the worker runtime behind messages. */
import { parentPort } from 'node:worker_threads';
import { JOBS_BY_NAME } from '../../analysis/entries/jobs.ts';
import { workerRuntime, type Message } from '../../analysis/entries/workerRuntime.ts';

const port = parentPort;
if (port === null) throw new Error('nodeWorker: this file is run by nodePool, as a worker');

const tell = workerRuntime(JOBS_BY_NAME, (answer) =>
  port.postMessage(answer, 'row' in answer ? [answer.row.buffer] : []),
);

port.on('message', (message: Message) => tell(message));
