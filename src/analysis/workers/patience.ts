/** Workers that never answer: some blockers let a worker be made and keep its script from running, without an error. */
import type { Hire } from './crew.ts';

/** How often it is looked whether a worker is silent, in one span of patience: a device that slept through all of it gets another chance. */
const LOOKS = 4;

/** Takes workers on as `hire` does; one that owes an answer and gives none for `patience` milliseconds is told to be broken. */
export function patiently(hire: Hire, patience: number): Hire {
  return (answered, broke) => {
    let owed = 0;
    let silent = 0;
    let watch: ReturnType<typeof setInterval> | undefined;
    const rest = (): void => {
      clearInterval(watch);
      watch = undefined;
    };
    const look = (): void => {
      silent += 1;
      if (silent < LOOKS) return;
      rest();
      broke('it did not answer');
    };
    const hand = hire((answer) => {
      owed -= 1;
      silent = 0;
      if (owed === 0) rest();
      answered(answer);
    }, broke);
    return {
      ...hand,
      play: (job, portion) => {
        hand.play(job, portion);
        owed += 1;
        if (owed === 1) silent = 0;
        watch ??= setInterval(look, patience / LOOKS);
      },
      end: () => {
        rest();
        hand.end();
      },
    };
  };
}
