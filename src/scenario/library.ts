/** The scenarios that ship with the page, by id; for the browser alone, since the bundler finds the files. */
import { parseScenario, type ParsedScenario } from './parse.ts';

const files = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?raw',
  import: 'default',
  eager: false,
});

const byId = new Map(
  Object.entries(files).map(([path, load]) => [
    path.replace(/^.*\//, '').replace(/\.json$/, ''),
    load,
  ]),
);

/** The ids of the shipped scenarios, in alphabetical order; each is its file's name without `.json`. */
export const shippedIds: readonly string[] = [...byId.keys()].sort();

/** Loads a shipped scenario, as its own small chunk; undefined when none has this id. */
export async function loadShipped(id: string): Promise<ParsedScenario | undefined> {
  const load = byId.get(id);
  return load === undefined ? undefined : parseScenario(await load());
}

/** The text of a shipped scenario as its author wrote it; undefined when none has this id. */
export async function loadShippedText(id: string): Promise<string | undefined> {
  return byId.get(id)?.();
}
