/**
 * The mechanisms of the model by name: what each says of the world, which claims of the essay it carries, and how it is switched off.
 * Ablation removes one at a time; a constant that belongs to none is structure, and says why.
 */
import type { ReplacedConstants, ConstantName } from '../../model/vocabulary/constants.ts';
import { POLICY_CONSTANT_NAMES } from '../../model/vocabulary/policyConstants.ts';
import { recordOf } from '../../model/exact/recordOf.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';

/** A mechanism. */
export interface Mechanism {
  /** What it says of the world, in one sentence. */
  readonly meaning: string;
  /** The claims of the essay that it carries. */
  readonly claims: readonly string[];
  /** The constants that switch it off, at the values that do. */
  readonly off: ReplacedConstants;
  /** What else the scenario must not contain for it to be off. */
  readonly offIn?: (scenario: Scenario) => Scenario;
  /** Constants that count only while it is on. */
  readonly also?: readonly ConstantName[];
}

type Terms = Scenario['table']['issues'][number]['options'][number]['terms'];

/** A scenario whose table promises none of these terms. */
function withTerms(scenario: Scenario, terms: Partial<Terms>): Scenario {
  return {
    ...scenario,
    table: {
      ...scenario.table,
      issues: scenario.table.issues.map((issue) => ({
        ...issue,
        options: issue.options.map((option) => ({
          ...option,
          terms: { ...option.terms, ...terms },
        })),
      })),
    },
  };
}

/** A scenario in which mediators of one style only facilitate. */
function withoutStyle(scenario: Scenario, style: Scenario['mediators'][number]['style']): Scenario {
  return {
    ...scenario,
    mediators: scenario.mediators.map((mediator) =>
      mediator.style === style ? { ...mediator, style: 'facilitate' } : mediator,
    ),
  };
}

/** A scenario in which neither public has a taste for peace of its own. */
function withoutDoves(scenario: Scenario): Scenario {
  const { struck, host } = scenario.sides;
  return { ...scenario, sides: { struck: { ...struck, dove: 0 }, host: { ...host, dove: 0 } } };
}

/** Trust that every mediator has where trust in mediators makes no difference. */
const ORDINARY_TRUST = 0.65;

/** A scenario whose mediators are all trusted alike. */
function withMediatorsAlike(scenario: Scenario): Scenario {
  return {
    ...scenario,
    mediators: scenario.mediators.map((mediator) => ({
      ...mediator,
      trustOfStruck: ORDINARY_TRUST,
      trustOfHost: ORDINARY_TRUST,
    })),
  };
}

export const MECHANISMS = {
  // The militants
  vacuum: {
    meaning: 'Militants attack and grow where no standing contact exists.',
    claims: ['C3', 'C16', 'C19', 'C28'],
    off: { attackVacuum: 0, vacuumGrowth: 0 },
  },
  fence: {
    meaning: 'A fence lowers a part of the attacks, and fills no vacuum.',
    claims: ['C3', 'C19'],
    off: { fenceEffect: 0 },
    also: ['fenceGain', 'fenceWear', 'fenceStrain'],
  },
  spoiling: {
    meaning: 'Militants attack more when talks are near to success.',
    claims: ['C16'],
    off: { attackSpoiling: 0 },
    also: ['nearWhileImplementing'],
  },
  'residual-violence': {
    meaning: 'Those who refuse an amnesty strike in the turn after a dismantling.',
    claims: ['C12'],
    off: { attackResidual: 0 },
  },
  'hit-and-lull': {
    meaning: 'A strike that hits weakens the militants and buys some quiet.',
    claims: ['C32'],
    off: { limitedHit: 0, broadHit: 0 },
    also: ['hitLull', 'limitedHitLoss', 'broadHitLoss'],
  },
  recruitment: {
    meaning: 'Civilian deaths bring the militants recruits.',
    claims: ['C8', 'C22', 'C32'],
    off: { recruitment: 0 },
    also: [
      'limitedCivilians',
      'broadCivilians',
      'limitedCivilianLow',
      'limitedCivilianHigh',
      'broadCivilianLow',
      'broadCivilianHigh',
      'fewCivilians',
    ],
  },
  'shared-intelligence': {
    meaning: 'Contact lets the two states weaken the militants together.',
    claims: ['C28'],
    off: { intelligence: 0 },
  },
  policing: {
    meaning: 'A host that polices weakens the militants a little, and is seen to.',
    claims: ['C11', 'C23'],
    off: { policingMilitants: 0, policingCohesion: 0, policingTrust: 1 },
    also: ['policingHarm'],
  },
  dismantling: {
    meaning: 'Dismantling, unlike relocation, takes away capacity.',
    claims: ['C11', 'C25', 'C26'],
    off: { dismantlingMilitants: 0 },
    also: ['dismantlingHarm'],
  },
  relocation: {
    meaning: 'Relocation buys quiet and passes for a delivery.',
    claims: ['C26'],
    off: { relocationLull: 0, apparentTrust: 1, apparentGap: 0 },
    also: ['relocationCohesion'],
  },

  // Seeing and misreading
  attribution: {
    meaning: 'Reports on where an attack came from can be wrong.',
    claims: ['C4'],
    off: { crossBorderShare: 1, accuracyBase: 1, accuracyGain: 0 },
    also: ['unattributedOutrage'],
  },
  'shared-evidence': {
    meaning: 'Contact and verification make reports on an attack better.',
    claims: ['C4', 'C28'],
    off: { accuracyGain: 0 },
    also: ['accuracyChannel', 'accuracyVerification'],
  },
  'capability-inference': {
    meaning: 'An attributed attack counts against a host by how able it looks to stop it.',
    claims: ['C9', 'C11'],
    off: { blame: 0 },
  },
  reassurance: {
    meaning: 'A quiet turn, when an attack was likely, speaks for the host.',
    claims: ['C9'],
    off: { quietWeight: 0 },
  },
  misreading: {
    meaning: 'Restraint and mediation are at times seen as hostile.',
    claims: ['C9', 'C21'],
    off: { misreadBase: 0, misreadMedia: 0 },
    also: ['rumourTrust', 'rumourOutrage'],
  },
  slips: {
    meaning: 'Governments at times act otherwise than they chose.',
    claims: ['C18', 'C21'],
    off: { slipBase: 0, slipStrain: 0 },
  },
  insecurity: {
    meaning: 'Slips grow with strain, anger and fast media.',
    claims: ['C17', 'C18', 'C21'],
    off: { slipStrain: 0 },
  },
  'channel-clarity': {
    meaning: 'Contact prevents slips and misreadings.',
    claims: ['C28'],
    off: { slipChannel: 0, misreadChannel: 0 },
  },
  media: {
    meaning: 'Fast media sharpen anger, commitment, slips and rumours.',
    claims: ['C20', 'C21'],
    off: { mediaReach: 0 },
    offIn: (scenario) => ({ ...scenario, media: { ...scenario.media, speed: 0 } }),
  },
  'international-audience': {
    meaning: 'Media that speak to the world dampen anger instead of sharpening it.',
    claims: [],
    off: {},
    offIn: (scenario) => ({ ...scenario, media: { ...scenario.media, audience: 'domestic' } }),
    also: ['internationalReach'],
  },

  // Words and force
  outrage: {
    meaning: 'Attacks make a public angry, anger makes restraint dear and slips likely.',
    claims: ['C5', 'C20'],
    off: { attackOutrage: 0 },
  },
  accusation: {
    meaning: 'Accusing in public costs trust and raises tension and anger.',
    claims: ['C1'],
    off: { accusationTrust: 1, accusationTension: 0, accusationOutrage: 0 },
  },
  closure: {
    meaning: 'Closed crossings cost trust, livelihoods and strength on both sides.',
    claims: ['C24'],
    off: {
      closureTrust: 1,
      closureStrainHost: 0,
      closureStrainStruck: 0,
      closureHarmStruck: 0,
      closureHarmHost: 0,
    },
    also: ['closureCommitment'],
  },
  denial: {
    meaning: 'Denying or sheltering costs trust and pleases the movement.',
    claims: ['C1', 'C8'],
    off: {
      denialTrust: 1,
      denialTension: 0,
      denialCohesion: 0,
      shelterTrust: 1,
      shelterMilitants: 0,
      shelterCohesion: 0,
    },
  },
  'audience-costs': {
    meaning:
      'Public words bind: stepping back from them costs support, and narrows what can be signed.',
    claims: ['C6', 'C20'],
    off: { backingDown: 0, reservationCommitment: 0 },
    also: [
      'commitmentBase',
      'commitmentMedia',
      'denialCommitment',
      'denialFades',
      'strikeCommitment',
    ],
  },
  'face-saving': {
    meaning: 'Mediation lets a leader step back at half the cost.',
    claims: ['C31'],
    off: { exitShare: 1 },
  },
  provocation: {
    meaning: 'Force angers those it strikes and destroys their trust.',
    claims: ['C8', 'C9', 'C32'],
    off: {
      strikeOutrage: 0,
      limitedTrust: 1,
      broadTrust: 1,
      fireOutrage: 0,
      fireTrust: 1,
      barrageTrust: 1,
    },
    also: ['limitedScale', 'broadScale', 'barrageScale', 'strikeToll'],
  },
  'contact-lost': {
    meaning: 'Force cuts contact.',
    claims: ['C28'],
    off: { strikeChannel: 0, fireChannel: 0 },
  },
  catharsis: {
    meaning: 'Using force lets off a public’s own anger.',
    claims: ['C32'],
    off: { catharsis: 0 },
  },
  brink: {
    meaning: 'Strike meeting fire under tension can become open conflict.',
    claims: ['C21', 'C33'],
    off: { conflictChance: 0 },
    also: ['conflictTension', 'strikeTension', 'fireTension', 'talksTension', 'tensionLeft'],
  },

  // Signals
  'restraint-signal': {
    meaning: 'Restraint that is seen, most of all after a blow, earns trust and eases anger.',
    claims: ['C33'],
    off: {
      absorbTrust: 1,
      absorbOutrage: 0,
      absorbTension: 0,
      restraintUnderFire: 0,
      restraintTrust: 1,
    },
  },
  'mediation-signal': {
    meaning: 'Coming to a mediator earns trust.',
    claims: ['C29'],
    off: { mediationTrust: 1 },
  },
  hawk: {
    meaning: 'Known hawks buy peace more cheaply at home, and are believed less abroad.',
    claims: [],
    off: { hawkDiscount: 0 },
  },
  dove: {
    meaning: 'Some publics punish belligerence.',
    claims: [],
    off: {},
    offIn: withoutDoves,
  },
  'trust-memory': {
    meaning: 'Trust drifts back to what a side believed of the other at first.',
    claims: ['C1', 'C2'],
    off: { trustDrift: 0 },
  },

  // Mediators
  'hurting-stalemate': {
    meaning: 'Leaders want a way out the more they are strained and the more force has failed.',
    claims: ['C14'],
    off: { motiveBase: 0.42, motiveStrain: 0, motiveWeariness: 0 },
  },
  weariness: {
    meaning: 'Felt failure of force makes leaders readier to talk and to sign.',
    claims: ['C32'],
    off: { motiveWeariness: 0, reservationWeariness: 0 },
    also: [
      'attackWeariness',
      'strikeWearinessAttacked',
      'strikeWearinessQuiet',
      'strikeWearinessHost',
      'fireWearinessHost',
      'fireWearinessStruck',
      'wearinessFade',
      'wearinessBrink',
      'brink',
    ],
  },
  'ripe-moment': {
    meaning: 'Before the moment is ripe a call for talks is in vain.',
    claims: ['C14', 'C33'],
    off: { ripenessLow: 0, ripenessSpan: 0.001 },
    also: ['jointCall', 'singleCall', 'singleCallCap'],
  },
  'way-out': {
    meaning: 'A standing channel makes the way out that a mediator offers wider.',
    claims: ['C28'],
    off: { wayChannel: 0 },
    also: ['wayBase'],
  },
  'call-under-fire': {
    meaning: 'While strikes go on, calls are seldom heard.',
    claims: ['C28'],
    off: { callUnderStrike: 1 },
  },
  'mediator-trust': {
    meaning: 'A mediator is worth what the trust in it is worth.',
    claims: ['C30'],
    off: {},
    offIn: withMediatorsAlike,
    also: ['reservationMediator', 'coverTrust'],
  },
  'mediator-credit': {
    meaning: 'Failed calls, lapsed talks and broken agreements use up mediators’ patience.',
    claims: ['C31'],
    off: { failedCallCredit: 0, lapseCredit: 0, breakCredit: 0 },
    also: ['creditRecovery'],
  },
  guarantee: {
    meaning: 'A guarantor insures the host against a breach and brings verification.',
    claims: ['C31'],
    off: {},
    offIn: (scenario) => withoutStyle(scenario, 'guarantee'),
  },
  dictation: {
    meaning: 'A mediator that dictates gets signatures sooner, on words that nobody owns.',
    claims: ['C29'],
    off: {},
    offIn: (scenario) => withoutStyle(scenario, 'dictate'),
    also: [
      'closerWeight',
      'fartherWeight',
      'verificationDictated',
      'coverDictated',
      'breakDictatedAge',
    ],
  },
  ownership: {
    meaning: 'Words that the parties own hold longer.',
    claims: ['C29', 'C31'],
    off: { breakOwnership: 0 },
    also: ['directOwnership', 'directOwnershipDictated'],
  },

  // The table
  'win-set': {
    meaning:
      'What can be signed at home depends on anger, need, words given and trust in the mediator.',
    claims: ['C14'],
    off: {
      reservationOutrage: 0,
      reservationStrain: 0,
      reservationCommitment: 0,
      reservationMediator: 0,
      reservationWeariness: 0,
      reservationKinship: 0,
    },
  },
  'private-priorities': {
    meaning:
      'What each side wants most is its own, differs from crisis to crisis, and has to be read from its offers.',
    claims: ['C10'],
    off: {},
    offIn: (scenario) => ({ ...scenario, table: { ...scenario.table, variation: 0 } }),
  },
  'commitment-problem': {
    meaning: 'Promises count for less where they are not believed.',
    claims: ['C26', 'C27'],
    off: { promiseDiscount: 0 },
  },
  ratification: {
    meaning: 'Signing below what home can bear costs support.',
    claims: ['C14'],
    off: { shortfallSupport: 0 },
  },
  'walk-away': {
    meaning: 'A mistrustful struck state may leave the table after an attack.',
    claims: ['C1'],
    off: { walkAwayChance: 0 },
    also: ['walkAwayTrust'],
  },

  // Carrying out
  verification: {
    meaning:
      'What can be seen is believed: deliveries count, relocations are caught, agreements hold.',
    claims: ['C26', 'C31'],
    off: {
      breakVerification: 0,
      deliveryVerified: 0,
      caughtVerification: 0,
      accuracyVerification: 0,
    },
    also: ['verificationVisit', 'verificationJoint', 'collapseVerification', 'forceVerification'],
  },
  detection: {
    meaning: 'A relocation that is caught costs more trust than it bought.',
    claims: ['C26'],
    off: { caughtBase: 0, caughtVerification: 0 },
    also: ['caughtTrust', 'caughtGap'],
  },
  'trust-by-delivery': {
    meaning: 'A delivery that is seen builds trust.',
    claims: ['C25', 'C31'],
    off: { deliveryTrust: 0 },
    also: ['deliverySeen'],
  },
  honouring: {
    meaning: 'A struck state that keeps its part earns the host’s trust.',
    claims: ['C25', 'C27'],
    off: { honourTrust: 1 },
  },
  stalling: {
    meaning: 'A host that does nothing, or asks for terms while behind, loses trust.',
    claims: ['C10', 'C15'],
    off: { stallTrust: 1, askingTrust: 0 },
  },
  'expectations-gap': {
    meaning: 'What was demanded and not delivered angers, and breaks agreements.',
    claims: ['C10', 'C11', 'C15'],
    off: { gapOutrage: 0, breakGap: 0 },
    also: ['gapCap', 'breakOutrage'],
  },
  'asking-for-more': {
    meaning: 'Asking for more in the midst of a delivery costs trust and widens the gap.',
    claims: ['C15'],
    off: { pressTrust: 1, pressGap: 0 },
  },
  kinship: {
    meaning:
      'Acting against kin divides the host’s movement, and a divided movement can sign less.',
    claims: ['C12', 'C13'],
    off: { reservationKinship: 0, policingCohesion: 0, dismantlingCohesion: 0 },
  },
  'delivery-fatigue': {
    meaning: 'Each further dismantling in a row divides the movement more.',
    claims: ['C12', 'C15'],
    off: { dismantlingRun: 0 },
  },
  'political-cover': {
    meaning:
      'A trusted mediator and a partner that keeps its word give cover for acting against kin.',
    claims: ['C12', 'C31'],
    off: { coverTrust: 0, coverHonoured: 0, coverPressed: 0 },
    offIn: (scenario) => withTerms(scenario, { cover: 0 }),
    also: ['coverHigh'],
  },
  breakdown: {
    meaning: 'Agreements can break down though nobody wants it.',
    claims: ['C1'],
    off: { breakBase: 0 },
  },
  'mistrust-breaks': {
    meaning: 'Agreements between sides that mistrust each other break more often.',
    claims: ['C9'],
    off: { breakTrustBase: 1, breakTrust: 0 },
  },
  'spoiled-agreement': {
    meaning: 'An attributed attack makes an agreement break more often.',
    claims: ['C16'],
    off: { breakAttack: 0 },
  },
  pledge: {
    meaning: 'Breaking or suspending a pledge costs more trust than the same act without one.',
    claims: ['C27'],
    off: { suspensionTrust: 1, hostBreachTrust: 1 },
    offIn: (scenario) => withTerms(scenario, { breach: 1 }),
  },
  'trade-relief': {
    meaning: 'Open crossings relieve strain while an agreement is kept.',
    claims: ['C17', 'C24'],
    off: {},
    offIn: (scenario) => withTerms(scenario, { relief: 0 }),
    also: ['reliefGap', 'reliefStruck'],
  },
  returns: {
    meaning: 'Returns on a timetable harm those who are returned.',
    claims: ['C24'],
    off: {},
    offIn: (scenario) => withTerms(scenario, { returnsHarm: 0 }),
  },
  'standing-channel': {
    meaning: 'Contact grows by engagement and withers without it.',
    claims: ['C28'],
    off: { channelJoint: 0, channelSingle: 0, channelTalks: 0, channelFloorStep: 0 },
    also: ['channelNeglect', 'channelRoom'],
  },

  // At home
  'restraint-cost': {
    meaning: 'Restraint and mediation cost support while the public is angry.',
    claims: ['C5', 'C6', 'C7'],
    off: { restraintSupport: 0 },
  },
  impatience: {
    meaning: 'Each further turn of restraint in a row costs more.',
    claims: ['C6'],
    off: { restraintRun: 0 },
    also: ['restraintRunCap'],
  },
  'failed-call': {
    meaning: 'A failed mediation costs those who called for it.',
    claims: ['C14', 'C29'],
    off: { failedCallSupport: 0 },
  },
  rally: {
    meaning: 'A public rallies when its leaders use force or strong words, less each time.',
    claims: ['C32'],
    off: { rally: 0, wordsSupport: 0 },
    also: ['rallyDecay', 'rallyCap'],
  },
  'rally-round-the-host': {
    meaning: 'A struck host’s movement and public close ranks, less with each strike.',
    claims: ['C8', 'C32'],
    off: { hostRally: 0, strikeCohesion: 0 },
    also: ['hostRallyDecay'],
  },
  'force-failed': {
    meaning: 'Attacks that go on after force was used cost the leadership that used it.',
    claims: ['C32'],
    off: { forceFailed: 0, forceFailedHost: 0 },
  },
  losses: {
    meaning: 'Civilian harm costs the leadership that could not prevent it.',
    claims: ['C5', 'C22'],
    off: { lossesSupport: 0 },
  },
  'civilian-ledger': {
    meaning: 'Attacks, strikes, fire and policing harm civilians on both sides.',
    claims: ['C22', 'C23', 'C24'],
    off: {
      attackHarm: 0,
      strikeHarm: 0,
      strikeHarmFixed: 0,
      fireHarm: 0,
      fireHarmFixed: 0,
      policingHarm: 0,
      dismantlingHarm: 0,
    },
  },
  'cooling-by-restraint': {
    meaning: 'Anger cools faster after a turn of restraint.',
    claims: ['C33'],
    off: { outrageAfterRestraint: 0.82 },
    also: ['outrageOtherwise'],
  },
  'quiet-at-home': {
    meaning: 'A turn without an attack wins some support.',
    claims: ['C7'],
    off: { quietSupport: 0 },
  },
  'strain-of-conflict': {
    meaning: 'Force, and a crisis at the stage of strikes, strain a state.',
    claims: ['C17'],
    off: { strainForce: 0, strainStrike: 0 },
    also: ['strainRate', 'strainEase'],
  },
  'leadership-crisis': {
    meaning: 'A leadership that loses its support falls.',
    claims: ['C7'],
    off: { supportFloor: -1 },
  },
  fracture: {
    meaning: 'A movement without cohesion can break apart.',
    claims: ['C13'],
    off: { fractureChance: 0 },
    also: ['cohesionFloor'],
  },
  splinter: {
    meaning: 'A movement that breaks apart leaves the militants stronger.',
    claims: ['C13'],
    off: { splinterMilitants: 0 },
  },
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
