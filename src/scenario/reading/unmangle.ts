/** Undoes what mail programs, chats and word processors do to the letters of a link or a code. */

// What stands in addresses, codes and mails and is written as a named entity somewhere in the field; every other one goes by number.
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  dash: '-',
  emsp: ' ',
  ensp: ' ',
  equals: '=',
  gt: '>',
  horbar: '-',
  hyphen: '-',
  lowbar: '_',
  lrm: '',
  lt: '<',
  mdash: '-',
  minus: '-',
  nbsp: ' ',
  ndash: '-',
  newline: ' ',
  nobreak: '',
  num: '#',
  period: '.',
  quest: '?',
  quot: '"',
  rlm: '',
  shy: '',
  tab: ' ',
  thinsp: ' ',
  zerowidthspace: '',
  zwj: '',
  zwnj: '',
};

/** An HTML entity, with its number in tens, its number in sixteens, or its name. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,14}));/gi;

/** A character by its number; a line end is a blank, so that the lines of a text stay. `otherwise` where there is no such character. */
export function characterOf(code: number, otherwise: string): string {
  if (code === 10 || code === 13) return ' ';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

/** A text with its HTML entities as the characters that they stand for, once; what is no known entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole: string, ten?: string, sixteen?: string, name?: string) =>
    name === undefined
      ? characterOf(ten === undefined ? Number.parseInt(sixteen ?? '', 16) : Number(ten), whole)
      : (ENTITIES[name.toLowerCase()] ?? whole),
  );
}

/** A text with its percent codes as the characters that they stand for, once; codes that are no UTF-8 stay as they are. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

/** A text without what nobody sees: format characters (soft hyphens, zero-width ones, marks of direction). */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

/** A text with every dash and minus as the plain one. */
export function plainDashes(text: string): string {
  return text.replace(/[\p{Pd}\u2212\u2043]/gu, '-');
}
