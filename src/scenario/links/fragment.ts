/** The fragment of an address that holds a scenario: how it begins, and what opening one comes to. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';

/** What begins every fragment that holds a scenario. */
export const FRAGMENT_KEY = 'scenario=';

/** Finds the shipped scenario of an id, if there is one. */
export type FindShipped = (
  id: string,
) => Promise<{ readonly scenario: Scenario; readonly hash: string } | undefined>;

/**
 * What a fragment holds, or why it cannot be opened: of a later version, damaged, too large, or a change to a scenario that is not at hand
 * or has other numbers now. `hasOtherWords` where the scenario that was changed has been reworded since; the numbers are those of the link.
 */
export type OpenedFragment =
  | { readonly ok: true; readonly text: string; readonly hasOtherWords?: true }
  | { readonly ok: false; readonly problem: 'version' | 'broken' | 'too-big' | 'unknown-base' };
