/** What can be wrong with a scenario file, as data: kinds of fault, their place and their facts. */
import type { Field } from '../../../model/scenarioShape/declaration.ts';
import type { Path } from '../../json/path.ts';

/** Every kind of fault; each has its own sentence, in each language. */
export const FAULT_KINDS = [
  'too-big',
  'too-deep',
  'empty-file',
  'comma-missing',
  'comma-too-many',
  'colon-missing',
  'key-expected',
  'value-expected',
  'bracket-unclosed',
  'bracket-unmatched',
  'text-unclosed',
  'text-escape',
  'symbol-unknown',
  'comment-in-file',
  'text-after-end',
  'quotes-typographic',
  'blank-foreign',
  'mark-foreign',
  'forbidden-key',
  'unknown-key',
  'repeated-key',
  'missing-key',
  'wrong-type',
  'not-finite',
  'too-small',
  'too-large',
  'not-whole',
  'not-a-choice',
  'wrong-form',
  'no-such-day',
  'text-too-short',
  'text-too-long',
  'list-too-short',
  'list-too-long',
  'name-taken',
  'name-unknown',
  'ending-after-last-turn',
  'inject-after-last-turn',
  'theatre-missing',
  'theatre-one-sided',
  'theatre-twice',
  'no-rival',
  'too-many-packages',
  'too-much-worth',
  'more-faults',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What stands at a place and is no text of its own. */
type FoundWord = 'list' | 'object' | 'nothing' | 'end' | 'opening';

/** What stands at a place: its letters, of which about `most` are shown and not many more are kept, or what it is. */
export type Found = { readonly letters: string; readonly most: number } | FoundWord;

/** The facts that a fault's sentence can name; which of them are present depends on the kind. */
export interface FaultFacts {
  /** What is declared at the place. */
  readonly field?: Field;
  /** What stands there. */
  readonly found?: Found;
  /** The valid name that was probably meant. */
  readonly nearest?: string;
  /** The names that would have been valid. */
  readonly names?: readonly string[];
  /** The key the fault is about. */
  readonly key?: string;
  /** What was measured or counted: bytes, packages, points, turns, letters, places of the same fault. */
  readonly amount?: number;
  /** The most or the last that is allowed. */
  readonly most?: number;
}

/**
 * A fault with its place: line and column count from 1 (columns in UTF-16 code units), `path` is written as in `sides.struck.support`.
 * It has no words: these are said in the language of whoever reads them (`faultText.ts`).
 */
export interface Fault {
  readonly kind: FaultKind;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly facts: FaultFacts;
}

/** A fault in words. */
export interface WordedFault {
  /** What is wrong. */
  readonly problem: string;
  /** What was expected; empty where nothing more can be said. */
  readonly expected: string;
  /** What stands there, shortened and printable. */
  readonly found?: string;
  /** The valid name that was probably meant, printable. */
  readonly nearest?: string;
}

/** A fault as commands print it with `--json`: its place, its words and its facts. */
export type PrintedFault = Omit<Fault, 'facts'> &
  WordedFault & { readonly facts: Omit<FaultFacts, 'found'> & { readonly found?: string } };

/** A fault found in the data, before its line is known; `at` says whether the key or its value is meant. */
export interface DataFault {
  readonly kind: FaultKind;
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly facts: FaultFacts;
}

const LONGEST_FOUND = 60;

/** Letters that stand at a place; of a long text only as many are kept as decide how it is shown. */
export function foundLetters(letters: string, most: number): Found {
  return { letters: letters.slice(0, most + 2), most };
}

/** What stands at a place as a value. */
export function foundValue(value: unknown): Found {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  if (typeof value === 'number') return foundLetters(String(value), LONGEST_FOUND);
  if (typeof value === 'string')
    return foundLetters(`"${value.replace(/["\\]/g, '\\$&')}"`, LONGEST_FOUND);
  const written = JSON.stringify(value) as string | undefined;
  return written === undefined ? 'nothing' : foundLetters(written, LONGEST_FOUND);
}
