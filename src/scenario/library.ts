/** The scenarios that ship with the page, by id: data that the page loads; for the browser alone, since the bundler finds the files. */
import { parseScenario, type ParsedScenario } from './parse.ts';

const files = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const byId = new Map(
  Object.entries(files).map(([path, address]) => [
    path.replace(/^.*\//, '').replace(/\.json$/, ''),
    address,
  ]),
);

/** The ids of the shipped scenarios, in alphabetical order; each is its file's name without `.json`. */
export const shippedIds: readonly string[] = [...byId.keys()].sort();

/** Loads a shipped scenario; undefined when none has this id. Rejects where its file cannot be had. */
export async function loadShipped(id: string): Promise<ParsedScenario | undefined> {
  const text = await loadShippedText(id);
  return text === undefined ? undefined : parseScenario(text);
}

/** The text of a shipped scenario as its author wrote it; undefined when none has this id. Rejects as `loadShipped` does. */
export async function loadShippedText(id: string): Promise<string | undefined> {
  const address = byId.get(id);
  if (address === undefined) return undefined;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`loadShippedText: "${id}" was refused with ${answer.status}`);
  return answer.text();
}
