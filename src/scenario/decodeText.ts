/** Turns the bytes of a file into its text without ever losing a letter silently. */

/** The encodings that are read. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A text with the encoding it was read by; `isGuessed` where nothing in the bytes says which encoding it is, so that letters may be wrong. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly isGuessed: boolean;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decodedBy(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of these bytes, without its byte order mark: as the mark says, else UTF-8, else Windows-1252 as a guess.
 * Undefined where they are no text: broken against their own mark, or with zero bytes in them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const told = marked?.[0] ?? 'utf-8';
  const text = decodedBy(told, bytes);
  if (text !== undefined)
    return text.includes('\0') ? undefined : { text, encoding: told, isGuessed: false };
  if (told !== 'utf-8' || bytes.includes(0)) return undefined;
  const guessed = decodedBy('windows-1252', bytes);
  return guessed === undefined
    ? undefined
    : { text: guessed, encoding: 'windows-1252', isGuessed: true };
}
