/**
 * Every number of the rules that an author does not set, declared once with its unit and meaning.
 * All sizes are invented for play and tuned; sources justify signs and shapes, never sizes (docs/model.md).
 */

import { of, type Constant } from './constant.ts';
import { POLICY_CONSTANTS } from './policyConstants.ts';

/** The numbers of the rules. */
export const RULE_CONSTANTS = {
  // Militants
  attackBase: of(0.3, 'hazard', 'Attack hazard at full militant capacity that a fence can lower.'),
  fenceEffect: of(0.6, 'share', 'Share of the base hazard that a complete fence removes.'),
  attackVacuum: of(
    0.45,
    'hazard',
    'Attack hazard at full capacity where no standing channel exists.',
  ),
  attackSpoiling: of(
    0.8,
    'hazard',
    'Attack hazard at full capacity when the offers at the table agree on everything.',
  ),
  nearWhileImplementing: of(
    0.35,
    'share',
    'How near to success talks count as while an agreement is being carried out.',
  ),
  attackResidual: of(
    0.2,
    'hazard',
    'Attack hazard by holdouts the turn after a dismantling, at full cohesion.',
  ),
  lullEffect: of(0.6, 'factor', 'Factor on the attack hazard in a lull.'),
  attackHalf: of(0.6, 'hazard', 'Hazard at which an attack in a turn is as likely as not.'),
  crossBorderShare: of(
    0.7,
    'probability',
    'Chance that an attack truly came from across the frontier.',
  ),
  severityLow: of(0.5, 'severity', 'Least severity of an attack; the greatest is one more.'),
  attackHarm: of(2.5, 'harm per severity', 'Civilian harm in the struck state of an attack.'),
  attackWeariness: of(0.06, 'weariness', 'Weariness of the struck state with each attack.'),
  militantGrowthHalf: of(45, 'points', 'Room above capacity at which growth counts in full.'),
  militantLossHalf: of(55, 'points', 'Capacity at which losses count in full.'),
  vacuumGrowth: of(1.6, 'points a turn', 'Militant growth where no standing channel exists.'),
  intelligence: of(
    1.8,
    'points a turn',
    'Militant losses to intelligence shared over a full channel, unless the host retaliates.',
  ),
  fenceGain: of(0.34, 'share', 'Fence built in a turn.'),
  fenceWear: of(0.04, 'share a turn', 'Fence lost to wear.'),
  fenceStrain: of(1.5, 'points', 'Strain on the struck state of building.'),

  // Report and attribution
  accuracyBase: of(
    0.72,
    'probability',
    'Chance that a report on the origin is right without contact or verification.',
  ),
  accuracyGain: of(0.2, 'probability', 'What full contact and verification add to that chance.'),
  accuracyChannel: of(0.6, 'weight', 'Weight of the channel in that gain.'),
  accuracyVerification: of(0.6, 'weight', 'Weight of verification in that gain.'),
  blame: of(
    0.75,
    'weight',
    'Weight of an attributed attack against the host, times the host’s capability as the struck state sees it.',
  ),
  quietWeight: of(0.6, 'weight', 'Weight of a quiet turn in the host’s favour.'),
  quietLow: of(0.05, 'probability', 'Least attack chance used in judging a quiet turn.'),
  quietHigh: of(0.8, 'probability', 'Greatest attack chance used in judging a quiet turn.'),
  attackOutrage: of(26, 'points per severity', 'Outrage in the struck state at an attack.'),
  unattributedOutrage: of(
    0.6,
    'factor',
    'Factor on that outrage where the attack is not attributed.',
  ),
  mediaFloor: of(0.5, 'factor', 'Reach of outrage without social media.'),
  mediaReach: of(0.8, 'factor', 'What the fastest media add to that reach.'),
  internationalReach: of(
    0.5,
    'factor',
    'Reach of media whose audience is international, at speed 0.',
  ),

  // Slips and misreadings
  slipBase: of(0.02, 'probability', 'Chance of acting otherwise than chosen, without strain.'),
  slipStrain: of(0.3, 'probability', 'What full strain, media and outrage add to it.'),
  slipChannel: of(0.7, 'share', 'Share of slips that a full channel prevents.'),
  misreadBase: of(
    0.03,
    'probability',
    'Chance that an act of restraint or mediation is seen as hostile.',
  ),
  misreadMedia: of(0.15, 'probability', 'What the fastest media add to it.'),
  misreadChannel: of(0.8, 'share', 'Share of misreadings that a full channel prevents.'),
  rumourTrust: of(0.65, 'Bayes factor', 'Trust in the other after an act is misread as hostile.'),
  rumourOutrage: of(6, 'points', 'Outrage at a misread act, times media.'),

  // Words and closures
  commitmentBase: of(0.6, 'points', 'Public commitment by an accusation without media.'),
  commitmentMedia: of(0.8, 'points', 'What the fastest media add to it.'),
  accusationTrust: of(0.8, 'Bayes factor', 'The host’s trust after an accusation.'),
  accusationTension: of(5, 'points', 'Tension from an accusation.'),
  accusationOutrage: of(5, 'points', 'Outrage in the host state at an accusation, times media.'),
  closureCommitment: of(0.5, 'factor', 'Commitment by a closure relative to an accusation.'),
  closureTrust: of(0.72, 'Bayes factor', 'The host’s trust after crossings close.'),
  closureStrainHost: of(4, 'points', 'Strain on the host state of closed crossings.'),
  closureStrainStruck: of(1, 'points', 'Strain on the struck state of closed crossings.'),
  closureHarmStruck: of(0.8, 'harm', 'Civilian harm in the struck state of closed crossings.'),
  closureHarmHost: of(1.5, 'harm', 'Civilian harm in the host state of closed crossings.'),
  denialTrust: of(0.7, 'Bayes factor', 'The struck state’s trust after a denial.'),
  denialCommitment: of(0.5, 'factor', 'Commitment by a denial relative to an accusation.'),
  denialTension: of(2, 'points', 'Tension from a denial.'),
  denialCohesion: of(1, 'points', 'Cohesion of the host’s movement gained by a denial.'),
  denialFades: of(0.5, 'points a turn', 'Commitment of the host that fades without a new denial.'),
  shelterTrust: of(0.55, 'Bayes factor', 'The struck state’s trust after open sheltering.'),
  shelterMilitants: of(2, 'points', 'Militant capacity gained by open sheltering.'),
  shelterCohesion: of(1, 'points', 'Cohesion gained by sheltering beyond that of a denial.'),
  exitShare: of(
    0.5,
    'share',
    'Share of public commitment that is paid when mediation gives a way out.',
  ),

  // Force
  limitedHit: of(0.42, 'probability', 'Chance that a limited strike hits militants.'),
  broadHit: of(0.62, 'probability', 'Chance that a broad strike hits militants.'),
  hitLull: of(2, 'turns', 'Lull after a hit.'),
  limitedHitLoss: of(6, 'points', 'Militant losses in a limited strike that hits.'),
  broadHitLoss: of(10, 'points', 'Militant losses in a broad strike that hits.'),
  limitedCivilians: of(0.35, 'probability', 'Chance that a limited strike harms many civilians.'),
  broadCivilians: of(0.75, 'probability', 'Chance that a broad strike harms many civilians.'),
  limitedCivilianLow: of(0.3, 'civilians', 'Least civilian toll of such a limited strike.'),
  limitedCivilianHigh: of(0.9, 'civilians', 'Greatest civilian toll of such a limited strike.'),
  broadCivilianLow: of(0.7, 'civilians', 'Least civilian toll of such a broad strike.'),
  broadCivilianHigh: of(1.5, 'civilians', 'Greatest civilian toll of such a broad strike.'),
  fewCivilians: of(0.1, 'civilians', 'Civilian toll of any other strike.'),
  recruitment: of(
    12,
    'points per civilians',
    'Militant capacity gained by recruitment after civilian deaths.',
  ),
  limitedScale: of(0.8, 'factor', 'Scale of a limited strike.'),
  broadScale: of(1.3, 'factor', 'Scale of a broad strike.'),
  strikeHarm: of(5, 'harm', 'Civilian harm in the host state, per scale and toll.'),
  strikeToll: of(0.4, 'civilians', 'Toll added in judging any strike.'),
  strikeHarmFixed: of(2, 'harm', 'Civilian harm on each side of any strike.'),
  strikeOutrage: of(24, 'points', 'Outrage in the host state, per scale and toll.'),
  strikeCohesion: of(4, 'points', 'Cohesion of the host’s movement after a strike.'),
  hostRally: of(5, 'points', 'Support that the host’s leadership gains by the first strike.'),
  hostRallyDecay: of(0.75, 'factor', 'Factor on that gain with each further strike.'),
  catharsis: of(6, 'points', 'Outrage that a side’s own use of force lets off.'),
  limitedTrust: of(0.32, 'Bayes factor', 'The host’s trust after a limited strike.'),
  broadTrust: of(0.22, 'Bayes factor', 'The host’s trust after a broad strike.'),
  strikeTension: of(20, 'points per scale', 'Tension from a strike.'),
  strikeChannel: of(14, 'points', 'Channel lost to a strike.'),
  strikeCommitment: of(1, 'points', 'Commitment that a strike redeems.'),
  strikeWearinessAttacked: of(
    0.15,
    'weariness',
    'Weariness of a state that strikes in a turn in which it was attacked.',
  ),
  strikeWearinessQuiet: of(0.09, 'weariness', 'Weariness of a state that strikes in a quiet turn.'),
  strikeWearinessHost: of(0.12, 'weariness', 'Weariness of the host state after a strike.'),
  barrageScale: of(1.4, 'factor', 'Scale of a barrage, border fire being 1.'),
  fireHarm: of(3.5, 'harm per scale', 'Civilian harm in the struck state of border fire.'),
  fireHarmFixed: of(2, 'harm', 'Civilian harm on each side of any border fire.'),
  fireOutrage: of(16, 'points per scale', 'Outrage in the struck state at border fire.'),
  fireTrust: of(0.42, 'Bayes factor', 'The struck state’s trust after border fire.'),
  barrageTrust: of(0.3, 'Bayes factor', 'The struck state’s trust after a barrage.'),
  fireTension: of(16, 'points per scale', 'Tension from border fire.'),
  fireChannel: of(7, 'points', 'Channel lost to border fire.'),
  fireWearinessHost: of(0.15, 'weariness', 'Weariness of the host state that fires.'),
  fireWearinessStruck: of(0.06, 'weariness', 'Weariness of the struck state under fire.'),

  // Signals of restraint and mediation
  absorbTrust: of(
    1.45,
    'Bayes factor',
    'The other’s trust when a side absorbs a blow and is seen to.',
  ),
  absorbOutrage: of(6, 'points', 'Outrage of the other that this takes away.'),
  absorbTension: of(6, 'points', 'Tension that this takes away.'),
  restraintUnderFire: of(
    0.55,
    'Bayes factor per severity',
    'What restraint after an attack adds to the host’s trust factor of 1.',
  ),
  restraintTrust: of(1.08, 'Bayes factor', 'The host’s trust after restraint in a quiet turn.'),
  mediationTrust: of(1.25, 'Bayes factor', 'The other’s trust when mediation is seen.'),
  policingMilitants: of(4, 'points', 'Militant losses to policing at full cohesion.'),
  policingCohesion: of(1.96, 'points per kinship', 'Cohesion that policing costs.'),
  policingTrust: of(1.25, 'Bayes factor', 'The struck state’s trust when policing is seen.'),
  policingHarm: of(0.2, 'harm', 'Civilian harm in the host state of policing.'),
  hawkDiscount: of(
    0.4,
    'share',
    'Share by which a known hawk’s anger at home and conciliatory signals count for less.',
  ),

  // Mediator call and ripeness
  motiveBase: of(0.2, 'motive', 'Readiness for talks without strain or weariness.'),
  motiveStrain: of(0.4, 'motive', 'What full strain adds.'),
  motiveWeariness: of(0.4, 'motive', 'What full weariness of force adds.'),
  wayBase: of(0.75, 'factor', 'Way out that a mediator offers without a channel.'),
  wayChannel: of(0.25, 'factor', 'What a full channel adds.'),
  ripenessLow: of(0.21, 'ripeness', 'Ripeness below which talks never open.'),
  ripenessSpan: of(0.25, 'ripeness', 'Further ripeness over which the gate opens fully.'),
  jointCall: of(
    1.6,
    'probability',
    'Chance per ripeness that talks open when both call the same mediator.',
  ),
  singleCall: of(0.6, 'probability', 'Chance per ripeness when one side calls.'),
  singleCallCap: of(0.7, 'probability', 'Greatest chance when one side calls.'),
  callUnderStrike: of(0.4, 'factor', 'Factor on the chance while strikes go on.'),
  failedCallCredit: of(0.08, 'credit', 'The mediator’s patience lost by a failed call.'),
  creditRecovery: of(0.02, 'credit a turn', 'The mediator’s patience regained without a call.'),
  lapseCredit: of(0.16, 'credit', 'The mediator’s patience lost when talks lapse.'),

  // Table
  reservationBase: of(
    54,
    'points',
    'Least worth of an agreement that could be signed at home, before all else.',
  ),
  reservationOutrage: of(20, 'points', 'What full outrage adds.'),
  reservationCommitment: of(4, 'points', 'What each point of public commitment adds.'),
  reservationStrain: of(10, 'points', 'What full strain takes away.'),
  reservationMediator: of(
    16,
    'points',
    'What a fully trusted mediator takes away, measured from half trust.',
  ),
  reservationWeariness: of(6, 'points', 'What full weariness takes away.'),
  reservationKinship: of(20, 'points per kinship', 'What a divided movement adds for the host.'),
  reservationLow: of(20, 'points', 'Least reservation value.'),
  reservationHigh: of(90, 'points', 'Greatest reservation value.'),
  promiseDiscount: of(0.5, 'share', 'Share of a promise’s worth that rests on its being kept.'),
  textNoise: of(
    16,
    'points',
    'Error of the mediator about each side’s reservation in the first round, times two.',
  ),
  closerWeight: of(1.2, 'weight', 'Weight of the side closer to a mediator that dictates.'),
  fartherWeight: of(0.8, 'weight', 'Weight of the other side.'),
  directOwnership: of(1, 'share', 'Ownership of an agreement struck directly.'),
  directOwnershipDictated: of(0.5, 'share', 'The same under a mediator that dictates.'),
  shortfallSupport: of(
    0.5,
    'points per point',
    'Support lost by signing below the reservation value.',
  ),
  lapseRounds: of(10, 'rounds', 'Rounds after which talks lapse.'),
  walkAwayTrust: of(
    0.22,
    'trust',
    'Trust below which the struck state may leave after an attributed attack.',
  ),
  walkAwayChance: of(0.5, 'probability', 'Chance that it does.'),
  talksTension: of(8, 'points a turn', 'Tension that talks take away.'),

  // Implementing
  verificationVisit: of(
    1.6,
    'factor',
    'Factor on the gain of verification when either side asks for it.',
  ),
  verificationDictated: of(0.6, 'factor', 'Factor on that gain under a mediator that dictates.'),
  verificationJoint: of(0.05, 'share', 'What both sides asking adds to the cap of verification.'),
  coverTrust: of(
    0.5,
    'share',
    'Political cover for dismantling that a mediator gives whom the host fully trusts.',
  ),
  coverDictated: of(0.3, 'factor', 'Factor on that under a mediator that dictates.'),
  coverHonoured: of(0.28, 'share', 'Cover when the struck state honours its part.'),
  coverPressed: of(0.08, 'share', 'Cover when the struck state presses for verification.'),
  coverHigh: of(0.85, 'share', 'Greatest cover.'),
  dismantlingMilitants: of(11, 'points', 'Militant losses to a dismantling at full cohesion.'),
  dismantlingCohesion: of(
    7,
    'points per kinship',
    'Cohesion that a dismantling costs without cover.',
  ),
  dismantlingRun: of(0.5, 'share', 'What each further dismantling in a row adds to that cost.'),
  dismantlingHarm: of(0.4, 'harm', 'Civilian harm in the host state of a dismantling.'),
  deliveryTrust: of(
    0.45,
    'Bayes factor',
    'What a fully verified delivery adds to the struck state’s trust factor of 1.',
  ),
  deliverySeen: of(0.4, 'share', 'Share of a delivery that is seen without verification.'),
  deliveryVerified: of(0.6, 'share', 'Share that verification adds.'),
  relocationLull: of(3, 'turns', 'Lull after a relocation.'),
  relocationCohesion: of(1.5, 'points', 'Cohesion that a relocation costs.'),
  caughtBase: of(0.05, 'probability', 'Chance that a relocation is caught without verification.'),
  caughtVerification: of(0.55, 'probability', 'What full verification adds.'),
  caughtTrust: of(0.22, 'Bayes factor', 'The struck state’s trust after a relocation is caught.'),
  caughtGap: of(1, 'deliveries', 'Expectations gap that this adds.'),
  apparentTrust: of(
    1.15,
    'Bayes factor',
    'The struck state’s trust after a relocation that passes for a delivery.',
  ),
  apparentGap: of(0.7, 'deliveries', 'Expectations gap that this takes away.'),
  stallTrust: of(0.8, 'Bayes factor', 'The struck state’s trust when nothing is done.'),
  askingTrust: of(
    0.3,
    'share per delivery',
    'Trust lost when the host asks for terms while it is behind.',
  ),
  honourTrust: of(1.22, 'Bayes factor', 'The host’s trust when the agreement is honoured.'),
  pressTrust: of(
    0.8,
    'Bayes factor',
    'The host’s trust when more is asked in the midst of a dismantling.',
  ),
  pressGap: of(0.35, 'deliveries', 'Expectations gap that this adds.'),
  gapCap: of(2, 'deliveries', 'Gap beyond which anger does not grow.'),
  gapOutrage: of(
    6,
    'points per delivery',
    'Outrage in the struck state at undelivered promises, each turn.',
  ),
  reliefGap: of(1, 'deliveries', 'Gap below which open trade relieves strain.'),
  reliefStruck: of(0.5, 'share', 'Share of that relief which reaches the struck state.'),
  breakBase: of(
    0.06,
    'probability',
    'Chance in a turn that an agreement breaks down, before all else.',
  ),
  breakVerification: of(0.55, 'share', 'Share of that chance which verification removes.'),
  breakOwnership: of(0.45, 'share', 'Share which ownership removes.'),
  breakTrustBase: of(0.4, 'factor', 'Factor on that chance at full trust.'),
  breakTrust: of(1.2, 'factor', 'What full mistrust adds.'),
  breakAttack: of(0.6, 'factor', 'What an attributed attack adds.'),
  breakGap: of(1.3, 'factor per delivery', 'What the expectations gap adds.'),
  breakDictatedAge: of(0.1, 'factor a turn', 'What each turn adds under a mediator that dictates.'),
  breakOutrage: of(
    10,
    'points per delivery',
    'Outrage in the struck state when an agreement breaks down.',
  ),
  breakCredit: of(
    0.05,
    'credit per delivery',
    'The mediator’s patience lost when an agreement breaks down.',
  ),
  collapseVerification: of(0.8, 'factor', 'Verification left after a breakdown or suspension.'),
  forceVerification: of(0.7, 'factor', 'Verification left after force.'),
  suspensionTrust: of(0.45, 'Bayes factor', 'The other’s trust when an agreement is suspended.'),
  hostBreachTrust: of(
    0.35,
    'Bayes factor',
    'The struck state’s trust when the host uses force under an agreement.',
  ),

  // Channel
  channelRoom: of(85, 'points', 'Room at which engagement counts in full.'),
  channelJoint: of(14, 'points', 'Channel gained when both mediate.'),
  channelSingle: of(7, 'points', 'Channel gained when one mediates and the other restrains.'),
  channelNeglect: of(4, 'points a turn', 'Channel lost otherwise, without an agreement.'),
  channelTalks: of(3, 'points', 'Channel gained in talks.'),
  channelFloorStep: of(
    15,
    'points a turn',
    'Greatest step toward the floor that an agreement sets.',
  ),

  // Domestic politics
  restraintSupport: of(9, 'points', 'Support that restraint or mediation costs at full outrage.'),
  restraintRun: of(0.15, 'share', 'What each further restraint in a row adds to that cost.'),
  restraintRunCap: of(6, 'turns', 'Greatest length of that run.'),
  failedCallSupport: of(4, 'points', 'Support that a failed mediation costs outside calm.'),
  rally: of(9, 'points', 'Support that the use of force gains at full outrage.'),
  rallyDecay: of(0.5, 'factor', 'Factor on that gain with each further use in a row.'),
  wordsSupport: of(2, 'points', 'Support that strong words gain at full outrage.'),
  rallyCap: of(5, 'turns', 'Greatest number of earlier uses in a row that halve that gain.'),
  forceFailed: of(
    8,
    'points',
    'Support that the struck leadership loses, at full weariness, when attacks go on after it used force.',
  ),
  forceFailedHost: of(
    5.75,
    'points',
    'Support that the host’s leadership loses, at full weariness, when it is struck again after it used force.',
  ),
  backingDown: of(
    5,
    'points per commitment',
    'Support lost by backing down from a public commitment; Fearon (1994).',
  ),
  lossesSupport: of(0.22, 'points per harm', 'Support lost with civilian harm.'),
  supportDrift: of(
    0.06,
    'share a turn',
    'Share of the way to its resting point that support drifts.',
  ),
  supportRest: of(55, 'points', 'Resting point of support.'),
  quietSupport: of(1.2, 'points', 'Support gained in a turn without an attack.'),
  outrageAfterRestraint: of(0.68, 'factor', 'Outrage left after a turn of restraint.'),
  outrageOtherwise: of(0.82, 'factor', 'Outrage left after any other turn.'),
  cohesionRecovery: of(
    2.2,
    'points a turn',
    'Cohesion regained by a movement that is fully divided.',
  ),
  strainRate: of(0.05, 'share', 'Pace of strain.'),
  strainForce: of(6, 'points', 'Strain of one’s own use of force.'),
  strainStrike: of(6, 'points', 'Strain of the strike stage.'),
  strainEase: of(1, 'points', 'Strain that eases each turn.'),
  wearinessFade: of(0.95, 'factor', 'Weariness left after a turn.'),
  wearinessBrink: of(0.06, 'weariness', 'Weariness of a turn at the brink.'),
  brink: of(60, 'points', 'Tension from which a turn counts as at the brink.'),
  trustDrift: of(0.05, 'share a turn', 'Share of the way to its prior that trust drifts.'),
  tensionLeft: of(0.82, 'factor', 'Tension left after a turn.'),

  // Ends
  conflictTension: of(
    50,
    'points',
    'Tension from which a strike that meets fire can become open conflict.',
  ),
  conflictChance: of(0.001, 'probability per point', 'Chance of that per point of tension above.'),
  supportFloor: of(20, 'points', 'Support below which a leadership falls.'),
  cohesionFloor: of(30, 'points', 'Cohesion below which the movement can fracture.'),
  fractureChance: of(0.02, 'probability per point', 'Chance of that per point below.'),
  splinterMilitants: of(15, 'points', 'Militant capacity gained by a splinter group.'),
  durableTurns: of(4, 'turns', 'Turns an agreement must have been kept to count as durable.'),
  durableDeliveries: of(3, 'deliveries', 'Deliveries it must have seen.'),
  youngAgreement: of(
    2,
    'turns',
    'Age up to which an agreement without delivery still counts as a ceasefire.',
  ),
  cycleForce: of(4, 'acts', 'Uses of force from which a match counts as a recurrent cycle.'),

  // Bars
  securityAttacks: of(
    90,
    'points per attack a turn',
    'Security that the struck state loses by attacks.',
  ),
  securityCapacityStruck: of(
    0.4,
    'points per point',
    'Security that the struck state loses by militant capacity.',
  ),
  securityStrikes: of(
    8,
    'points per strike',
    'Security that the host loses by strikes on its soil.',
  ),
  securityTension: of(0.3, 'points per point', 'Security that the host loses by tension.'),
  securityCapacityHost: of(
    0.7,
    'points per point',
    'Security that the host loses by militant capacity.',
  ),
  survivalSupportStruck: of(
    0.8,
    'points per point',
    'Survival that support gives to the struck state.',
  ),
  survivalSupportHost: of(0.4, 'points per point', 'Survival that support gives to the host.'),
  survivalCohesion: of(0.4, 'points per point', 'Survival that cohesion gives to the host.'),
  survivalEase: of(
    0.2,
    'points per point',
    'Survival that each point of strain short of the whole gives.',
  ),
  survivalBase: of(8, 'points', 'Survival of a government that has not fallen, whatever else.'),
  civiliansHarm: of(1.1, 'points per point', 'Civilians’ bar lost by harm on both sides.'),
  relationsTrust: of(22.5, 'points per trust', 'Relations that each side’s trust gives.'),
  relationsChannel: of(0.1, 'points per point', 'Relations that the channel gives.'),
  relationsDurable: of(60, 'points', 'Relations that a durable framework adds.'),
  relationsFragile: of(10, 'points', 'Relations that a ceasefire under an agreement adds.'),
  relationsTable: of(8, 'points', 'Relations that a ceasefire at the table adds.'),
  relationsConflict: of(60, 'points', 'Relations that open conflict takes.'),
  totalFallen: of(
    0.6,
    'factor',
    'What remains of the mean of the bars for a government that fell, or whose movement broke apart.',
  ),
  totalConflict: of(0.5, 'factor', 'What remains of it in open conflict.'),
} as const satisfies Record<string, Constant>;

/** Every number that an author does not set: those of the rules, and those of the policies. */
export const CONSTANTS = { ...RULE_CONSTANTS, ...POLICY_CONSTANTS };

export type ConstantName = keyof typeof CONSTANTS;

/** The constants' values, as the rules read them. */
export type Coefficients = Readonly<Record<keyof typeof RULE_CONSTANTS, number>>;

/** The same, as the policies read them. */
export type PolicyCoefficients = Readonly<Record<keyof typeof POLICY_CONSTANTS, number>>;

/** Constants that an ablation or an experiment replaces. */
export type ReplacedConstants = Partial<Coefficients & PolicyCoefficients>;

/** The declared values of rules and policies, with some replaced. */
export function coefficients(replaced: ReplacedConstants = {}): {
  readonly rules: Coefficients;
  readonly policies: PolicyCoefficients;
} {
  return {
    rules: valuesOf(RULE_CONSTANTS, replaced),
    policies: valuesOf(POLICY_CONSTANTS, replaced),
  };
}

// Made at once, and for each reader its own: an object that gets many names one after another, or some three hundred, becomes a slow dictionary.
function valuesOf<Name extends string>(
  declared: Readonly<Record<Name, Constant>>,
  replaced: Partial<Record<NoInfer<Name>, number>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(declared) as Name[];
  return Object.fromEntries(
    names.map((name) => [name, replaced[name] ?? declared[name].value]),
  ) as Record<Name, number>;
}
