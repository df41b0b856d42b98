/** Finds the scenario of a run among those at hand: by its whole text, else by what its matches depend on. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';

/** A validated scenario with its fingerprints, 16 hexadecimal digits each. */
export interface KnownScenario {
  readonly scenario: Scenario;
  /** Of the whole. */
  readonly hash: string;
  /** Of what a match depends on; undefined where nobody has said. */
  readonly played: string | undefined;
  /** There where it comes with the page, so that everyone has it. */
  readonly isShipped?: true;
}

/** Whether a run was played with the very words of a scenario, or on one that reads otherwise and plays alike. */
export type Wording = 'same' | 'other-words';

/** A run's scenario. */
export interface FoundScenario {
  readonly known: KnownScenario;
  readonly wording: Wording;
}

/** How a run names its scenario. */
interface Asked extends Pick<KnownScenario, 'hash'> {
  readonly id: string;
  readonly played?: string | undefined;
}

/** The scenario on which a run was played, or one with the same id that plays alike; undefined where neither is at hand. */
export function findScenario(
  { id, hash, played }: Asked,
  known: readonly KnownScenario[],
): FoundScenario | undefined {
  const namesakes = known.filter(({ scenario }) => scenario.id === id);
  const same = namesakes.find((one) => one.hash === hash);
  if (same !== undefined) return { known: same, wording: 'same' };
  const alike = namesakes.find((one) => played !== undefined && one.played === played);
  return alike === undefined ? undefined : { known: alike, wording: 'other-words' };
}
