/**
 * Turns bytes into a code that people can paste, print or read aloud, and back.
 * Crockford's base 32: capitals and digits only, so that no chat program makes it italic, no keyboard's capitals break it,
 * and O, I and L can be read as 0, 1 and 1. A code is `SP1-` and groups of five; a checksum of 32 bits stands at its end.
 */
import { base32crockford } from '@scure/base';
import { CRC_START, crcEnd, crcStep } from './crc32.ts';

/** Longest code that is read at all, in characters, blanks included. */
export const LONGEST_CODE = 20_000;

/** Why a text is not a code: nothing there, far too long, no code, one of a later version, a letter no code has, or damaged on the way. */
export const CODE_FAULTS = [
  'empty',
  'too-long',
  'not-a-code',
  'other-version',
  'wrong-letter',
  'damaged',
] as const;
export type CodeFault = (typeof CODE_FAULTS)[number];

/** The bytes of a code, or why there are none. */
export type DecodedBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: CodeFault };

const PREFIX = 'SP1';
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 5;
const GROUPS = new RegExp(`.{1,${GROUP}}`, 'g');
// O, I and L are read as 0, 1 and 1.
const ONLY_SYMBOLS = /^[0-9A-TV-Z]*$/;
const CHECKSUM_BYTES = 4;

/** What a letter stands for in a code, from 0 to 31; -1 where no code has it. */
export function symbolValue(letter: string): number {
  return SYMBOLS.indexOf(letter.toUpperCase().replace('O', '0').replace(/[IL]/, '1'));
}

/** The code that has these values as its symbols, checksum and all. */
export function symbolsToCode(values: ArrayLike<number>): string {
  let code = PREFIX;
  for (let index = 0; index < values.length; index += 1) {
    if (index % GROUP === 0) code += '-';
    code += SYMBOLS.charAt(values[index] ?? 0);
  }
  return code;
}

/** The code of these bytes: eight characters for five bytes, a checksum, and dashes between groups of five. */
export function encodeBytes(bytes: Uint8Array): string {
  const all = new Uint8Array(bytes.length + CHECKSUM_BYTES);
  all.set(bytes);
  new DataView(all.buffer).setUint32(bytes.length, checksum(bytes));
  return PREFIX + base32crockford.encode(all).replace(GROUPS, '-$&');
}

/** The bytes of a code. Blanks, dashes, quotation marks and line breaks count for nothing, nor does the case. */
export function decodeBytes(code: string): DecodedBytes {
  if (code.length > LONGEST_CODE) return { ok: false, fault: 'too-long' };
  const letters = code.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return { ok: false, fault: 'empty' };
  if (!letters.startsWith(PREFIX))
    return { ok: false, fault: /^SP\d/.test(letters) ? 'other-version' : 'not-a-code' };

  const symbols = letters.slice(PREFIX.length);
  if (!ONLY_SYMBOLS.test(symbols)) return { ok: false, fault: 'wrong-letter' };
  const all = bytesOfSymbols(symbols);
  const length = (all?.length ?? 0) - CHECKSUM_BYTES;
  if (all === undefined || length < 0) return { ok: false, fault: 'damaged' };
  const bytes = all.slice(0, length);
  return new DataView(all.buffer).getUint32(length) === checksum(bytes)
    ? { ok: true, bytes }
    : { ok: false, fault: 'damaged' };
}

/** The bytes that have these symbols; undefined where none have. */
function bytesOfSymbols(symbols: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(base32crockford.decode(symbols));
  } catch {
    return undefined;
  }
}

function checksum(bytes: Uint8Array): number {
  let register = CRC_START;
  for (const byte of bytes) register = crcStep(register, byte);
  return crcEnd(register);
}
