/** Links that hold a whole scenario: for playing it, and for opening it on another bench. */
import { changesToFragment, scenarioToFragment } from '../../scenario/scenarioLink.ts';
import type { Validated } from '../bench.ts';
import { shippedBase } from '../load/openText.ts';
import type { Origin } from '../scenarioDocument.ts';

/** The links of a scenario, without a class code. */
export interface Fragments {
  readonly whole: string;
  /** What was changed in a shipped scenario alone; undefined where it was not shipped, or too much was changed. */
  readonly short: string | undefined;
}

/** The fragments for a scenario that was opened from somewhere. */
export async function fragmentsFor({ scenario }: Validated, from: Origin): Promise<Fragments> {
  // Where the base cannot be had just now, the whole link does.
  const base =
    from.kind === 'shipped' ? await shippedBase(from.name).catch(() => undefined) : undefined;
  return {
    whole: await scenarioToFragment(scenario),
    short:
      base === undefined
        ? undefined
        : await changesToFragment({ ...base, id: from.name }, scenario),
  };
}

/** The address that opens a scenario in play, or on the bench; a class code goes with the play. */
export function linkFor(
  page: string,
  fragment: string,
  { code = '', isBench = false }: { readonly code?: string; readonly isBench?: boolean } = {},
): string {
  const address = new URL(page);
  address.search = '';
  if (isBench) address.search = '?workshop';
  else if (code.trim() !== '') address.searchParams.set('code', code.trim());
  address.hash = fragment;
  return address.href;
}
