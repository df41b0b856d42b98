/** Takes letters out of the escapes in which addresses, mails, pages and lists carry them. */
import { characterOf, decodeEntities } from '../../../scenario/reading/unmangle.ts';

/** Stands where a line ended that its sender did not end: it counts as a line and parts nothing. */
export const SOFT_BREAK = '\u0001';

const MAY_HOLD_ESCAPES = /[%&=\\]/;
const PERCENT = /(?:%[0-9a-f]{2}\u0001?)+/gi;
const QUOTED_BYTES = /(?:=[0-9A-F]{2}\u0001?)+/g;
const QUOTED_LINE_END = /=[ \t]*\n/g;
// A mail program breaks its lines without regard to what it escaped before.
const BROKEN =
  /[%=]\u0001[0-9a-f]{2}|[%=][0-9a-f]\u0001[0-9a-f]|&[#0-9a-z]{0,13}\u0001[#0-9a-z]{0,13};|\\u?[0-9a-f]{0,3}\u0001u?[0-9a-f]{1,4}|<\/?[a-z]{0,10}\u0001[a-z]{0,10}>/gi;
const SCRIPT = /\\(?:u([0-9a-f]{4})|[nrt])/gi;

// A mail program writes `%2D` as `%252D` when it wraps an address into another one, and some wrap twice.
const MOST_ROUNDS = 3;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

/** Bytes that Windows-1252 has a dash, a blank or a quotation mark for, and UTF-8 no letter that begins with it. */
const WESTERN_MARKS = /^(?:[=%](?:[89][0-9a-f]|a0|ad))+$/i;

function bytesOf(escaped: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(escaped.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The text of escaped bytes, with the soft breaks that part them; as it stands where they are no text. */
function fromBytes(escaped: string): string {
  const parts = escaped.split(SOFT_BREAK);
  try {
    const decoder = parts.length === 1 ? utf8 : new TextDecoder('utf-8', { fatal: true });
    return parts
      .map((part, index) => decoder.decode(bytesOf(part), { stream: index < parts.length - 1 }))
      .map((text) => text.replace(/[\r\n]/g, ' '))
      .join(SOFT_BREAK);
  } catch {
    const isWestern = parts.every((part) => part === '' || WESTERN_MARKS.test(part));
    return isWestern
      ? parts.map((part) => western.decode(bytesOf(part))).join(SOFT_BREAK)
      : escaped;
  }
}

/** Quoted-printable never escapes plain letters and digits, so `code=42` is none. */
function fromQuoted(escaped: string): string {
  const text = fromBytes(escaped);
  return /^[0-9a-z]/i.test(text) ? escaped : text;
}

/** The text without its escapes: percent signs (also twice), entities, quoted-printable and those of scripts. Its lines are those of before. */
export function withoutEscapes(text: string): string {
  let plain = text;
  for (let round = 0; round < MOST_ROUNDS && MAY_HOLD_ESCAPES.test(plain); round += 1) {
    const before = plain;
    const bytesRead = plain
      .replace(QUOTED_LINE_END, SOFT_BREAK)
      .replace(BROKEN, (escape) => escape.replace(SOFT_BREAK, '') + SOFT_BREAK)
      .replace(QUOTED_BYTES, fromQuoted)
      .replace(PERCENT, fromBytes);
    plain = decodeEntities(bytesRead).replace(SCRIPT, (_, unit?: string) =>
      unit === undefined ? ' ' : characterOf(Number.parseInt(unit, 16), ' '),
    );
    if (plain === before) break;
  }
  return plain;
}
