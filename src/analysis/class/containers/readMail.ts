/** Takes mails apart: what was written, and what was attached, whatever the way encoded it. */
import PostalMime from 'postal-mime';
import type { TextPart } from './officeText.ts';

/** What a mail holds. */
export interface ReadMail {
  readonly texts: readonly TextPart[];
  readonly attached: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const MOST_PARTS_WITHIN = 32;
/** Most mails in one file. */
export const MOST_MAILS = 2000;

/** The mail in these bytes; undefined where it cannot be taken apart. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail | undefined> {
  try {
    const { attachments, html, subject, text } = await PostalMime.parse(bytes, {
      maxNestingDepth: MOST_PARTS_WITHIN,
    });
    const aside = [html, subject].filter((one) => one !== undefined);
    return {
      texts: [
        { name: '', text: text ?? '', isAside: false },
        ...aside.map((one) => ({ name: '', text: one, isAside: true })),
      ],
      attached: attachments
        // Pictures within the words are signatures and smiles.
        .filter(
          ({ disposition, mimeType, related }) =>
            !(mimeType.startsWith('image/') && (related === true || disposition === 'inline')),
        )
        .map(({ content, filename }, index) => ({
          name: filename ?? String(index + 1),
          bytes:
            typeof content === 'string'
              ? new TextEncoder().encode(content)
              : new Uint8Array(content),
        })),
    };
  } catch {
    return undefined;
  }
}

const LINE_END = 10;
const RETURN = 13;
const FROM = Array.from('From ', (letter) => letter.charCodeAt(0));

/** The mails of a file, which a line with From parts; a file of one mail is one. */
export function mailsIn(bytes: Uint8Array): readonly Uint8Array[] {
  const isFrom = (at: number): boolean => FROM.every((unit, index) => bytes[at + index] === unit);
  const mails: Uint8Array[] = [];
  let begin = isFrom(0) ? nextLine(bytes, 0) : 0;
  for (let at = begin; at < bytes.length && mails.length < MOST_MAILS; at = nextLine(bytes, at)) {
    if (!isFrom(at) || !isAfterBlank(bytes, at)) continue;
    mails.push(bytes.subarray(begin, at));
    begin = nextLine(bytes, at);
  }
  return [...mails, bytes.subarray(begin)];
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_END, at);
  return end < 0 ? bytes.length : end + 1;
}

function isAfterBlank(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  const last = bytes[at - 2] === RETURN ? at - 3 : at - 2;
  return bytes[last] === LINE_END;
}
