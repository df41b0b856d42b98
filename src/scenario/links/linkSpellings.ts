/** The readings of a link that mails, chats and people have changed, the likeliest first. */
import {
  decodeEntities,
  decodePercent,
  plainDashes,
  withoutInvisible,
} from '../reading/unmangle.ts';

// Half as much again as a link may be long, for what stands between and around its letters.
const LONGEST_READ = 2_250_000;

// Longer ones pass through no word processor.
const LONGEST_TYPED = 100_000;

/** Most letters that are taken for glued to the end of a link. */
const MOST_GLUED = 16;

const KEY = /^[^\p{L}\p{N}]*scenario\s*=/iu;
// A mail's line end, with its quoting marks.
const LINE_END = /=?\s*\n[>|\s]*/g;
// A word on each line: the lines of text around a broken link have more, so that the last is cut after its first.
const LINES = /^\S+(?:[ \t]*\n[>|\s]*\S+)*/;
// What keeps an address from becoming a link.
const SHIELDED_DOT = /\[\.\]|\(\.\)|\[dot\]/gi;

/**
 * What may have stood behind `scenario=`, each as version, dot and letters. Base 64 in an address has letters, digits, dash
 * and underscore alone, so that the first foreign character ends it; where that reading fails, blanks, line ends,
 * backslashes and the signs of plain base 64 are read as what they stand for, and letters are taken for glued to the end.
 */
export function* linkSpellings(fragment: string): Generator<string> {
  const text = withoutInvisible(plainDashes(unwrapped(fragment.slice(0, LONGEST_READ))));
  const start = KEY.exec(text)?.[0].length;
  if (start === undefined) return;
  const sent = text.slice(start).replace(/^[^\p{L}\p{N}]+/u, '');
  const plain = cut(sent);
  yield plain;
  const shown = sent.replace(SHIELDED_DOT, '.').replaceAll('\\', '').replaceAll('\r', '');
  const joined = cut((LINES.exec(shown)?.[0] ?? '').replace(LINE_END, ''));
  const closed = cut(shown.replace(LINE_END, '').replace(/\s+/g, ''));
  const others = new Set([
    joined,
    closed,
    cut(shown.replace(LINE_END, '').replaceAll('+', '-').replaceAll('/', '_')),
    cut(longDashes(fragment)),
  ]);
  others.delete(plain);
  yield* others;
  for (const reading of new Set([plain, joined]))
    for (let glued = 1; glued <= Math.min(MOST_GLUED, reading.length); glued += 1)
      yield reading.slice(0, -glued);
}

function unwrapped(text: string): string {
  return decodePercent(decodePercent(decodeEntities(decodeEntities(text))));
}

/** A word processor makes one long dash of two. */
function longDashes(fragment: string): string {
  if (fragment.length > LONGEST_TYPED) return '';
  const text = unwrapped(fragment).replace(/[\u2013\u2014]/g, '--');
  return withoutInvisible(plainDashes(text)).replace(KEY, '');
}

/** What stands before the first sign that no link has; a full stop that follows is the sentence's. */
function cut(text: string): string {
  return /^[\w.-]*/.exec(text)?.[0].replace(/\.+$/, '') ?? '';
}
