/** Tells what a file that was handed in is, and takes out of it what is to be checked. */
import { RUN_FORMAT } from '../../model/run.ts';
import { MOST_BYTES } from '../../scenario/limits.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { scenarioWithin } from '../../scenario/openRun.ts';
import { parseRun } from '../../scenario/runText.ts';
import type { KnownScenario } from '../../scenario/findScenario.ts';
import { findCodes } from './findCodes.ts';
import { excerptOf, type HandedIn, type Refusal, type RefusalReason } from './gathered.ts';
import { inSlices, type SliceOptions } from './slices.ts';

/** Most codes that are taken at a time. */
export const MOST_CODES = 20_000;

/** Largest text in which codes are looked for, in bytes: 16 MiB. */
export const MOST_TEXT = 16_777_216;

const SCENARIO_FORMAT = 'strategic-patience/scenario@';

/** What a text or file turned out to hold. */
export type Found =
  | { readonly kind: 'item'; readonly item: HandedIn }
  | { readonly kind: 'scenario'; readonly known: KnownScenario; readonly isOfRun?: true }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

function refusal(source: string | undefined, reason: RefusalReason, detail = 0, text = ''): Found {
  const excerpt = excerptOf(text);
  return {
    kind: 'refusal',
    refusal: { source, line: undefined, reason, detail, place: 0, excerpt },
  };
}

/** Reads a file and gives what it holds: a run, a scenario, or codes within any text. Never throws for what a file may hold. */
export async function readFile(file: File, options: SliceOptions = {}): Promise<readonly Found[]> {
  const source = file.name;
  if (file.size > MOST_TEXT) return [refusal(source, 'too-big', file.size)];
  let text;
  try {
    text = await file.text();
  } catch {
    return [refusal(source, 'unreadable')];
  }
  const isJson = /^\uFEFF?\s*\{/.test(text.slice(0, 100));
  const opening = text.slice(0, 4000);
  // The list of a whole class names its format first, and holds the codes of its runs.
  const isList = opening.includes('strategic-patience/class@');
  const isRun = isJson && !isList && text.includes(`"${RUN_FORMAT}"`);
  const isScenario = isJson && !isList && !isRun && text.includes(`"${SCENARIO_FORMAT}`);
  if ((isRun || isScenario) && file.size > MOST_BYTES)
    return [refusal(source, 'too-big', file.size)];
  if (isRun)
    return [
      ...scenarioOfRun(text),
      { kind: 'item', item: { kind: 'file', text, source, line: undefined } },
    ];
  if (isScenario) {
    const parsed = parseScenario(text);
    return [
      parsed.ok
        ? { kind: 'scenario', known: parsed }
        : refusal(source, 'scenario-faults', parsed.faults.length),
    ];
  }
  return readText(text, source, options);
}

/** The scenario that a run file brings along. */
function scenarioOfRun(text: string): readonly Found[] {
  if (!text.includes('"wholeScenario"')) return [];
  const parsed = parseRun(text);
  const within = parsed.ok ? scenarioWithin(parsed.run) : [];
  return within.map((known) => ({ kind: 'scenario', known, isOfRun: true }));
}

/** Finds the codes of a text, in slices; a text without any is refused as a whole. */
export async function readText(
  text: string,
  source: string | undefined,
  options: SliceOptions = {},
): Promise<readonly Found[]> {
  // A text pasted into the page has passed no file's limit.
  if (text.length > MOST_TEXT) return [refusal(source, 'too-big', text.length)];
  const found: Found[] = [];
  let beyond = 0;
  await inSlices(
    findCodes(text),
    (code) => {
      if (found.length < MOST_CODES)
        found.push({ kind: 'item', item: { kind: 'code', source, ...code } });
      else beyond += 1;
    },
    options,
  );
  if (beyond > 0) found.push(refusal(source, 'too-many', beyond));
  return found.length > 0 ? found : [refusal(source, 'no-code', 0, text)];
}
