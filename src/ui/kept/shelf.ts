/** Shelves of records in the browser: plays, drafts, classes. Each record has a version, so that two tabs cannot write over each other. */
import { setAtRisk } from './atRisk.ts';
import {
  withRecords,
  type StorageAnswer,
  type StorageRefusal,
  type StoredHead,
  type Records,
} from './database.ts';
import { freshId } from './freshId.ts';
import { forgetUnseenWrite, unseenWritesOf, leaveUnseenWrite } from './unseenWrites.ts';
import { tellOtherTabs } from './otherTabs.ts';

/** What a list shows of a record. */
export interface Head<Summary> extends StoredHead {
  readonly summary: Summary;
}

/** A record. */
export interface Entry<Content, Summary> {
  readonly head: Head<Summary>;
  readonly content: Content;
}

/** What came of a write. `elsewhere`: another tab has written since, and nothing was written over. */
export type Kept =
  | { readonly kind: 'kept'; readonly version: number }
  | { readonly kind: 'refused'; readonly reason: StorageRefusal }
  | { readonly kind: 'elsewhere' };

/** What lies on a shelf, the latest first; `refusal` says why the browser could not be asked, and then it is what this page remembers. */
export interface Listed<Summary> {
  readonly heads: readonly Head<Summary>[];
  readonly refusal: StorageRefusal | undefined;
}

/** The records of a kind. What the browser refuses stays with this page: it is listed and read as if it had been kept. */
export interface Shelf<Content, Summary> {
  readonly list: () => Promise<Listed<Summary>>;
  readonly read: (id: string) => Promise<Entry<Content, Summary> | undefined>;
  /** Writes a record that was read at a version, or a new one (version 0). */
  readonly keep: (id: string, basedOn: number, content: Content) => Promise<Kept>;
  /** Writes down what is being kept, for a page that may be closed before that is done. */
  readonly leave: (id: string, basedOn: number, content: Content) => void;
  /** Takes a record away and gives it back, so that one can think better of it. */
  readonly remove: (id: string) => Promise<Entry<Content, Summary> | undefined>;
  /** Puts back what was taken away, as it was. */
  readonly putBack: (entry: Entry<Content, Summary>) => Promise<void>;
}

/** How many records a shelf holds, and which may make room for a new one. */
export interface Room<Summary> {
  readonly most: number;
  readonly mayGo: (summary: Summary) => boolean;
}

/** This page, among all that write. */
const WRITER = freshId();

/** The records of one kind in the browser's database. */
class StoredRecords<Content, Summary> {
  readonly #kind: string;
  readonly #summarize: (content: Content) => Summary;
  readonly #room: Room<Summary> | undefined;

  constructor(
    kind: string,
    summarize: (content: Content) => Summary,
    room: Room<Summary> | undefined,
  ) {
    this.#kind = kind;
    this.#summarize = summarize;
    this.#room = room;
  }

  /** Every head of the kind, in no order. */
  async heads(): Promise<StorageAnswer<readonly Head<Summary>[]>> {
    return withRecords('readonly', async ({ heads }) => (await heads.getAll()).filter(this.#isOwn));
  }

  /** The record of an id; undefined where there is none, or the browser could not be asked. */
  async find(id: string): Promise<Entry<Content, Summary> | undefined> {
    const found = await withRecords('readonly', async ({ contents, heads }) => {
      const [head, content] = await Promise.all([heads.get(id), contents.get(id)]);
      return head !== undefined && this.#isOwn(head)
        ? { head, content: content as Content }
        : undefined;
    });
    return found.ok ? found.value : undefined;
  }

  /** Writes a record and gives its version; `ELSEWHERE` where another writer has written since. A new one may push out an older one. */
  async write(
    id: string,
    basedOn: number,
    content: Content,
    writer = WRITER,
  ): Promise<StorageAnswer<number>> {
    return withRecords('readwrite', async (records) => {
      const { contents, heads } = records;
      const before = await heads.get(id);
      // What this page wrote itself is no other's: the answer to that write may have been lost with the connection.
      if (before !== undefined && before.version > basedOn && before.writer !== writer)
        return ELSEWHERE;
      const head = this.headOf(id, Math.max(basedOn, before?.version ?? 0) + 1, before, content);
      await Promise.all([heads.put(head), contents.put(content, id)]);
      if (before === undefined) await this.#makeRoom(records);
      return head.version;
    });
  }

  async #makeRoom({ contents, heads }: Records<'readwrite'>): Promise<void> {
    const room = this.#room;
    if (room === undefined) return;
    const all = (await heads.getAll()).filter(this.#isOwn).sort(latestFirst);
    const going = all.filter(({ summary }) => room.mayGo(summary)).reverse();
    for (const { id: old } of going.slice(0, Math.max(0, all.length - room.most)))
      await Promise.all([heads.delete(old), contents.delete(old)]);
  }

  /** The head of a record that is written now. */
  headOf(
    id: string,
    version: number,
    before: StoredHead | undefined,
    content: Content,
  ): Head<Summary> {
    const changed = Date.now();
    const made = before?.made ?? changed;
    const summary = this.#summarize(content);
    return { id, kind: this.#kind, version, writer: WRITER, made, changed, summary };
  }

  /** Writes what pages that are closed could not see kept. */
  async adopt(): Promise<void> {
    for (const { basedOn, content, id, writer } of unseenWritesOf(this.#kind)) {
      const words = content as Content;
      const answer = await this.write(id, basedOn, words, writer);
      const copy =
        answer.ok && answer.value === ELSEWHERE ? await this.write(freshId(), 0, words) : answer;
      if (copy.ok) forgetUnseenWrite(this.#kind, id);
    }
  }

  readonly #isOwn = (head: StoredHead): head is Head<Summary> => head.kind === this.#kind;
}

/** A shelf; `summarize` says what a list shows of a record. */
export function shelfOf<Content, Summary>(
  kind: string,
  summarize: (content: Content) => Summary,
  room?: Room<Summary>,
): Shelf<Content, Summary> {
  const stored = new StoredRecords(kind, summarize, room);
  const refused = new Map<string, Entry<Content, Summary>>();
  return {
    list: async () => {
      await stored.adopt();
      const found = await stored.heads();
      const heads = [
        ...(found.ok ? found.value : []).filter(({ id }) => !refused.has(id)),
        ...[...refused.values()].map(({ head }) => head),
      ].sort(latestFirst);
      return { heads, refusal: found.ok ? undefined : found.reason };
    },
    read: async (id) => {
      await stored.adopt();
      return refused.get(id) ?? (await stored.find(id));
    },
    leave: (id, basedOn, content) =>
      leaveUnseenWrite(kind, { id, basedOn, writer: WRITER, content }),
    keep: async (id, basedOn, content) => {
      const answer = await stored.write(id, basedOn, content);
      forgetUnseenWrite(kind, id);
      if (!answer.ok) {
        const before = refused.get(id)?.head;
        refused.set(id, { head: stored.headOf(id, basedOn, before, content), content });
        setAtRisk(id, true);
        return { kind: 'refused', reason: answer.reason };
      }
      refused.delete(id);
      setAtRisk(id, false);
      if (answer.value === ELSEWHERE) return { kind: 'elsewhere' };
      tellOtherTabs({ id, version: answer.value });
      return { kind: 'kept', version: answer.value };
    },
    remove: async (id) => {
      const entry = refused.get(id) ?? (await stored.find(id));
      refused.delete(id);
      setAtRisk(id, false);
      const done = await withRecords('readwrite', async ({ contents, heads }) =>
        Promise.all([heads.delete(id), contents.delete(id)]),
      );
      if (done.ok) tellOtherTabs({ id, version: 0 });
      return entry;
    },
    putBack: async (entry) => {
      const { id } = entry.head;
      const done = await withRecords('readwrite', async ({ contents, heads }) => {
        if ((await heads.get(id)) === undefined)
          await Promise.all([heads.put(entry.head), contents.put(entry.content, id)]);
      });
      if (!done.ok) refused.set(id, entry);
      setAtRisk(id, !done.ok);
    },
  };
}

/** No version: another tab has written since. */
const ELSEWHERE = -1;

function latestFirst(one: StoredHead, other: StoredHead): number {
  return other.changed - one.changed;
}
