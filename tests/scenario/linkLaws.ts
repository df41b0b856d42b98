// What holds for every scenario that travels in a link: each law throws where it is broken.
import { isDeepStrictEqual } from 'node:util';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { changesToFragment, type LinkBase } from '../../src/scenario/links/changesLink.ts';
import { fragmentToText, scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import type { OpenedFragment } from '../../src/scenario/links/fragment.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function arrives(opened: OpenedFragment, sent: Scenario): void {
  if (!opened.ok) throw new Error(`the link cannot be opened: ${opened.problem}`);
  const parsed = parseScenario(opened.text);
  if (!parsed.ok) throw new Error(`the link brings ${parsed.faults[0]?.kind ?? 'faults'}`);
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

/** So does a change to a shipped scenario, in the letters of an address and in those of a QR code; returns the length of both. */
export async function travelsAsChange(
  base: LinkBase,
  scenario: Scenario,
): Promise<{ readonly address: number; readonly qr: number }> {
  const find = (id: string) =>
    Promise.resolve(
      id === base.id ? { scenario: base.scenario, hash: scenarioHash(base.scenario) } : undefined,
    );
  const [address, qr] = await Promise.all(
    [false, true].map(async (forQr) => {
      const fragment = await changesToFragment(base, scenario, { forQr });
      const opened = await fragmentToText(fragment, find);
      arrives(opened, scenario);
      if (opened.ok && opened.hasOtherWords === true)
        throw new Error('the link says that its scenario was reworded');
      return fragment.length;
    }),
  );
  return { address: address ?? 0, qr: qr ?? 0 };
}
