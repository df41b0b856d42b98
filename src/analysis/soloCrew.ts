/** A crew of one that works in the calling thread, in slices: for tests, and where there are no workers. */
import { crewOf, type Crew } from './crew.ts';
import type { JobKind } from './jobKind.ts';
import { postingHand, workbench, type Message } from './workbench.ts';

// Well under the 50 ms from which a pause can be felt, even after one portion too many.
const MILLISECONDS_A_SLICE = 12;

/** Plays in this thread and lets it breathe after every slice; nothing is copied. */
export function soloCrew(): Crew {
  return crewOf(1, (answered) => {
    const kinds = new Map<string, JobKind<object>>();
    const tell = workbench(kinds, answered);
    const waiting: Message[] = [];
    let isPlanned = false;
    const work = (): void => {
      isPlanned = false;
      const until = performance.now() + MILLISECONDS_A_SLICE;
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        tell(next);
        if (performance.now() >= until) break;
      }
      plan();
    };
    const plan = (): void => {
      if (isPlanned || waiting.length === 0) return;
      isPlanned = true;
      setTimeout(work, 0);
    };
    const hand = postingHand(
      (message) => {
        waiting.push(message);
        plan();
      },
      () => {
        waiting.length = 0;
      },
    );
    return {
      ...hand,
      begin: (job, kind, order) => {
        kinds.set(kind.name, kind);
        hand.begin(job, kind, order);
      },
    };
  });
}
