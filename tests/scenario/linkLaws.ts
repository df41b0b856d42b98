// What holds for every scenario that travels in a link: each law throws where it is broken.
import { isDeepStrictEqual } from 'node:util';
import type { Scenario } from '../../src/model/scenarioShape.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import {
  changesToFragment,
  fragmentToText,
  scenarioToFragment,
  type LinkBase,
  type OpenedFragment,
} from '../../src/scenario/scenarioLink.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function arrives(opened: OpenedFragment, sent: Scenario): void {
  if (!opened.ok) throw new Error(`the link cannot be opened: ${opened.problem}`);
  const parsed = parseScenario(opened.text);
  if (!parsed.ok) throw new Error(`the link brings ${parsed.faults[0]?.problem ?? 'faults'}`);
  if (parsed.hash !== scenarioHash(sent)) throw new Error('the link brings another fingerprint');
  if (!isDeepStrictEqual(plain(parsed.scenario), plain(sent)))
    throw new Error('the link brings another scenario');
}

/** The whole scenario comes out of a link as it went in, with the same fingerprint. */
export async function travelsWhole(scenario: Scenario): Promise<void> {
  const fragment = await scenarioToFragment(scenario);
  if (!/^scenario=1\.[A-Za-z0-9_-]+$/.test(fragment))
    throw new Error(`an address cannot carry ${fragment.slice(0, 80)}`);
  arrives(await fragmentToText(fragment, () => Promise.resolve(undefined)), scenario);
}

/** So does a change to a shipped scenario; returns whether it was short enough for a link of its own. */
export async function travelsAsChange(base: LinkBase, scenario: Scenario): Promise<boolean> {
  const fragment = await changesToFragment(base, scenario);
  if (fragment === undefined) return false;
  const find = (id: string) => Promise.resolve(id === base.id ? base : undefined);
  arrives(await fragmentToText(fragment, find), scenario);
  return true;
}
