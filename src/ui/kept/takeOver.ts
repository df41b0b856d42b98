/** Takes over what earlier versions of this page kept in single slots. A slot is emptied only when what it held lies on a shelf. */
import { deleteDB, openDB } from 'idb';
import { inTime, withDatabase } from './database.ts';
import type { Shelf } from './shelf.ts';

// Each slot becomes a record of a fixed name: a second tab that takes over at the same time finds it there.
const PLAY = { key: 'unfinished', id: 'play-of-version-1' } as const;
const DRAFT = {
  database: 'strategic-patience-workshop',
  store: 'documents',
  key: 'latest',
  id: 'draft-of-version-1',
} as const;

/** The one play that version 1 of the database held; `read` makes of it what is kept now. */
export async function takeOverPlay<Content, Summary>(
  shelf: Shelf<Content, Summary>,
  read: (old: unknown) => Content,
): Promise<void> {
  const old = await withDatabase(async (db) =>
    db.objectStoreNames.contains('plays') ? db.get('plays', PLAY.key) : undefined,
  );
  if (!old.ok || old.value === undefined) return;
  const kept = await shelf.keep(PLAY.id, 0, read(old.value));
  if (kept.kind !== 'refused') await withDatabase(async (db) => db.delete('plays', PLAY.key));
}

/** The one document of the workshop, which had a database of its own. */
export async function takeOverDraft<Content, Summary>(
  shelf: Shelf<Content, Summary>,
  read: (old: unknown) => Content,
): Promise<void> {
  try {
    await inTime(moveDraft(shelf, read));
  } catch {
    // What cannot be read now is looked for again the next time.
  }
}

async function moveDraft<Content, Summary>(
  shelf: Shelf<Content, Summary>,
  read: (old: unknown) => Content,
): Promise<void> {
  // Not every browser tells which databases there are; opening one that is not there makes an empty one, which is deleted again.
  const { databases } = indexedDB as Partial<Pick<IDBFactory, 'databases'>>;
  const all = await databases?.call(indexedDB);
  if (all?.every(({ name }) => name !== DRAFT.database) === true) return;
  const db = await openDB(DRAFT.database, 1, {
    upgrade: (made) => {
      made.createObjectStore(DRAFT.store);
    },
  });
  const old: unknown = await db.get(DRAFT.store, DRAFT.key);
  db.close();
  if (old !== undefined) {
    const kept = await shelf.keep(DRAFT.id, 0, read(old));
    if (kept.kind === 'refused') return;
  }
  await deleteDB(DRAFT.database);
}
