/** What plays matches for a scenario that is being written, and how far it is. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { createStore, type Store } from '../../ui/store.ts';

/** How far the matches are. */
export interface RunsProgress<Seen> {
  /** The latest that came of them; undefined before the first figures. */
  readonly seen: Seen | undefined;
  /** Why they could not be played the last time; undefined where they could, or are asked for again. */
  readonly failure: { readonly reason: unknown } | undefined;
}

/** Plays what is asked for, one scenario after the other. */
export interface Runs<Seen> extends Store<RunsProgress<Seen>> {
  readonly ask: (scenario: Scenario) => void;
  /** Gives up whatever is being played, and forgets why it failed. */
  readonly stop: () => void;
}

/** Progress as those who play write it. */
interface OwnProgress<Seen> extends Store<RunsProgress<Seen>> {
  readonly see: (seen: Seen) => void;
  readonly fail: (reason: unknown) => void;
  readonly forgetFailure: () => void;
}

/** Progress before anything was asked for. */
export function createProgress<Seen>(): OwnProgress<Seen> {
  const { getSnapshot, set, subscribe } = createStore<RunsProgress<Seen>>({
    seen: undefined,
    failure: undefined,
  });
  return {
    getSnapshot,
    subscribe,
    see: (seen) => set({ seen, failure: undefined }),
    fail: (reason) => set({ ...getSnapshot(), failure: { reason } }),
    forgetFailure: () => {
      if (getSnapshot().failure !== undefined) set({ ...getSnapshot(), failure: undefined });
    },
  };
}
