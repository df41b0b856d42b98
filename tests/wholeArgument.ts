// Whole numbers that the long checks are given after an option.
import { wholeNumber } from '../src/cli/commandLine/wholeNumber.ts';

/** A value read from an argument, or what is wrong with it. */
type Read =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: string };

/** Reads a whole number from `least` to `most`, both included. */
export function readWhole(
  option: string,
  text: string,
  range: { readonly least: number; readonly most: number },
): Read {
  const value = wholeNumber(text, range);
  const wanted = `a whole number from ${range.least} to ${range.most}`;
  return value === undefined
    ? { ok: false, why: `${option}: ${JSON.stringify(text)} is not ${wanted}` }
    : { ok: true, value };
}
