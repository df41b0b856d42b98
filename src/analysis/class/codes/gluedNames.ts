/** Names that are glued to a code, before or behind it, as lists and chat programs leave them. */
import { LONGEST_LABEL } from '../../../scenario/runs/runLimits.ts';

// A word of letters; with a digit or a sign in it, it is rather a part of an address or of another code.
const NAME = /^\p{L}[\p{L}\p{M}'’.]*[\p{L}\p{M}](?:[-_][\p{L}\p{M}'’.]*[\p{L}\p{M}])*$/u;
// What may stand before a code without being anybody's name.
const NO_NAME = /^(?:codes?|data|id|link|play|result|run|runs|text|url)$/iu;

// What a word begins with that could be a name, and the rest of it.
const PARTED = /^([\p{L}\p{M}'’_-]*)(.*)$/u;

const AROUND = 80;
const MOST_WORDS = 3;

function nameOf(words: readonly string[]): string | undefined {
  const name = words.join(' ').replaceAll('_', ' ');
  return name === '' || name.length > LONGEST_LABEL || NO_NAME.test(name) ? undefined : name;
}

/** The name that ends where the code at `place` begins, and begins no earlier than `from`. */
export function nameBefore(text: string, from: number, place: number): string | undefined {
  const before = text.slice(Math.max(from, place - AROUND), place);
  const [, sign = '', glued = ''] =
    /(^|[^\p{L}\p{M}\p{N}'’._-])([\p{L}\p{M}\p{N}'’._-]*)[-:_]*$/u.exec(before) ?? [];
  // In an address, what stands before a code is the name of a parameter.
  if (/[/#?&=@%]/.test(sign)) return undefined;
  const word = glued.replace(/[-_.]+$/, '');
  return NAME.test(word) ? nameOf([word]) : undefined;
}

/** The name that begins where the code before `place` ends, and ends no later than `until`. */
export function nameBehind(text: string, place: number, until: number): string | undefined {
  const behind = text.slice(place, Math.min(until, place + AROUND));
  const [, glued = ''] = /^[-_:(]*([^\n]*)/.exec(behind) ?? [];
  const words: string[] = [];
  for (const part of glued.split(' ')) {
    const [, letters = '', rest = ''] = PARTED.exec(part) ?? [];
    const word = letters.replace(/[-_]+$/, '');
    // Letters that go on with digits or as an address are no name.
    if (!NAME.test(word) || /^[\p{N}/@=&]/u.test(rest)) break;
    if (words.length > 0 && !/^\p{Lu}/u.test(word)) break;
    words.push(word);
    if (rest !== '' || words.length === MOST_WORDS) break;
  }
  return nameOf(words);
}
