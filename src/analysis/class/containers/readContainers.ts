/** Reads what holds other files or several texts: archives, documents, mails. */
import { decodeText } from '../../../scenario/reading/decodeText.ts';
import { kindOfName } from './fileKinds.ts';
import { holdsText, officeKind, officeTexts, type TextPart } from './officeText.ts';
import { readCodes } from './readCodes.ts';
import { refuse, type Found, type ReadOptions } from './found.ts';
import { mailsIn, readMail } from './readMail.ts';
import { namesIn, unpack } from './unpack.ts';

// An archive may lie in another one, or a document in a mail in an archive; what lies deeper was not made by a class.
const DEEPEST = 2;

// What systems put into archives of their own accord.
const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|thumbs\.db$|desktop\.ini$)|\/$/i;

/** Reads the bytes of a file that lies within another one, `depth` archives or mails deep. */
export type ReadInner = (
  bytes: Uint8Array,
  source: string,
  options: ReadOptions,
  depth: number,
) => Promise<readonly Found[]>;

/** How a file within another one is called. */
function within(source: string | undefined, name: string): string {
  return source === undefined ? name : `${source} › ${name}`;
}

/** Reads an archive: a document's text, or each of its files by `readInner`. */
export async function readArchive(
  bytes: Uint8Array,
  source: string,
  options: ReadOptions,
  depth: number,
  readInner: ReadInner,
): Promise<readonly Found[]> {
  const names = namesIn(bytes);
  if (names === undefined) return [refuse(source, 'archive-broken')];
  const kind = officeKind(names);
  if (kind === 'closed') return [refuse(source, 'document')];
  if (kind === undefined && depth >= DEEPEST) return [refuse(source, 'archive-too-deep')];
  const isDocument = kind === 'open';
  const unpacked = await unpack(bytes, (name) =>
    isDocument ? holdsText(name) : !OF_THE_SYSTEM.test(name) && kindOfName(name) === undefined,
  );
  if (!unpacked.ok)
    return [
      unpacked.problem === 'broken'
        ? refuse(source, 'archive-broken')
        : refuse(source, 'archive-too-many', { detail: unpacked.count }),
    ];
  const { entries } = unpacked;
  const tooLarge = entries
    .filter((entry) => entry.bytes === undefined)
    .map(({ name, size }) => refuse(within(source, name), 'too-big', { detail: size }));
  const open = entries.flatMap((entry) =>
    entry.bytes === undefined ? [] : [{ name: entry.name, bytes: entry.bytes }],
  );
  if (isDocument) {
    const texts = open.map((one) => ({ name: one.name, text: decodeText(one.bytes)?.text ?? '' }));
    return [...tooLarge, ...(await readTexts(officeTexts(texts), source, options))];
  }
  const unread = names.flatMap((name) => {
    const named = OF_THE_SYSTEM.test(name) ? undefined : kindOfName(name);
    return named === undefined || named === 'zip' ? [] : [refuse(within(source, name), named)];
  });
  const found: Found[] = [...tooLarge, ...unread];
  for (const one of open) {
    options.signal?.throwIfAborted();
    found.push(...(await readInner(one.bytes, within(source, one.name), options, depth + 1)));
  }
  return found.length > 0 ? found : [refuse(source, 'no-code')];
}

/** Reads one mail or many, and what is attached to them by `readInner`. */
export async function readMails(
  bytes: Uint8Array,
  source: string | undefined,
  options: ReadOptions,
  depth: number,
  readInner: ReadInner,
): Promise<readonly Found[]> {
  const mails = mailsIn(bytes);
  const found: Found[] = [];
  for (const [index, one] of mails.entries()) {
    options.signal?.throwIfAborted();
    const name = mails.length === 1 ? source : within(source, String(index + 1));
    const mail = await readMail(one);
    if (mail === undefined) {
      found.push(refuse(name, 'mail-broken'));
      continue;
    }
    const attached: Found[] = [];
    for (const file of mail.attached)
      attached.push(
        ...(depth < DEEPEST
          ? await readInner(file.bytes, within(name, file.name), options, depth + 1)
          : [refuse(within(name, file.name), 'archive-too-deep')]),
      );
    const isTextNeeded = attached.length === 0;
    found.push(...(await readTexts(mail.texts, name, options, isTextNeeded)), ...attached);
  }
  return found;
}

/** Reads the texts of one file; what stands aside counts only where it stands nowhere else. */
async function readTexts(
  parts: readonly TextPart[],
  source: string | undefined,
  options: ReadOptions,
  isNeeded = true,
): Promise<readonly Found[]> {
  const main: Found[] = [];
  for (const { name, text } of parts.filter(({ isAside }) => !isAside))
    main.push(...(await readCodes(text, name === '' ? source : within(source, name), options)));
  const known = new Set(main.map(textOf));
  const aside: Found[] = [];
  for (const { text } of parts.filter(({ isAside }) => isAside))
    for (const one of await readCodes(text, source, options))
      if (!known.has(textOf(one))) {
        known.add(textOf(one));
        aside.push(one);
      }
  const found = [...main, ...aside];
  return found.length > 0 || !isNeeded ? found : [refuse(source, 'no-code')];
}

/** What is the same where the same thing was found twice. */
function textOf(one: Found): string {
  if (one.kind === 'item') return one.item.text;
  return one.kind === 'scenario' ? one.known.hash : one.refusal.excerpt;
}
