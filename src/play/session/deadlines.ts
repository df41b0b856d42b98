/** How much time each side has left to seal, by this page's clock. */
import type { Description } from '../../seat/description.ts';
import type { Side } from '../../model/vocabulary/words.ts';

/** The deadlines of a turn; a side's time begins when it is first asked for. Times are in milliseconds. */
export interface Deadlines {
  /** What is left to a side of its time, from 0. */
  readonly left: (side: Side, time: number) => number;
  /** What a board shows of it; undefined where the side's time has not begun. */
  readonly shown: (side: Side, time: number) => Description['clock'] | undefined;
  /** A turn opens: nobody's time has begun. */
  readonly reset: () => void;
}

/** The deadlines of a play that is starting. */
export function createDeadlines(): Deadlines {
  let deadlines: Partial<Record<Side, number>> = {};
  return {
    left: (side, time) => {
      const deadline = (deadlines[side] ??= performance.now() + time);
      return Math.max(0, deadline - performance.now());
    },
    shown: (side, time) => {
      const deadline = deadlines[side];
      if (deadline === undefined) return undefined;
      return {
        seconds: Math.max(0, Math.ceil((deadline - performance.now()) / 1000)),
        of: Math.ceil(time / 1000),
      };
    },
    reset: () => {
      deadlines = {};
    },
  };
}
