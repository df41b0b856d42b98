/** Shelves of records in the browser: plays, drafts, classes. Each record has a version, so that two tabs cannot write over each other. */
import { setAtRisk } from './atRisk.ts';
import {
  withRecords,
  type StorageAnswer,
  type StorageRefusal,
  type StoredHead,
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

/** A shelf; `summarize` says what a list shows of a record. */
export function shelfOf<Content, Summary>(
  kind: string,
  summarize: (content: Content) => Summary,
  room?: Room<Summary>,
): Shelf<Content, Summary> {
  const refused = new Map<string, Entry<Content, Summary>>();
  const isOwn = (head: StoredHead): head is Head<Summary> => head.kind === kind;

  const write = async (
    id: string,
    basedOn: number,
    content: Content,
    writer = WRITER,
  ): Promise<StorageAnswer<number>> =>
    withRecords('readwrite', async ({ contents, heads }) => {
      const before = await heads.get(id);
      // What this page wrote itself is no other's: the answer to that write may have been lost with the connection.
      if (before !== undefined && before.version > basedOn && before.writer !== writer)
        return ELSEWHERE;
      const head = headOf(id, Math.max(basedOn, before?.version ?? 0) + 1, before, content);
      await Promise.all([heads.put(head), contents.put(content, id)]);
      if (before === undefined && room !== undefined) {
        const all = (await heads.getAll()).filter(isOwn).sort(latestFirst);
        const going = all.filter(({ summary }) => room.mayGo(summary)).reverse();
        for (const { id: old } of going.slice(0, Math.max(0, all.length - room.most)))
          await Promise.all([heads.delete(old), contents.delete(old)]);
      }
      return head.version;
    });

  const headOf = (
    id: string,
    version: number,
    before: StoredHead | undefined,
    content: Content,
  ): Head<Summary> => {
    const changed = Date.now();
    const made = before?.made ?? changed;
    return { id, kind, version, writer: WRITER, made, changed, summary: summarize(content) };
  };

  const find = async (id: string): Promise<Entry<Content, Summary> | undefined> => {
    const found = await withRecords('readonly', async ({ contents, heads }) => {
      const [head, content] = await Promise.all([heads.get(id), contents.get(id)]);
      return head !== undefined && isOwn(head) ? { head, content: content as Content } : undefined;
    });
    return found.ok ? found.value : undefined;
  };

  /** Puts on the shelf what pages that are closed could not see kept. */
  const adopt = async (): Promise<void> => {
    for (const { basedOn, content, id, writer } of unseenWritesOf(kind)) {
      const words = content as Content;
      const answer = await write(id, basedOn, words, writer);
      const copy =
        answer.ok && answer.value === ELSEWHERE ? await write(freshId(), 0, words) : answer;
      if (copy.ok) forgetUnseenWrite(kind, id);
    }
  };

  return {
    list: async () => {
      await adopt();
      const found = await withRecords('readonly', async ({ heads }) => heads.getAll());
      const stored = found.ok ? found.value.filter(isOwn) : [];
      const heads = [
        ...stored.filter(({ id }) => !refused.has(id)),
        ...[...refused.values()].map(({ head }) => head),
      ].sort(latestFirst);
      return { heads, refusal: found.ok ? undefined : found.reason };
    },
    read: async (id) => {
      await adopt();
      return refused.get(id) ?? (await find(id));
    },
    leave: (id, basedOn, content) =>
      leaveUnseenWrite(kind, { id, basedOn, writer: WRITER, content }),
    keep: async (id, basedOn, content) => {
      const answer = await write(id, basedOn, content);
      forgetUnseenWrite(kind, id);
      if (!answer.ok) {
        const before = refused.get(id)?.head;
        refused.set(id, { head: headOf(id, basedOn, before, content), content });
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
      const entry = refused.get(id) ?? (await find(id));
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
