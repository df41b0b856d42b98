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

// Programs' own formats are full of zero bytes and control characters; one in a text is a slip that is told by name.
const MOST_ZEROS = 0.01;
const CONTROLS = /[\0-\u0008\u000E-\u001F]/;

function countZeros(bytes: Uint8Array): number {
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros += 1;
  return zeros;
}

/** UTF-16 that does not say so: JSON begins with a plain character, of which one byte in two is zero. */
function unmarkedUtf16(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  const encoding = first === 0 ? 'utf-16be' : 'utf-16le';
  if ((first === 0) === (second === 0)) return undefined;
  const text = decodedBy(encoding, bytes);
  return text === undefined || text.includes('\0')
    ? undefined
    : { text, encoding, isGuessed: false };
}

/**
 * The text of these bytes, without its byte order mark: as the mark says, else UTF-8, else UTF-16 where its zero bytes
 * show it, else Windows-1252 as a guess. Undefined where they are no text: broken against their own mark, or full of zero
 * bytes, or with control characters in what would be a guess.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const told = marked?.[0] ?? 'utf-8';
  const zeros = countZeros(bytes);
  if (marked === undefined && zeros > 0) {
    const utf16 = unmarkedUtf16(bytes);
    if (utf16 !== undefined) return utf16;
  }
  const text = decodedBy(told, bytes);
  if (text !== undefined) {
    const isText = !text.includes('\0') || (told === 'utf-8' && zeros < bytes.length * MOST_ZEROS);
    return isText ? { text, encoding: told, isGuessed: false } : undefined;
  }
  if (marked !== undefined || zeros > 0) return undefined;
  const guessed = decodedBy('windows-1252', bytes);
  return guessed === undefined || CONTROLS.test(guessed)
    ? undefined
    : { text: guessed, encoding: 'windows-1252', isGuessed: true };
}

/** The text of a file with how it was read, or why there is none: it is no text, or it cannot be read (a folder, a file that has moved). */
export type DecodedFile =
  | ({ readonly ok: true } & DecodedText)
  | { readonly ok: false; readonly problem: 'file-no-text' | 'file-unreadable' };

/** Reads a file that was handed to the page; check its size first. Never rejects. */
export async function decodeFile(file: Blob): Promise<DecodedFile> {
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, problem: 'file-unreadable' };
  }
  const decoded = decodeText(new Uint8Array(bytes));
  return decoded === undefined ? { ok: false, problem: 'file-no-text' } : { ok: true, ...decoded };
}
