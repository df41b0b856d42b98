/** Links that hold a scenario: for playing it as one side or the other, and for opening it on another editor. */
import { shippedIds } from '../../scenario/links/library.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { PLAIN_BASE, changesToFragment, type LinkBase } from '../../scenario/links/changesLink.ts';
import { scenarioToFragment } from '../../scenario/links/scenarioLink.ts';
import type { Validated } from '../editor/editorStore.ts';
import { shippedBase } from '../load/openText.ts';
import type { DocumentOrigin } from '../editor/scenarioDocument.ts';

/** The links of a scenario, without what they say of the play. */
export interface Fragments {
  /** All of it, which depends on nothing. */
  readonly whole: string;
  /** What differs from the nearest scenario that the page has, or the whole where that is too long to gain by. */
  readonly short: string;
  /** The same for a QR code. */
  readonly qr: string;
}

/** How a link's play begins. */
export interface PlayAsked {
  /** Empty for different shocks in each play. */
  readonly code: string;
  readonly rival: 'hidden' | 'friend';
  readonly clock: boolean;
}

/** Longest fragment of differences, in characters: what chats, mails and learning platforms pass on uncut, an address before it. */
const LONGEST_SHORT = 1900;

/** The fragments for a scenario that was opened from somewhere. */
export async function fragmentsFor(
  { scenario }: Validated,
  from: DocumentOrigin,
): Promise<Fragments> {
  const bases = [...(await shippedBases(from)), PLAIN_BASE];
  const ways = await Promise.all(
    bases.map(async (base) => ({ base, fragment: await changesToFragment(base, scenario) })),
  );
  const nearest = ways.reduce((best, way) =>
    way.fragment.length < best.fragment.length ? way : best,
  );
  const whole = await scenarioToFragment(scenario);
  return {
    whole,
    short: nearest.fragment.length <= LONGEST_SHORT ? nearest.fragment : whole,
    qr: await changesToFragment(nearest.base, scenario, { forQr: true }),
  };
}

/** The shipped scenarios that this one may have been made from; one that cannot be had just now is passed over. */
async function shippedBases(from: DocumentOrigin): Promise<readonly LinkBase[]> {
  const ids = from.kind === 'shipped' ? [from.name] : from.kind === 'blank' ? [] : shippedIds;
  const found = await Promise.all(
    ids.map(async (id) => {
      const base = await shippedBase(id).catch(() => undefined);
      return base === undefined ? [] : [{ id, scenario: base.scenario }];
    }),
  );
  return found.flat();
}

/** The address that opens a scenario in play, in the seat of a side; two at one screen take theirs in turn. */
export function playLink(
  page: string,
  fragment: string,
  { side, code, rival, clock }: PlayAsked & { readonly side?: Side },
): string {
  const address = new URL(page);
  address.search = '';
  const asked = address.searchParams;
  if (rival === 'friend') asked.set('rival', 'friend');
  else if (side !== undefined) asked.set('side', side);
  if (code.trim() !== '') asked.set('code', code.trim());
  if (clock) asked.set('clock', 'on');
  address.hash = fragment;
  return address.href;
}

/** The address that opens a scenario on the editor. */
export function editorLink(page: string, fragment: string): string {
  const address = new URL(page);
  address.search = '?workshop';
  address.hash = fragment;
  return address.href;
}
