/** Workers that never answer: some blockers let a worker be made and keep its script from running, without an error. */
import type { Spawn } from './workerHandle.ts';

/** How often it is looked whether a worker is silent, in one span of patience: a device that slept through all of it gets another chance. */
const LOOKS = 4;

/** Takes workers on as `spawn` does; one that owes an answer and gives none for `patience` milliseconds is told to be broken. */
export function patiently(spawn: Spawn, patience: number): Spawn {
  return (answered, broke) => {
    let owed = 0;
    let silent = 0;
    let watch: ReturnType<typeof setInterval> | undefined;
    const rest = (): void => {
      clearInterval(watch);
      watch = undefined;
    };
    const observe = (): void => {
      silent += 1;
      if (silent < LOOKS) return;
      rest();
      broke('it did not answer');
    };
    const handle = spawn((answer) => {
      owed -= 1;
      silent = 0;
      if (owed === 0) rest();
      answered(answer);
    }, broke);
    return {
      ...handle,
      play: (job, chunk) => {
        handle.play(job, chunk);
        owed += 1;
        if (owed === 1) silent = 0;
        watch ??= setInterval(observe, patience / LOOKS);
      },
      end: () => {
        rest();
        handle.end();
      },
    };
  };
}
