// A scenario with its fingerprints, as the page has it at hand.
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import type { KnownScenario } from '../../src/scenario/links/findScenario.ts';
import { playedHash } from '../../src/scenario/checking/playedPart.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';

/** The scenario with its fingerprints. */
export function knownOf(scenario: Scenario): KnownScenario {
  return { scenario, hash: scenarioHash(scenario), played: playedHash(scenario) };
}
