/** Every policy by name, and the hidden type drawn for a match. */
import { DRAWS, draw } from '../model/draw.ts';
import type { Policy } from '../model/policy.ts';
import { RIVAL_TYPES } from '../model/scenarioShape/setting.ts';
import type { RivalType } from '../model/scenarioShape/setting.ts';
import type { PolicyName } from '../model/scenarioShape/narrative.ts';
import type { Scenario } from '../model/scenarioShape.ts';
import type { Side } from '../model/words.ts';
import { captured, freeRider, populist, reformer, securitySeeker } from './hiddenTypes.ts';
import {
  alwaysMediate,
  alwaysRestrain,
  alwaysRetaliate,
  coerceThenOffer,
  contriteTitForTat,
  generousTitForTat,
  graduatedReciprocation,
  patient,
  randomly,
  titForTat,
  warnThenOffer,
} from './plainPolicies.ts';

/** A policy that can be played, so not `hidden`. */
export type PlayableName = Exclude<PolicyName, 'hidden'>;

export const POLICIES = {
  restraint: alwaysRestrain,
  mediation: alwaysMediate,
  retaliation: alwaysRetaliate,
  'tit-for-tat': titForTat,
  'generous-tit-for-tat': generousTitForTat,
  'contrite-tit-for-tat': contriteTitForTat,
  'graduated-reciprocation': graduatedReciprocation,
  patient,
  'coerce-then-offer': coerceThenOffer,
  'warn-then-offer': warnThenOffer,
  random: randomly,
  'security-seeker': securitySeeker,
  'free-rider': freeRider,
  reformer,
  populist,
  captured,
} as const satisfies Record<PlayableName, Policy>;

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
  return (seed) => policies[typeIndex(chances, side, seed)] ?? securitySeeker;
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
