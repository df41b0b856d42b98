/** What changes while a page shows it, in one shape: a value as it is now, and who is told when it is another one. */

/** A value that changes. */
export interface Store<Snapshot> {
  /** The value as it is now. The same object until those who listen are told of another. */
  readonly getSnapshot: () => Snapshot;
  /** Calls `heard` after every change; returns what ends that. */
  readonly subscribe: (heard: () => void) => () => void;
}

/** A store in the hands of whoever writes it. */
export interface OwnedStore<Snapshot> extends Store<Snapshot> {
  /** Puts another value in the place of the old one, and tells everybody. */
  readonly set: (next: Snapshot) => void;
  /** Tells nobody any more. */
  readonly forgetAll: () => void;
}

/** A store that holds `first` until it is written. */
export function createStore<Snapshot>(first: Snapshot): OwnedStore<Snapshot> {
  const listeners = new Set<() => void>();
  let snapshot = first;
  return {
    getSnapshot: () => snapshot,
    subscribe: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    set: (next) => {
      snapshot = next;
      for (const heard of listeners) heard();
    },
    forgetAll: () => listeners.clear(),
  };
}
