/** Guesses which valid name a misspelt one was meant to be. */
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
