/** Keeps one record that is open in this tab: the latest content wins, one write after the other, and what other tabs do to it is noticed. */
import { createStore, type Store } from '../store.ts';
import type { StorageRefusal } from './database.ts';
import { freshId } from './freshId.ts';
import { hearOtherTabs, holdRecord } from './otherTabs.ts';
import type { Shelf } from './shelf.ts';

/** How it stands with the record. */
export interface Standing {
  /** `untouched`: nothing has been handed over yet. */
  readonly write: 'untouched' | 'waiting' | 'kept' | 'refused';
  /** Why the last write was refused. */
  readonly refusal: StorageRefusal | undefined;
  /**
   * `shared`: another tab has the record open. `elsewhere`: another tab has written it. `parted`: it had, when this tab wrote, too, so
   * what this tab writes is a record of its own now.
   */
  readonly others: 'none' | 'shared' | 'elsewhere' | 'parted';
}

/** A record that is open, and how it stands with it. */
export interface Keeper<Content> extends Store<Standing> {
  /** The record's name; another one from the moment on when this tab goes on by itself. */
  readonly id: () => string;
  /** The record as another tab may have written it: the own name, or the one that it had before this tab went on by itself. */
  readonly otherId: () => string;
  /** Hands over what is to be kept. */
  readonly keep: (content: Content) => void;
  /** Goes on as a record of its own, with what is handed over. */
  readonly part: (content: Content) => void;
  /** The person knows that this tab goes on by itself. */
  readonly settle: () => void;
  /** Lets go of the record; resolves once what was handed over has been written or refused. What is handed over later is still kept. */
  readonly close: () => Promise<void>;
}

/** Opens a record of a shelf: a new one, or one that was read at a version. */
export function openKeeper<Content, Summary>(
  shelf: Shelf<Content, Summary>,
  from: { readonly id: string; readonly version: number } = { id: freshId(), version: 0 },
): Keeper<Content> {
  let { id, version } = from;
  let otherId = id;
  const { forgetAll, getSnapshot, set, subscribe } = createStore<Standing>({
    write: 'untouched',
    refusal: undefined,
    others: 'none',
  });
  let waiting: { readonly content: Content } | undefined;
  /** The latest that was handed over and is not yet known to be kept. */
  let unsure: { readonly content: Content } | undefined;
  let writing: Promise<void> | undefined;
  let isOpen = true;

  const stand = (change: Partial<Standing>): void => set({ ...getSnapshot(), ...change });
  const hold = (): (() => void) =>
    holdRecord(id, (isShared) => {
      if (getSnapshot().others === (isShared ? 'none' : 'shared'))
        stand({ others: isShared ? 'shared' : 'none' });
    });
  let letGo = hold();
  const deafen = hearOtherTabs((news) => {
    if (news.id === id && news.version > version) stand({ others: 'elsewhere' });
  });

  // A page that is hidden may never be asked again.
  const leaveWords = (): void => {
    if (unsure !== undefined && document.visibilityState === 'hidden')
      shelf.leave(id, version, unsure.content);
  };
  document.addEventListener('visibilitychange', leaveWords);

  const goOnAlone = (others: Standing['others']): void => {
    letGo();
    otherId = id;
    [id, version] = [freshId(), 0];
    if (isOpen) letGo = hold();
    stand({ others });
  };
  const write = async (): Promise<void> => {
    while (waiting !== undefined) {
      const { content } = waiting;
      waiting = undefined;
      const written = id;
      const kept = await shelf.keep(written, version, content);
      if (waiting === undefined && kept.kind !== 'elsewhere') unsure = undefined;
      leaveWords();
      // Where this tab went on by itself meanwhile, what came of the other record is no longer its business.
      if (written !== id) continue;
      if (kept.kind === 'elsewhere') {
        goOnAlone('parted');
        waiting ??= { content };
      } else if (kept.kind === 'kept') {
        ({ version } = kept);
        stand({ write: waiting === undefined ? 'kept' : 'waiting', refusal: undefined });
      } else stand({ write: 'refused', refusal: kept.reason });
    }
    writing = undefined;
  };
  const keep = (content: Content): void => {
    waiting = { content };
    unsure = waiting;
    leaveWords();
    if (getSnapshot().write !== 'refused') stand({ write: 'waiting' });
    writing ??= write();
  };

  return {
    id: () => id,
    otherId: () => (getSnapshot().others === 'parted' ? otherId : id),
    getSnapshot,
    subscribe,
    keep,
    part: (content) => {
      goOnAlone('none');
      keep(content);
    },
    settle: () => stand({ others: 'none' }),
    close: async () => {
      isOpen = false;
      await writing;
      document.removeEventListener('visibilitychange', leaveWords);
      letGo();
      deafen();
      forgetAll();
    },
  };
}
