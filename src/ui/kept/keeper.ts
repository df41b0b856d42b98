/** Keeps one record that is open in this tab: the latest content wins, one write after the other, and what other tabs do to it is noticed. */
import { createStore, type Store } from '../store.ts';
import type { StorageRefusal } from './database.ts';
import { freshId } from './freshId.ts';
import { hearOtherTabs, holdRecord } from './otherTabs.ts';
import type { Shelf, Kept } from './shelf.ts';

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

/** A record that is open in this tab, and what was handed over for it. */
class OpenRecord<Content, Summary> {
  /** How it stands with the record. */
  readonly standing = createStore<Standing>({
    write: 'untouched',
    refusal: undefined,
    others: 'none',
  });
  readonly #shelf: Shelf<Content, Summary>;
  #id: string;
  #version: number;
  #otherId: string;
  #waiting: { readonly content: Content } | undefined;
  /** The latest that was handed over and is not yet known to be kept. */
  #unsure: { readonly content: Content } | undefined;
  #writing: Promise<void> | undefined;
  #isOpen = true;
  #letGo: () => void;
  readonly #deafen: () => void;

  constructor(
    shelf: Shelf<Content, Summary>,
    { id, version }: { readonly id: string; readonly version: number },
  ) {
    this.#shelf = shelf;
    [this.#id, this.#version, this.#otherId] = [id, version, id];
    this.#letGo = this.#hold();
    this.#deafen = hearOtherTabs((news) => {
      if (news.id === this.#id && news.version > this.#version)
        this.#stand({ others: 'elsewhere' });
    });
    document.addEventListener('visibilitychange', this.#leaveWords);
  }

  get id(): string {
    return this.#id;
  }

  get otherId(): string {
    return this.standing.getSnapshot().others === 'parted' ? this.#otherId : this.#id;
  }

  keep(content: Content): void {
    this.#waiting = { content };
    this.#unsure = this.#waiting;
    this.#leaveWords();
    if (this.standing.getSnapshot().write !== 'refused') this.#stand({ write: 'waiting' });
    this.#writing ??= this.#write();
  }

  part(content: Content): void {
    this.#goOnAlone('none');
    this.keep(content);
  }

  settle(): void {
    this.#stand({ others: 'none' });
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#writing;
    document.removeEventListener('visibilitychange', this.#leaveWords);
    this.#letGo();
    this.#deafen();
    this.standing.forgetAll();
  }

  #stand(change: Partial<Standing>): void {
    this.standing.set({ ...this.standing.getSnapshot(), ...change });
  }

  #hold(): () => void {
    return holdRecord(this.#id, (isShared) => {
      if (this.standing.getSnapshot().others === (isShared ? 'none' : 'shared'))
        this.#stand({ others: isShared ? 'shared' : 'none' });
    });
  }

  // A page that is hidden may never be asked again.
  readonly #leaveWords = (): void => {
    if (this.#unsure !== undefined && document.visibilityState === 'hidden')
      this.#shelf.leave(this.#id, this.#version, this.#unsure.content);
  };

  #goOnAlone(others: Standing['others']): void {
    this.#letGo();
    this.#otherId = this.#id;
    [this.#id, this.#version] = [freshId(), 0];
    if (this.#isOpen) this.#letGo = this.#hold();
    this.#stand({ others });
  }

  async #write(): Promise<void> {
    while (this.#waiting !== undefined) {
      const { content } = this.#waiting;
      this.#waiting = undefined;
      const written = this.#id;
      const kept = await this.#shelf.keep(written, this.#version, content);
      if (this.#waiting === undefined && kept.kind !== 'elsewhere') this.#unsure = undefined;
      this.#leaveWords();
      // Where this tab went on by itself meanwhile, what came of the other record is no longer its business.
      if (written === this.#id) this.#noteKept(kept, content);
    }
    this.#writing = undefined;
  }

  /** Notes what came of writing `content`. */
  #noteKept(kept: Kept, content: Content): void {
    if (kept.kind === 'elsewhere') {
      this.#goOnAlone('parted');
      this.#waiting ??= { content };
    } else if (kept.kind === 'kept') {
      this.#version = kept.version;
      this.#stand({ write: this.#waiting === undefined ? 'kept' : 'waiting', refusal: undefined });
    } else this.#stand({ write: 'refused', refusal: kept.reason });
  }
}

/** Opens a record of a shelf: a new one, or one that was read at a version. */
export function openKeeper<Content, Summary>(
  shelf: Shelf<Content, Summary>,
  from: { readonly id: string; readonly version: number } = { id: freshId(), version: 0 },
): Keeper<Content> {
  const record = new OpenRecord(shelf, from);
  return {
    id: () => record.id,
    otherId: () => record.otherId,
    getSnapshot: record.standing.getSnapshot,
    subscribe: record.standing.subscribe,
    keep: (content) => record.keep(content),
    part: (content) => record.part(content),
    settle: () => record.settle(),
    close: async () => record.close(),
  };
}
