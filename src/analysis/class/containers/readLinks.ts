/** Opens the links of scenarios that stood in a text; loaded when there is one. */
import { fragmentToText } from '../../../scenario/links/scenarioLink.ts';
import type { FoundInText } from '../codes/findCodes.ts';
import type { KnownScenario } from '../../../scenario/links/findScenario.ts';
import type { RefusalReason } from '../gathered.ts';
import { readScenario } from './readScenario.ts';
import { refuse, type Found, type ReadOptions } from './found.ts';

const LINK_PROBLEMS = {
  broken: 'link-broken',
  version: 'link-version',
  'too-big': 'too-big',
  'unknown-base': 'link-unknown-base',
} as const satisfies Record<string, RefusalReason>;

// A class hands in the link of its scenario many times over; more different ones than these are none of a class.
const MOST_LINKS = 200;

/** The scenarios of these links, each once, and what is wrong with those that cannot be opened. */
export async function readLinks(
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
