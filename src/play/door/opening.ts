/** Which scenario the door opens with, and what is said where the address names none that is there. */
import { askedScenario } from '../../scenario/links/askedScenario.ts';
import type { Unopened } from './readLink.ts';
import type { Shipped } from './shipped.ts';

/** A crisis that an address asks for and that is not there. */
export interface LostCrisis {
  /** As the address names it; empty where it was in the link itself. */
  readonly name: string;
  /** The id of a scenario whose name is near. */
  readonly near: string | undefined;
}

/** What the door opens with: a scenario's id, the crisis that was not found, or neither, which leaves it to the door. */
export interface Opening {
  readonly scenario?: string;
  readonly lost?: LostCrisis;
}

const LONGEST_SHOWN = 60;

/** What the address's `scenario` comes to among the scenarios that are there; a link that could not be opened names none. */
export function openingOf(
  asked: string | undefined,
  shipped: readonly Shipped[],
  unopened: Unopened | undefined,
): Opening {
  if (unopened !== undefined) return { lost: { name: '', near: undefined } };
  if (asked === undefined) return {};
  const found = askedScenario(
    asked,
    shipped.map(({ scenario }) => scenario.id),
  );
  return found.ok
    ? { scenario: found.id }
    : { lost: { name: asked.slice(0, LONGEST_SHOWN), near: found.nearest } };
}
