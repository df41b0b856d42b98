/** The letters and digits of a text as symbols of codes, with their places, so that what stands between them does not matter. */
import { symbolValue } from '../../../scenario/runs/codes/runCode.ts';
import { latinOf } from './plainText.ts';

/** A letter that no code has; it ends one. */
const FOREIGN = 32;
const NONE = 255;

/** The symbols of a text, in order. */
export interface CodeSymbols {
  readonly count: number;
  /** Value from 0 to 31; 32 for a letter that no code has. */
  readonly values: Uint8Array;
  /** Where each stands in the text. */
  readonly places: Int32Array;
}

const S = symbolValue('S');
const P = symbolValue('P');
const HIGHEST_VERSION = 9;

/** Whether S, P and a digit stand at a symbol, whatever stands between them. */
export function isBeginning({ values }: CodeSymbols, at: number): boolean {
  return values[at] === S && values[at + 1] === P && (values[at + 2] ?? NONE) <= HIGHEST_VERSION;
}

/** A part of a text, its end excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// What every code unit is worth, written down when it is first met.
const UNKNOWN = 254;
const WORTH = new Uint8Array(65_536).fill(UNKNOWN);

function valueOf(unit: number): number {
  const known = WORTH[unit] ?? NONE;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(unit);
  const value = symbolValue(latinOf(letter));
  const worth = value >= 0 ? value : /[\p{L}\p{N}]/u.test(letter) ? FOREIGN : NONE;
  WORTH[unit] = worth;
  return worth;
}

/** The end (excluded) of the symbols that stand side by side from `at` on. */
export function endOfGroup({ places }: CodeSymbols, at: number, until: number): number {
  let end = at + 1;
  while (end < until && places[end] === (places[end - 1] ?? 0) + 1) end += 1;
  return end;
}

/** Small letters; not those that a person writes for 1 and 0 among capitals. */
export const SMALL = /[a-kmnp-z]/;
/** Capital letters. */
export const CAPITALS = /[A-Z]/;

/** Whether letters are all small or all capitals. */
export function isOneCase(letters: string): boolean {
  return !SMALL.test(letters) || !CAPITALS.test(letters);
}

const AT_ONCE = 65_536;

/** The symbols outside the `skipped` stretches, which are in order; the caller may rest at every yield. */
export function* symbolsOf(
  text: string,
  skipped: readonly Stretch[],
): Generator<undefined, CodeSymbols> {
  const values = new Uint8Array(text.length);
  const places = new Int32Array(text.length);
  let count = 0;
  let from = 0;
  for (const { from: to, to: next } of [...skipped, { from: text.length, to: text.length }]) {
    for (let place = from; place < to; place += 1) {
      if (place % AT_ONCE === 0) yield;
      const value = valueOf(text.charCodeAt(place));
      if (value === NONE) continue;
      values[count] = value;
      places[count] = place;
      count += 1;
    }
    from = next;
  }
  return { count, values, places };
}
