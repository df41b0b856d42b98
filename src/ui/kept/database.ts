/** The one database of this page in the browser: opened when it is needed, again where the browser closed it, and never waited for without end. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';

/** What a list shows of a record, and what a write is compared with. */
export interface StoredHead {
  readonly id: string;
  /** What the record is of: a play, a draft, a class. */
  readonly kind: string;
  /** Counts the writes, from 1. */
  readonly version: number;
  /** The page that wrote last. */
  readonly writer: string;
  /** When it was first and last written, in milliseconds of the epoch. */
  readonly made: number;
  readonly changed: number;
  readonly summary: unknown;
}

/** Heads lie apart from contents, so that a list reads no content. */
interface Schema extends DBSchema {
  heads: { key: string; value: StoredHead };
  contents: { key: string; value: unknown };
  /** The one store of version 1, where a browser still has it. */
  plays: { key: string; value: unknown };
}

type Mode = 'readonly' | 'readwrite';

const RECORDS = ['heads', 'contents'] as const;

/** The two stores of a transaction over records. */
export interface Records<Of extends Mode> {
  readonly heads: IDBPObjectStore<Schema, typeof RECORDS, 'heads', Of>;
  readonly contents: IDBPObjectStore<Schema, typeof RECORDS, 'contents', Of>;
}

/** Why the browser keeps nothing: no room is left, the storage was closed or does not answer, or there is none here. */
export type StorageRefusal = 'full' | 'closed' | 'absent';

/** What came of some work with the database. */
export type StorageAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: StorageRefusal };

const NAME = 'strategic-patience';

const VERSION = 2;

/** Milliseconds after which an answer is waited for no longer; once there was none, the next is not waited for as long again. */
const PATIENCE = 3000;
const IMPATIENCE = 300;

let patience = PATIENCE;

class Unanswered extends Error {}

class Unopened extends Error {}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

async function connection(): Promise<IDBPDatabase<Schema>> {
  if (opening !== undefined) return opening;
  const forget = (): void => {
    if (opening === mine) opening = undefined;
  };
  const mine = openRecords(forget, () => {
    forget();
    void mine.then((db) => db.close());
  });
  opening = mine;
  mine.catch(forget);
  return mine;
}

async function openRecords(
  onTerminated: () => void,
  onBlocking: () => void,
): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(NAME, VERSION, {
      upgrade: (db) => {
        db.createObjectStore('heads', { keyPath: 'id' });
        db.createObjectStore('contents');
      },
      // A later version of this page is waiting for its turn.
      blocking: onBlocking,
      terminated: onTerminated,
    });
  } catch (cause) {
    throw nameOf(cause) === 'QuotaExceededError' ? cause : new Unopened('', { cause });
  }
}

/**
 * Does some work with the database. Where the connection turns out to be closed, it is opened again and the work is done once more, so it
 * has to be work that may be done twice. Never rejects, and answers within some seconds.
 */
export async function withDatabase<Value>(
  work: (db: IDBPDatabase<Schema>) => Promise<Value>,
): Promise<StorageAnswer<Value>> {
  const attempt = async (): Promise<Value> => work(await connection());
  try {
    return { ok: true, value: await inTime(attempt()) };
  } catch (first) {
    if (first instanceof Unanswered || reasonOf(first) !== 'closed')
      return { ok: false, reason: reasonOf(first) };
  }
  const closed = opening;
  opening = undefined;
  try {
    const again = { ok: true, value: await inTime(attempt()) } as const;
    void closed?.then((db) => db.close());
    return again;
  } catch (second) {
    return { ok: false, reason: reasonOf(second) };
  }
}

/** Does some work with the records in one transaction: all of it stands in the end, or nothing. */
export async function withRecords<Of extends Mode, Value>(
  mode: Of,
  work: (records: Records<Of>) => Promise<Value>,
): Promise<StorageAnswer<Value>> {
  return withDatabase(async (db) => {
    const tx = db.transaction(RECORDS, mode);
    // What fails is told once, below.
    tx.done.catch(() => {});
    try {
      const value = await work({
        heads: tx.objectStore('heads'),
        contents: tx.objectStore('contents'),
      });
      await tx.done;
      return value;
    } catch (error) {
      // A request that was refused before it was made leaves the transaction as it is.
      if (tx.error === null) tx.abort();
      throw tx.error ?? error;
    }
  });
}

function reasonOf(error: unknown): StorageRefusal {
  if (error instanceof Unopened) return 'absent';
  return nameOf(error) === 'QuotaExceededError' ? 'full' : 'closed';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** The promise's value; rejects where it takes longer than anybody waits for a page. */
export async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      patience = IMPATIENCE;
      reject(new Unanswered());
    }, patience);
    const settle = async (): Promise<void> => {
      try {
        resolve(await promise);
        patience = PATIENCE;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      } finally {
        clearTimeout(timer);
      }
    };
    void settle();
  });
}
