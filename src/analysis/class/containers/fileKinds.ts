/** Tells what a file is by its first bytes, whatever its name says. */

/** What is not read as text: what can be unpacked, and what can only be named. */
export const BINARY_KINDS = ['zip', 'archive', 'document', 'picture'] as const;
export type BinaryKind = (typeof BINARY_KINDS)[number];

const text = (letters: string): readonly number[] =>
  Array.from(letters, (letter) => letter.charCodeAt(0));

const BEGINNINGS: readonly (readonly [BinaryKind, readonly number[], number?])[] = [
  ['zip', [...text('PK'), 3, 4]],
  ['zip', [...text('PK'), 5, 6]],
  ['archive', [0x1f, 0x8b]],
  ['archive', text('7z\u00bc\u00af')],
  ['archive', text('Rar!')],
  ['archive', text('BZh')],
  ['archive', text('ustar'), 257],
  ['document', text('%PDF')],
  ['document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['document', text('{\\rtf')],
  ['picture', [0x89, ...text('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', text('GIF8')],
  ['picture', text('BM'), 0],
  ['picture', text('RIFF')],
  ['picture', text('II*\0')],
  ['picture', text('MM\0*')],
  ['picture', text('ftyp'), 4],
  ['picture', text('ID3')],
  ['picture', text('OggS')],
];

/** The kind of these bytes; undefined where they may be text. */
export function kindOfBytes(bytes: Uint8Array): BinaryKind | undefined {
  const found = BEGINNINGS.find(([kind, beginning, from = 0]) => {
    // Two letters alone may begin a text, too; a picture of that kind has zeros in its head.
    if (beginning.length === 2 && kind === 'picture' && !bytes.subarray(2, 16).includes(0))
      return false;
    return beginning.every((byte, index) => bytes[from + index] === byte);
  });
  return found?.[0];
}

const BINARY_NAMES: readonly (readonly [BinaryKind, RegExp])[] = [
  ['picture', /\.(?:avif|bmp|gif|heic|jpe?g|m4a|mov|mp[34]|png|tiff?|webp)$/i],
  ['document', /\.(?:docm?|key|msg|numbers|pages|pdf|ppt|rtf|xls)$/i],
  ['archive', /\.(?:7z|bz2|gz|rar|tar|tgz|xz)$/i],
];

/** The kind that a file's name claims, for one that is not worth unpacking. */
export function kindOfName(name: string): BinaryKind | undefined {
  return BINARY_NAMES.find(([, pattern]) => pattern.test(name))?.[0];
}

const HEADER = /^(?:[!-9;-~]+:|[ \t])/;
const MIME_HEADER =
  /^(?:content-transfer-encoding|content-type|message-id|mime-version|received|return-path):/i;
const MOST_HEADERS = 500;

/** Whether a text is a mail as it was sent, or several in one file: headers, one of which only a mail has, before a blank line. */
export function isMail(opening: string): boolean {
  const lines = opening.replace(/^(?:\s*\n)+/, '').split(/\r?\n/, MOST_HEADERS);
  if (/^From \S+/.test(lines[0] ?? '')) lines.shift();
  const blank = lines.findIndex((line) => line.trim() === '');
  const headers = lines.slice(0, blank < 0 ? lines.length : blank);
  return (
    headers.length > 0 &&
    headers.every((line) => HEADER.test(line)) &&
    headers.some((line) => MIME_HEADER.test(line))
  );
}
