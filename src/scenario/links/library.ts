/** The scenarios that ship with the page, by id: data that the page loads; for the browser alone, since the bundler finds the files. */
import { SCENARIO_FORMAT } from '../../model/scenarioShape/scenarioShape.ts';
import type { KnownScenario } from './findScenario.ts';
import { fetchText } from '../../text/fetchText.ts';
import { parseScenario, type ParsedScenario } from '../checking/parse.ts';

const files = import.meta.glob<string>('../../../scenarios/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

// Known without their files, so that one that cannot be had still has its name.
const titles = import.meta.glob<string>('../../../scenarios/*.json', {
  import: 'title',
  eager: true,
});

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '');

const byId = new Map(Object.entries(files).map(([path, address]) => [idOf(path), address]));

const titleOf = new Map(Object.entries(titles).map(([path, title]) => [idOf(path), title]));

/** The ids of the shipped scenarios, in alphabetical order; each is its file's name without `.json`. */
export const shippedIds: readonly string[] = [...byId.keys()].sort();

/** A shipped scenario whose file could not be had, or held something else. */
export interface Missing {
  readonly id: string;
  readonly title: string;
}

const missingOf = (id: string): Missing => ({ id, title: titleOf.get(id) ?? id });

/** Loads a shipped scenario; undefined when none has this id. Rejects with a `FileError` where its file cannot be had. */
export async function loadShipped(id: string): Promise<ParsedScenario | undefined> {
  const text = await loadShippedText(id);
  return text === undefined ? undefined : parseScenario(text);
}

/** The text of a shipped scenario as its author wrote it; undefined when none has this id. Rejects as `loadShipped` does. */
export async function loadShippedText(id: string): Promise<string | undefined> {
  const address = byId.get(id);
  if (address === undefined) return undefined;
  return fetchText(address, (text) => text.includes(SCENARIO_FORMAT));
}

/** The texts of shipped scenarios, all of them or those named, in that order; one that cannot be had does not hold up the others. */
export async function loadShippedTexts(ids = shippedIds): Promise<{
  readonly found: readonly { readonly id: string; readonly text: string }[];
  readonly missing: readonly Missing[];
}> {
  const missing: Missing[] = [];
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        const text = await loadShippedText(id);
        return text === undefined ? [] : [{ id, text }];
      } catch (error) {
        console.warn(error);
        missing.push(missingOf(id));
        return [];
      }
    }),
  );
  return { found: found.flat(), missing };
}

/** Shipped scenarios ready to be played, with the hash of each; the rest as in `loadShippedTexts`. */
export async function loadLibrary(ids = shippedIds): Promise<{
  readonly found: readonly KnownScenario[];
  readonly missing: readonly Missing[];
}> {
  const texts = await loadShippedTexts(ids);
  const missing = [...texts.missing];
  const found = texts.found.flatMap(({ id, text }) => {
    const parsed = parseScenario(text);
    if (parsed.ok) {
      const { hash, played, scenario } = parsed;
      return [{ hash, played, scenario, isShipped: true as const }];
    }
    missing.push(missingOf(id));
    return [];
  });
  return { found, missing };
}
