/** What of a scenario its matches depend on, and the fingerprint of that: two scenarios that differ in words alone play alike. */
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape, type Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { canonicalJson, hashText } from './scenarioHash.ts';

type Keyed = Readonly<Record<string, unknown>>;

/** The same object without all that is declared as there for readers alone. */
function readIn(of: (key: string) => Field | undefined, keyed: Keyed): Keyed {
  return Object.fromEntries(
    Object.entries(keyed)
      .filter(([key]) => of(key)?.unread !== true)
      .map(([key, inner]) => [key, readOf(of(key), inner)]),
  );
}

function readOf(field: Field | undefined, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return field?.kind === 'list' ? value.map((item) => readOf(field.of, item)) : value;
  if (field?.kind === 'object') return readIn((key) => field.fields[key], value as Keyed);
  return field?.kind === 'record' ? readIn(() => field.of, value as Keyed) : value;
}

/**
 * What a match depends on: the scenario's id, its numbers and choices, and the short names that choices use; no words. The persons that a point
 * of harm stands for are among it, because the log's figures and the bets count persons; so are the weights of the rivals, by which a seed draws one.
 */
export function playedPart(scenario: Scenario): Keyed {
  return readIn((key) => scenarioShape.fields[key as keyof Scenario], scenario);
}

/**
 * The fingerprint of what a match depends on, 16 hexadecimal digits, equal in Node and every browser. Where it is the same, the same seed
 * and choices give the same log.
 */
export function playedHash(scenario: Scenario): string {
  return hashText(canonicalJson(playedPart(scenario)));
}
