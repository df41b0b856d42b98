/** What lies on a shelf, as a page shows it: listed, taken away, put back. */
import { useEffect, useState } from 'preact/hooks';
import type { StorageRefusal } from './database.ts';
import { hearOtherTabs } from './otherTabs.ts';
import type { Entry, Head, Listed, Shelf } from './shelf.ts';

/** A shelf on a page. */
export interface ShelfView<Summary> {
  /** The latest first; what was taken away stays in its place as long as the page shows the list. */
  readonly heads: readonly Head<Summary>[];
  /** Why the browser could not be asked. */
  readonly refusal: StorageRefusal | undefined;
  readonly isRemoved: (id: string) => boolean;
  readonly remove: (id: string) => void;
  readonly putBack: (id: string) => void;
  /** Asks the browser again. */
  readonly refresh: () => Promise<void>;
}

/** The view of a shelf; `first` is what was listed before the page was drawn. */
export function useShelf<Content, Summary>(
  shelf: Shelf<Content, Summary>,
  first: Listed<Summary> = { heads: [], refusal: undefined },
): ShelfView<Summary> {
  const [listed, setListed] = useState(first);
  const [removed, setRemoved] = useState<readonly Entry<Content, Summary>[]>([]);
  const refresh = async (): Promise<void> => setListed(await shelf.list());
  useEffect(() => {
    void refresh();
    return hearOtherTabs(() => void refresh());
  }, []);
  const isRemoved = (id: string): boolean => removed.some(({ head }) => head.id === id);
  const heads = [
    ...listed.heads.filter(({ id }) => !isRemoved(id)),
    ...removed.map(({ head }) => head),
  ].sort((one, other) => other.changed - one.changed);
  return {
    heads,
    refusal: listed.refusal,
    isRemoved,
    remove: (id) => {
      const take = async (): Promise<void> => {
        const entry = await shelf.remove(id);
        if (entry !== undefined) setRemoved((before) => [...before, entry]);
        await refresh();
      };
      void take();
    },
    putBack: (id) => {
      const put = async (): Promise<void> => {
        const entry = removed.find(({ head }) => head.id === id);
        if (entry !== undefined) await shelf.putBack(entry);
        await refresh();
        setRemoved((before) => before.filter(({ head }) => head.id !== id));
      };
      void put();
    },
    refresh,
  };
}
