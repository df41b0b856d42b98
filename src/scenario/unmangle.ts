/** Undoes what mail programs, chats and word processors do to the letters of a link or a code. */

// What stands in addresses and is written as a named entity somewhere in the field; every other one goes by number.
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  equals: '=',
  num: '#',
  quest: '?',
  period: '.',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
};

/** A text with its HTML entities as the characters that they stand for, once; what is no known entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, ten, sixteen, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = ten === undefined ? Number.parseInt(String(sixteen), 16) : Number(ten);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
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
