/** Guesses which valid name a misspelt one was meant to be, and says when that is more than a guess. */
import { distance } from 'fastest-levenshtein';

const LONGEST_NAME = 80;

// Two swapped letters in a word of five still count as a slip.
const MOST_WRONG = 0.4;

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The valid name closest to what was written, if it is close enough to be a slip of the keyboard:
 * at most two fifths of its letters differ. Case, dashes and underscores count for nothing.
 */
export function nearestName(written: string, valid: readonly string[]): string | undefined {
  if (written.length > LONGEST_NAME) return undefined;
  const given = plain(written);
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of valid) {
    const candidate = plain(name);
    const letters = distance(given, candidate);
    const allowed = Math.max(1, Math.floor(Math.max(given.length, candidate.length) * MOST_WRONG));
    if (letters <= allowed && letters < least) {
      nearest = name;
      least = letters;
    }
  }
  return nearest;
}

// A longer word leaves room for more slips: two swapped letters, which count as two, in a word of six.
const MOST_WRONG_SURELY = 1 / 3;

/**
 * The valid name that was meant, where it is certain enough to write it for the author: at most a third of its letters
 * differ, and every other valid name differs in at least twice as many and one more. By the triangle inequality, the
 * name that was meant then lies nearer to what was written than to any other valid name.
 */
export function surelyMeant(written: string, valid: readonly string[]): string | undefined {
  const nearest = nearestName(written, valid);
  if (nearest === undefined) return undefined;
  const given = plain(written);
  const candidate = plain(nearest);
  const letters = distance(given, candidate);
  if (letters > Math.max(given.length, candidate.length) * MOST_WRONG_SURELY) return undefined;
  const isAlone = valid.every(
    (name) => name === nearest || distance(given, plain(name)) > 2 * letters,
  );
  return isAlone ? nearest : undefined;
}
