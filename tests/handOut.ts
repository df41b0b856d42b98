// Hands tasks to worker threads, one at a time each, for commands that check very many things.
import { Worker } from 'node:worker_threads';

/** Ends when every task has been answered; `done` hears each answer as it comes. Rejects where a worker fails. */
export async function handOut<Task>(
  file: string,
  tasks: readonly Task[],
  size: number,
  done: (task: Task, answer: unknown) => void,
): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from(
      { length: Math.min(size, tasks.length) },
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(file);
          let current: Task | undefined;
          const hand = (): void => {
            current = tasks[next];
            next += 1;
            if (current !== undefined) worker.postMessage(current, []);
            else void worker.terminate().then(() => resolve());
          };
          worker.on('error', reject);
          worker.on('message', (answer: unknown) => {
            if (current !== undefined) done(current, answer);
            hand();
          });
          hand();
        }),
    ),
  );
}
