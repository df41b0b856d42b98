/** Every policy by name, and the hidden type drawn for a match. */
import { DRAWS, draw } from '../model/exact/draw.ts';
import type { Policy } from '../model/match/policy.ts';
import {
  type PlayableName,
  type PolicyName,
  RIVAL_TYPES,
  type RivalType,
} from '../model/vocabulary/policyRecords.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../model/vocabulary/words.ts';
import { HIDDEN_TYPES } from './hiddenTypes.ts';
import { PLAIN_POLICIES } from './plainPolicies.ts';

/** How each policy plays. */
export const POLICIES: Readonly<Record<PlayableName, Policy>> = {
  ...PLAIN_POLICIES,
  ...HIDDEN_TYPES,
};

/** The type that sits on a side in the match of this seed, by the scenario's priors. */
export function hiddenType(scenario: Scenario, side: Side, seed: number): RivalType {
  return RIVAL_TYPES[typeIndex(chancesUpTo(scenario), side, seed)] ?? 'security-seeker';
}

/** The chance of each type or one before it in the list. */
function chancesUpTo({ rivals }: Scenario): readonly number[] {
  const total = RIVAL_TYPES.reduce((sum, type) => sum + rivals[type], 0);
  let sum = 0;
  return RIVAL_TYPES.map((type) => (sum += rivals[type] / total));
}

function typeIndex(chances: readonly number[], side: Side, seed: number): number {
  const chance = draw(seed, 0, side === 'struck' ? DRAWS.typeOfStruck : DRAWS.typeOfHost);
  for (let index = 0; index < chances.length; index++)
    if (chance < (chances[index] ?? 1)) return index;
  return -1;
}

/** The policy that a name stands for on a side, by seed; made once for many matches. */
export function policyBySeed(
  name: PolicyName,
  scenario: Scenario,
  side: Side,
): (seed: number) => Policy {
  if (name !== 'hidden') return () => POLICIES[name];
  const chances = chancesUpTo(scenario);
  const policies = RIVAL_TYPES.map((type): Policy => POLICIES[type]);
  return (seed) => policies[typeIndex(chances, side, seed)] ?? POLICIES['security-seeker'];
}

/** The policy that a name stands for in the match of this seed; `hidden` draws a type. */
export function playableName(
  name: PolicyName,
  scenario: Scenario,
  side: Side,
  seed: number,
): PlayableName {
  return name === 'hidden' ? hiddenType(scenario, side, seed) : name;
}
