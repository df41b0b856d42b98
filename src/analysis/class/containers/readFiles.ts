/** Takes out of what was handed in, a file or a text, what is to be checked: runs, scenarios, and the codes and links of any text. */
import { RUN_FORMAT } from '../../../model/match/run.ts';
import { decodeText } from '../../../scenario/reading/decodeText.ts';
import { MOST_BYTES } from '../../../scenario/json/limits.ts';
import { scenarioWithin } from '../../../scenario/runs/openRun.ts';
import { parseRun } from '../../../scenario/runs/runText.ts';
import { isMail, kindOfBytes } from './fileKinds.ts';
import { type ReadOptions, type Found, refuse } from './found.ts';
import { readScenario } from './readScenario.ts';
import { readCodes } from './readCodes.ts';

/** Largest file or text that is read, in bytes: 16 MiB. */
export const MOST_TEXT = 16_777_216;

const SCENARIO_FORMAT = 'strategic-patience/scenario@';

/** A file as it is handed in: a page's own, or one that a command was given. Its name is only ever shown. */
export type HandedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

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

/** What opens archives and mails, loaded when there is one: most classes paste their codes. Undefined where it cannot be had. */
const loadContainers = async () => import('./readContainers.ts').catch(() => undefined);

/** Reads the bytes of a file, which may lie `depth` archives or mails deep. */
export async function readBytes(
  bytes: Uint8Array,
  source: string,
  options: ReadOptions,
  depth: number,
): Promise<readonly Found[]> {
  const kind = kindOfBytes(bytes);
  if (kind === 'zip') {
    const containers = await loadContainers();
    return (
      containers?.readArchive(bytes, source, options, depth, readBytes) ?? [
        refuse(source, 'not-loaded'),
      ]
    );
  }
  if (kind !== undefined) return [refuse(source, kind)];
  const decoded = decodeText(bytes);
  if (decoded === undefined) return [refuse(source, 'no-text')];
  if (isMail(decoded.text)) {
    const containers = await loadContainers();
    return (
      containers?.readMails(bytes, source, options, depth, readBytes) ?? [
        refuse(source, 'not-loaded'),
      ]
    );
  }
  return readDecoded(decoded.text, source, options);
}

/** Reads a text that was pasted or dropped. */
export async function readText(text: string, options: ReadOptions): Promise<readonly Found[]> {
  // A text pasted into the page has passed no file's limit.
  if (text.length > MOST_TEXT) return [refuse(undefined, 'too-big', { detail: text.length })];
  if (isMail(text)) {
    const containers = await loadContainers();
    const bytes = new TextEncoder().encode(text);
    return (
      containers?.readMails(bytes, undefined, options, 0, readBytes) ?? [
        refuse(undefined, 'not-loaded'),
      ]
    );
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
  if (isRun)
    return [
      ...scenarioOfRun(text),
      { kind: 'item', item: { kind: 'file', text, source, line: undefined } },
    ];
  if (isScenario) return [readScenario(text, source, undefined)];
  const found = await readCodes(text, source, options);
  return found.length > 0 ? found : [refuse(source, 'no-code', { text })];
}

/** The scenario that a run file brings along. */
function scenarioOfRun(text: string): readonly Found[] {
  if (!text.includes('"wholeScenario"')) return [];
  const parsed = parseRun(text);
  const within = parsed.ok ? scenarioWithin(parsed.run) : [];
  return within.map((known) => ({ kind: 'scenario', known, isOfRun: true }));
}
