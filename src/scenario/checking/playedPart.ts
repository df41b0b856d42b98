/** What of a scenario its matches depend on, and the fingerprint of that: two scenarios that differ in words alone play alike. */
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape, type Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { mapParts, type Keyed } from '../../model/scenarioShape/walk.ts';
import { canonicalJson, hashText } from './scenarioHash.ts';

/** A part of a value without all that is declared as there for readers alone. */
function readPart(held: unknown, field: Field | undefined): unknown {
  return field?.unread === true ? undefined : mapParts(field, held, readPart);
}

/**
 * What a match depends on: the scenario's id, its numbers and choices, and the short names that choices use; no words. The persons that a point
 * of harm stands for are among it, because the log's figures and the bets count persons; so are the weights of the rivals, by which a seed draws one.
 */
export function playedPart(scenario: Scenario): Keyed {
  return mapParts(scenarioShape, { ...scenario }, readPart);
}

/**
 * The fingerprint of what a match depends on, 16 hexadecimal digits, equal in Node and every browser. Where it is the same, the same seed
 * and choices give the same log.
 */
export function playedHash(scenario: Scenario): string {
  return hashText(canonicalJson(playedPart(scenario)));
}
