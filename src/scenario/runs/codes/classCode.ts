/** A class code is a word that gives everyone the same shocks: its letters are hashed to the seed. */
import { withPlainDigits } from '../../../text/digits.ts';

/** Longest code, in UTF-16 units; of what is longer only the beginning counts, in a field as in an address. */
export const LONGEST_CLASS_CODE = 40;

/**
 * What is left out: everything but letters and digits; marks as well, where people write a word with and without them (accents
 * that are no part of the letter, vowel points of Hebrew and Arabic). Vowel signs of other scripts belong to the word.
 */
const LEFT_OUT =
  /(?![\p{L}\p{N}])(?:[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]|\P{M})/gu;

/** A code in the form in which it is compared: capitals and digits. Empty where nothing in it can be read, as in one of emoji. */
export function plainCode(code: string): string {
  return withPlainDigits(code.normalize('NFKC')).toUpperCase().replace(LEFT_OUT, '');
}

/** What counts of a code as it was written. */
export function countedCode(code: string): string {
  return code.trim().slice(0, LONGEST_CLASS_CODE).trim();
}

/** Whether a code is longer than what counts of it. */
export function isCutCode(code: string): boolean {
  return code.trim().length > LONGEST_CLASS_CODE;
}

/** Whether a code was given, and nothing in it tells it from another: everyone would meet other shocks. */
export function isUnreadableCode(code: string): boolean {
  return code.trim() !== '' && plainCode(code) === '';
}

/** The seed that a code stands for, a 31-bit integer; the same code gives the same seed everywhere (FNV-1a). */
export function seedOfCode(code: string): number {
  let hash = 0x811c9dc5;
  for (const unit of plainCode(code)) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 1) | 0;
}
