/** Opens what came in the fragment of the page's address: a whole scenario, or a shipped one with changes. */
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { loadShipped } from '../../scenario/links/library.ts';
import { parseScenario } from '../../scenario/checking/parse.ts';
import { fragmentToText } from '../../scenario/links/scenarioLink.ts';
import type { Shipped } from './shipped.ts';

/** A scenario to be played, the faults of one that cannot be, or why there is none in the link. */
export type ReadLink =
  | { readonly kind: 'scenario'; readonly shipped: Shipped }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'problem';
      readonly problem: 'version' | 'broken' | 'too-big' | 'unknown-base';
    };

/** A link from which no scenario could be had. */
export type Unopened = Exclude<ReadLink, { readonly kind: 'scenario' }>;

/** Reads a fragment, with or without its `#`. Never rejects for what a link may hold. */
export async function readLink(fragment: string): Promise<ReadLink> {
  const opened = await fragmentToText(fragment, async (id) => {
    const parsed = await loadShipped(id);
    return parsed?.ok === true ? parsed : undefined;
  });
  if (!opened.ok) return { kind: 'problem', problem: opened.problem };
  const parsed = parseScenario(opened.text);
  if (!parsed.ok) return { kind: 'faults', faults: parsed.faults };
  const { hash, scenario } = parsed;
  const reworded = opened.hasOtherWords === true ? ({ isReworded: true } as const) : {};
  return { kind: 'scenario', shipped: { scenario, hash, ...reworded } };
}
