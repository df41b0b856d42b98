/** The document that this browser keeps, so that a closed tab loses nothing. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDocument, type Origin, type ScenarioDocument } from './scenarioDocument.ts';

interface Kept {
  readonly text: string;
  readonly original: string;
  readonly from: Origin;
}

interface Schema extends DBSchema {
  documents: { key: string; value: Kept };
}

const LATEST = 'latest';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

async function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('strategic-patience-workshop', 1, {
    upgrade(db) {
      db.createObjectStore('documents');
    },
  });
  return opened;
}

/** Keeps a document; false where the browser does not let anything be kept. */
export async function keepDocument({ text, original, from }: ScenarioDocument): Promise<boolean> {
  try {
    const db = await database();
    await db.put('documents', { text, original, from }, LATEST);
    return true;
  } catch {
    return false;
  }
}

/** The document that was left, if there is one; its steps are not kept. */
export async function keptDocument(): Promise<ScenarioDocument | undefined> {
  try {
    const db = await database();
    const kept = await db.get('documents', LATEST);
    return kept === undefined ? undefined : openDocument(kept.text, kept.from, kept.original);
  } catch {
    return undefined;
  }
}
