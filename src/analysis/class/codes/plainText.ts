/** Brings a text into the plain form in which codes are looked for: no escapes, no invisible letters, one kind of dash. Lines stay, those that a mail program made as soft breaks. */
import { SOFT_BREAK, withoutEscapes } from './escapes.ts';

/** Latin letters and digits as Cyrillic and Greek writing have them too, which keyboards and corrections put in their place. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  З: '3',
  І: '1',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  Ү: 'Y',
  У: 'Y',
  Ԍ: 'G',
  Ԛ: 'Q',
  Ԝ: 'W',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: '1',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: '0',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};

/** The Latin letter that this one looks like in capitals; the letter itself where there is none. */
export function latinOf(letter: string): string {
  return LOOKALIKES[letter] ?? LOOKALIKES[letter.toUpperCase()] ?? letter;
}

const IS_PLAIN = /^[\n\t -~]*$/;
const NO_ESCAPE = /^[^%&=\\<]*$/;

const LINE_ENDS = /\r\n?/g;
// Marks that are seen by nobody: format characters, variation selectors, the joiner of graphemes.
const UNSEEN = /[\p{Cf}\u034F\uFE00-\uFE0F]/gu;
const DASHES = /[\p{Pd}\u2043\u2212\u02D7\u23AF\u2500]/gu;
const OTHER_BLANKS = /[^\S\n\t]|[\0-\x08\v-\x1F\x7F-\x9F]/g;

// Elements that pages and mails put into and around a code. One that holds a code itself, as an address, stays.
const TAG =
  /<\/?(?:a|abbr|b|br|code|div|em|font|h[1-6]|hr|i|img|li|mark|o:p|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|wbr)(?:[\s\u0001][^<>]*|\/)?>\u0001?/gi;

function withoutTags(text: string): string {
  return text.replace(TAG, (tag) => {
    if (/SP\d|scenario=/i.test(tag)) return tag;
    const lines = tag.replace(/[^\n\u0001]+/g, '');
    return lines === '' ? ' ' : lines;
  });
}

function plainPiece(piece: string): string {
  const lined = piece.replace(LINE_ENDS, '\n');
  if (IS_PLAIN.test(lined) && NO_ESCAPE.test(lined)) return lined;
  // What stands for a soft break here must not have come from outside.
  const read = withoutTags(withoutEscapes(lined.replaceAll(SOFT_BREAK, ' ')));
  if (IS_PLAIN.test(read)) return read;
  return read
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(OTHER_BLANKS, (blank) => (blank === SOFT_BREAK ? blank : ' '));
}

// Some milliseconds of work.
const PIECE = 32_768;
// A piece ends where a line does, or a word: an escape must not be cut in two.
const LONGEST_ESCAPE = 1000;

function endOfPiece(text: string, from: number): number {
  const most = from + PIECE;
  if (most >= text.length) return text.length;
  // Within the piece alone: a text may have no line's end at all.
  const piece = text.slice(from, most);
  const line = piece.lastIndexOf('\n');
  if (line >= 0) return from + line + 1;
  const blank = piece.lastIndexOf(' ');
  return blank > PIECE - LONGEST_ESCAPE ? from + blank + 1 : most;
}

/** The pieces of a text in plain form, in their order; the caller may rest between two. */
export function* plainPieces(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = endOfPiece(text, from);
    yield plainPiece(text.slice(from, end));
    from = end;
  }
}
