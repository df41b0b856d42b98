/** What can be wrong with a scenario file, as data: kinds of fault, their place and their facts. */
import type { Field } from '../../../model/scenarioShape/declaration.ts';
import { showInvisible } from '../../reading/invisible.ts';
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

/** The facts that a fault's sentence can name; which of them are present depends on the kind. */
export interface FaultFacts {
  /** What is declared at the place. */
  readonly field?: Field;
  /** What stands there, shortened and printable. */
  readonly found?: string;
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

/** A fault with its place: line and column count from 1 (columns in UTF-16 code units), `path` is written as in `sides.struck.support`. */
export interface Fault {
  readonly kind: FaultKind;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  /** What is wrong, in English. */
  readonly problem: string;
  /** What was expected, in English; empty where nothing more can be said. */
  readonly expected: string;
  readonly found?: string;
  readonly nearest?: string;
  /** The same as plain facts, for other languages. */
  readonly facts: FaultFacts;
}

/** A fault found in the data, before its line is known; `at` says whether the key or its value is meant. */
export interface DataFault {
  readonly kind: FaultKind;
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly facts: FaultFacts;
}

const LONGEST_FOUND = 60;

/** What stands at a place, short enough for one line; what could steer a terminal or cannot be seen is shown by name. */
export function showFound(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'nothing';
  return showInvisible(`"${value.replace(/["\\]/g, '\\$&')}"`, LONGEST_FOUND);
}
