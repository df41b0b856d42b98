/**
 * What a page had handed over, but not yet seen kept, when it was hidden or closed: a database answers too late then. It is written down at
 * once where the browser lets it be, and lies on its shelf as soon as a page of this origin looks there.
 */
import {
  anything,
  integer,
  object,
  text,
  type Declared,
} from '../../model/scenarioShape/declaration.ts';
import { judge } from '../../scenario/checking/judge.ts';
import { readJson } from '../../scenario/checking/readJson.ts';
import { validatorOf } from '../../scenario/checking/validator.ts';

const unseenWrite = object(
  {
    id: text({ minLength: 1, maxLength: 100, meaning: 'Name of the record.' }),
    basedOn: integer({
      unit: 'version',
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      meaning: 'The version that the write was based on; 0 for a new record.',
      source: 'counted by the shelf',
    }),
    writer: text({ maxLength: 100, meaning: 'The page that wrote.' }),
    content: anything('What was to be kept; judged where it is opened.'),
  },
  'A write that may not have come through.',
);

/** A write that may not have come through. */
export type UnseenWrite = Declared<typeof unseenWrite>;

const JUDGING = { shape: unseenWrite, validator: validatorOf(unseenWrite) };

/** A browser leaves some five mebibytes to a page; what is kept of a class may be long, and lies a few levels deeper than in a file. */
const LIMITS = { bytes: 33_554_432, levels: 128 } as const;

const keyOf = (kind: string, id: string): string => `strategic-patience ${kind} ${id}`;

/** Writes them down; without effect where nothing can be written, or not so much. */
export function leaveUnseenWrite(kind: string, words: UnseenWrite): void {
  try {
    localStorage.setItem(keyOf(kind, words.id), JSON.stringify(words));
  } catch {
    // Then the page closes as it would have without.
  }
}

/** Strikes them out: the write came through. */
export function forgetUnseenWrite(kind: string, id: string): void {
  try {
    localStorage.removeItem(keyOf(kind, id));
  } catch {
    // Where nothing can be struck out, nothing was written down.
  }
}

/** What pages that are closed have left. */
export function unseenWritesOf(kind: string): readonly UnseenWrite[] {
  return textsOf(kind).flatMap((words) => {
    // Anything of this origin may have written there; one text that is none of ours hides no other.
    const judged = judge(readJson(words, { limits: LIMITS }), JUDGING);
    return judged.ok ? [judged.value] : [];
  });
}

function textsOf(kind: string): readonly string[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(keyOf(kind, '')))
      .map(([, words]) => String(words));
  } catch {
    return [];
  }
}
