/**
 * The mechanisms of the model by name: what each says of the world, which claims of the essay it carries, and how it is switched off.
 * Ablation removes one at a time; a constant that belongs to none is structure, and says why.
 */
import type { ReplacedConstants, ConstantName } from '../../model/vocabulary/constants.ts';
import { POLICY_CONSTANT_NAMES } from '../../model/vocabulary/policyConstants.ts';
import { recordOf } from '../../model/exact/recordOf.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { CARRYING_OUT } from './mechanisms/carryingOut.ts';
import { HOME } from './mechanisms/home.ts';
import { MEDIATORS } from './mechanisms/mediators.ts';
import { MILITANTS_AND_ATTACKS } from './mechanisms/militants.ts';
import { PERCEPTION } from './mechanisms/perception.ts';
import { SIGNALS } from './mechanisms/signals.ts';
import { TABLE } from './mechanisms/table.ts';
import { WORDS_AND_FORCE } from './mechanisms/wordsAndForce.ts';
import type { Mechanism } from './mechanisms/mechanism.ts';

/** Every mechanism, in the order in which a turn meets them. */
export const MECHANISMS = {
  ...MILITANTS_AND_ATTACKS,
  ...PERCEPTION,
  ...WORDS_AND_FORCE,
  ...SIGNALS,
  ...MEDIATORS,
  ...TABLE,
  ...CARRYING_OUT,
  ...HOME,
} as const satisfies Record<string, Mechanism>;

export type MechanismName = keyof typeof MECHANISMS;

/** The mechanisms by name, in the order in which they are declared. */
export const MECHANISM_NAMES = Object.keys(MECHANISMS) as readonly MechanismName[];

/** Whether a text names a mechanism. */
export function isMechanism(text: string): text is MechanismName {
  return Object.hasOwn(MECHANISMS, text);
}

/** A mechanism by its name. */
export function mechanismOf(name: MechanismName): Mechanism {
  return MECHANISMS[name];
}

/** Constants that belong to no mechanism, each with the reason. */
export const STRUCTURAL = {
  attackBase: 'what remains of the militants’ attacks when every mechanism is off',
  attackHalf: 'scale that turns a hazard into a chance',
  lullEffect: 'depth of any lull; the two lulls are switched off by their causes',
  severityLow: 'range of a draw',
  militantGrowthHalf: 'keeps capacity from saturating',
  militantLossHalf: 'keeps capacity from vanishing',
  quietLow: 'bound of a formula',
  quietHigh: 'bound of a formula',
  mediaFloor: 'reach of anger where there are no media',
  reservationBase: 'level of what can be signed, before politics',
  reservationLow: 'bound of a formula',
  reservationHigh: 'bound of a formula',
  textNoise: 'what a mediator cannot know of either side',
  lapseRounds: 'length of talks',
  supportDrift: 'memory of support',
  supportRest: 'level to which support returns',
  cohesionRecovery: 'memory of cohesion',
  durableTurns: 'names an ending',
  durableDeliveries: 'names an ending',
  youngAgreement: 'names an ending',
  cycleForce: 'names an ending',
  securityAttacks: 'weighs a bar; no rule reads it',
  securityCapacityStruck: 'weighs a bar; no rule reads it',
  securityStrikes: 'weighs a bar; no rule reads it',
  securityTension: 'weighs a bar; no rule reads it',
  securityCapacityHost: 'weighs a bar; no rule reads it',
  survivalSupportStruck: 'weighs a bar; no rule reads it',
  survivalSupportHost: 'weighs a bar; no rule reads it',
  survivalCohesion: 'weighs a bar; no rule reads it',
  survivalEase: 'weighs a bar; no rule reads it',
  survivalBase: 'weighs a bar; no rule reads it',
  civiliansHarm: 'weighs a bar; no rule reads it',
  relationsTrust: 'weighs a bar; no rule reads it',
  relationsChannel: 'weighs a bar; no rule reads it',
  relationsDurable: 'weighs a bar; no rule reads it',
  relationsFragile: 'weighs a bar; no rule reads it',
  relationsTable: 'weighs a bar; no rule reads it',
  relationsConflict: 'weighs a bar; no rule reads it',
  totalFallen: 'weighs a bar; no rule reads it',
  totalConflict: 'weighs a bar; no rule reads it',
  ...recordOf(POLICY_CONSTANT_NAMES, () => 'a number of a policy; no rule reads it' as const),
} as const satisfies Partial<Record<ConstantName, string>>;

/** The scenario and the replaced constants with a mechanism switched off. */
export function withoutMechanism(
  name: MechanismName,
  scenario: Scenario,
  replaced: ReplacedConstants = {},
): { readonly scenario: Scenario; readonly replaced: ReplacedConstants } {
  const { off, offIn } = mechanismOf(name);
  return { scenario: offIn?.(scenario) ?? scenario, replaced: { ...replaced, ...off } };
}
