/** The unfinished play of this browser: kept after every turn in one transaction, so that a closed tab loses nothing. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Bet, RunTurn, Seat } from '../model/run.ts';
import type { Scenario } from '../model/scenarioShape.ts';
import type { Posture, Side } from '../model/words.ts';

/** Another play that this one will be seen against: the same shocks from the other seat, or the play that this one branched from. */
export interface Origin {
  /** Its run code. */
  readonly code: string;
  readonly seat: Side;
  /** What was chosen otherwise, and when; undefined where this play has its own beginning. */
  readonly branch?: { readonly turn: number; readonly side: Side; readonly posture: Posture };
}

/** Everything from which a play is rebuilt. */
export interface SavedPlay {
  readonly rules: number;
  readonly scenario: Scenario;
  readonly hash: string;
  readonly seed: number;
  readonly seats: Readonly<Record<Side, Seat>>;
  readonly classCode: string | undefined;
  readonly clock: boolean;
  readonly origin?: Origin | undefined;
  readonly turns: readonly RunTurn[];
  readonly bets: Readonly<Partial<Record<Side, Bet>>>;
  /** True once everybody has read the papers. */
  readonly begun: boolean;
}

interface Schema extends DBSchema {
  plays: { key: string; value: SavedPlay };
}

const UNFINISHED = 'unfinished';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

async function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('strategic-patience', 1, {
    upgrade(db) {
      db.createObjectStore('plays');
    },
  });
  return opened;
}

/** Keeps a play; false where the browser does not let anything be kept. */
export async function keepPlay(play: SavedPlay): Promise<boolean> {
  try {
    const db = await database();
    await db.put('plays', play, UNFINISHED);
    return true;
  } catch {
    return false;
  }
}

/** The play that was left, if there is one. */
export async function keptPlay(): Promise<SavedPlay | undefined> {
  try {
    const db = await database();
    return await db.get('plays', UNFINISHED);
  } catch {
    return undefined;
  }
}

/** Forgets the kept play. */
export async function forgetPlay(): Promise<void> {
  try {
    const db = await database();
    await db.delete('plays', UNFINISHED);
  } catch {
    // Nothing can be kept here, so there is nothing to forget.
  }
}
