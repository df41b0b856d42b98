/** Draws what a store holds. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Store } from './store.ts';

/** The value of a store, drawn again at each change of it. */
export function useStore<Snapshot>(store: Store<Snapshot>): Snapshot {
  const [, redraw] = useState(0);
  const snapshot = store.getSnapshot();
  // Before the page can be touched: a change that nobody heard of would not be drawn.
  useLayoutEffect(() => {
    const again = (): void => redraw((count) => count + 1);
    if (store.getSnapshot() !== snapshot) again();
    return store.subscribe(again);
  }, [store]);
  return snapshot;
}

/** Whether a media query holds, drawn again when that changes. */
export function useMedia(query: string): boolean {
  const store = useMemo((): Store<boolean> => {
    const asked = matchMedia(query);
    return {
      getSnapshot: () => asked.matches,
      subscribe: (heard) => {
        asked.addEventListener('change', heard);
        return () => asked.removeEventListener('change', heard);
      },
    };
  }, [query]);
  return useStore(store);
}
