/** Guesses which valid name a misspelt one was meant to be, and says when that is more than a guess. */
import { distance } from 'fastest-levenshtein';

const LONGEST_NAME = 80;

// Two swapped letters in a word of five still count as a slip.
const MOST_WRONG = 0.4;

const digitsOf = (name: string) => name.replace(/\D/g, '');

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

// Two letters are a swap, which is the commonest slip; three already lead from longitude to latitude.
const MOST_LETTERS_SURELY = 2;
const MOST_WRONG_SURELY = 1 / 3;

/**
 * The valid name that was meant, where it is certain enough to write it for the author: at most two letters differ, and
 * at most a third of all, and every other valid name differs in more than twice as many. By the triangle inequality,
 * what was written then lies nearer to this name than half the way to any other. Digits must be the same: a name with
 * another number is another name, and a format with one is another version.
 */
export function surelyMeant(written: string, valid: readonly string[]): string | undefined {
  const nearest = nearestName(written, valid);
  if (nearest === undefined) return undefined;
  const given = plain(written);
  const candidate = plain(nearest);
  const letters = distance(given, candidate);
  const most = Math.max(given.length, candidate.length) * MOST_WRONG_SURELY;
  if (letters > Math.min(MOST_LETTERS_SURELY, most)) return undefined;
  const isAlone = valid.every(
    (name) => name === nearest || distance(given, plain(name)) > 2 * letters,
  );
  return isAlone && digitsOf(given) === digitsOf(candidate) ? nearest : undefined;
}
