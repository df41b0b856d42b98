/** Takes out of what was handed in, a file or a text, what is to be checked: runs, scenarios, and the codes and links of any text. */
import { RUN_FORMAT } from '../../model/run.ts';
import { decodeText } from '../../scenario/decodeText.ts';
import { MOST_BYTES } from '../../scenario/limits.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { fragmentToText } from '../../scenario/scenarioLink.ts';
import { isMail, kindOfBytes } from './fileKinds.ts';
import { findCodes, type FoundInText } from './findCodes.ts';
import {
  excerptOf,
  type HandedIn,
  type KnownScenario,
  type Refusal,
  type RefusalReason,
} from './gathered.ts';
import { inSlices, type SliceOptions } from './slices.ts';

/** Most codes that are taken at a time. */
export const MOST_CODES = 20_000;

/** Largest file or text that is read, in bytes: 16 MiB. */
export const MOST_TEXT = 16_777_216;

const SCENARIO_FORMAT = 'strategic-patience/scenario@';

/** A file as it is handed in: a page's own, or one that a command was given. Its name is only ever shown. */
export type HandedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** How reading is followed, and which scenarios a short link may start from. */
export interface ReadOptions extends SliceOptions {
  readonly scenarioOf: (id: string) => KnownScenario | undefined;
}

/** What a text or file turned out to hold. */
export type Found =
  | { readonly kind: 'item'; readonly item: HandedIn }
  | { readonly kind: 'scenario'; readonly known: KnownScenario }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** Something that is not shown, of a file as a whole or of a line of it. */
export function refuse(
  source: string | undefined,
  reason: RefusalReason,
  {
    detail = 0,
    line,
    text = '',
  }: { readonly detail?: number; readonly line?: number; readonly text?: string } = {},
): Found {
  const excerpt = excerptOf(text);
  return { kind: 'refusal', refusal: { source, line, reason, detail, place: 0, excerpt } };
}

/** Reads a file and gives what it holds. Never throws for what a file may hold. */
export async function readFile(file: HandedFile, options: ReadOptions): Promise<readonly Found[]> {
  const { name, size } = file;
  if (size > MOST_TEXT) return [refuse(name, 'too-big', { detail: size })];
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return [refuse(name, 'unreadable')];
  }
  return readBytes(bytes, name, options, 0);
}

/** Reads the bytes of a file, which may lie `depth` archives or mails deep. */
export async function readBytes(
  bytes: Uint8Array,
  source: string,
  options: ReadOptions,
  depth: number,
): Promise<readonly Found[]> {
  const kind = kindOfBytes(bytes);
  if (kind === 'zip') {
    // What opens archives and mails is loaded when there is one: most classes paste their codes.
    const { readArchive } = await import('./readContainers.ts');
    return readArchive(bytes, source, options, depth);
  }
  if (kind !== undefined) return [refuse(source, kind)];
  const decoded = decodeText(bytes);
  if (decoded === undefined) return [refuse(source, 'no-text')];
  if (isMail(decoded.text)) {
    const { readMails } = await import('./readContainers.ts');
    return readMails(bytes, source, options, depth);
  }
  return readDecoded(decoded.text, source, options);
}

/** Reads a text that was pasted or dropped. */
export async function readText(text: string, options: ReadOptions): Promise<readonly Found[]> {
  // A text pasted into the page has passed no file's limit.
  if (text.length > MOST_TEXT) return [refuse(undefined, 'too-big', { detail: text.length })];
  if (isMail(text)) {
    const { readMails } = await import('./readContainers.ts');
    return readMails(new TextEncoder().encode(text), undefined, options, 0);
  }
  return readDecoded(text, undefined, options);
}

async function readDecoded(
  text: string,
  source: string | undefined,
  options: ReadOptions,
): Promise<readonly Found[]> {
  const isJson = /^\uFEFF?\s*\{/.test(text.slice(0, 100));
  // The list of a whole class names its format first, and holds the codes of its runs.
  const isList = text.slice(0, 4000).includes('strategic-patience/class@');
  const isRun = isJson && !isList && text.includes(`"${RUN_FORMAT}"`);
  const isScenario = isJson && !isList && !isRun && text.includes(`"${SCENARIO_FORMAT}`);
  if ((isRun || isScenario) && text.length > MOST_BYTES)
    return [refuse(source, 'too-big', { detail: text.length })];
  if (isRun) return [{ kind: 'item', item: { kind: 'file', text, source, line: undefined } }];
  if (isScenario) return [readScenario(text, source, undefined)];
  const found = await readCodes(text, source, options);
  return found.length > 0 ? found : [refuse(source, 'no-code', { text })];
}

function readScenario(text: string, source: string | undefined, line: number | undefined): Found {
  const parsed = parseScenario(text);
  if (parsed.ok)
    return { kind: 'scenario', known: { hash: parsed.hash, scenario: parsed.scenario } };
  const detail = parsed.faults.length;
  return refuse(source, 'scenario-faults', { detail, ...(line === undefined ? {} : { line }) });
}

/** Finds the codes and links of a text, in slices. */
export async function readCodes(
  text: string,
  source: string | undefined,
  options: ReadOptions,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const links: Extract<FoundInText, { kind: 'link' }>[] = [];
  let beyond = 0;
  await inSlices(
    findCodes(text),
    (one) => {
      if (one === undefined) return;
      if (one.kind === 'link') links.push(one);
      else if (found.length < MOST_CODES) found.push({ kind: 'item', item: { ...one, source } });
      else beyond += 1;
    },
    options,
  );
  if (beyond > 0) found.push(refuse(source, 'too-many', { detail: beyond }));
  return [...(await readLinks(links, source, options)), ...found];
}

const LINK_PROBLEMS = {
  broken: 'link-broken',
  version: 'link-version',
  'too-big': 'too-big',
  'unknown-base': 'link-unknown-base',
} as const satisfies Record<string, RefusalReason>;

// A class hands in the link of its scenario many times over; more different ones than these are none of a class.
const MOST_LINKS = 200;

async function readLinks(
  links: readonly Extract<FoundInText, { kind: 'link' }>[],
  source: string | undefined,
  { scenarioOf, signal }: ReadOptions,
): Promise<readonly Found[]> {
  const different = new Map(links.toReversed().map((link) => [link.text, link]));
  const found: Found[] = [];
  for (const { line, longer, text } of [...different.values()].toReversed().slice(0, MOST_LINKS)) {
    signal?.throwIfAborted();
    const shipped = async (id: string): Promise<KnownScenario | undefined> => scenarioOf(id);
    const whole = await fragmentToText(text, shipped);
    const opened = whole.ok || longer === undefined ? whole : await fragmentToText(longer, shipped);
    found.push(
      opened.ok
        ? readScenario(opened.text, source, line)
        : refuse(source, LINK_PROBLEMS[opened.problem], { detail: text.length, line, text }),
    );
  }
  if (different.size > MOST_LINKS)
    found.push(refuse(source, 'too-many', { detail: different.size - MOST_LINKS }));
  return found;
}
