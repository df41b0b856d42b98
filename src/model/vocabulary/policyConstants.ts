/** Every number of the policies, declared as the constants of the rules are: how they bargain, and from which values on they do what. */
import { of, type Constant } from './constant.ts';

export const POLICY_CONSTANTS = {
  aspirationTop: of(88, 'points', 'Worth that a negotiator asks for at first.'),
  patienceRounds: of(6, 'rounds', 'Rounds over which concessions are made at ripeness 0.4.'),
  paceBase: of(0.6, 'share', 'Pace of concession without ripeness.'),
  textMargin: of(6, 'points', 'How far below aspiration a mediator’s text may be accepted.'),

  // At the table
  evenHardness: of(
    1,
    'exponent',
    'How late an even bargainer concedes: above 1 late, below 1 early.',
  ),
  softHardness: of(0.6, 'exponent', 'The same of one that wants a way out.'),
  proudHardness: of(1.5, 'exponent', 'The same of one that has to look strong.'),
  hardHardness: of(2, 'exponent', 'The same of one that lets others pay.'),
  hardExtra: of(
    4,
    'points',
    'What it insists on beyond its reservation value until it feels the price.',
  ),
  unwillingHardness: of(4, 'exponent', 'How late one concedes that wants no agreement.'),
  unwillingExtra: of(8, 'points', 'What it insists on beyond its reservation value.'),

  // Doctrines of reciprocity
  generousPass: of(0.3, 'probability', 'Chance that generous tit-for-tat lets a threat pass.'),
  contriteTurns: of(
    2,
    'turns',
    'Turns for which contrite tit-for-tat mediates after a slip of its own.',
  ),
  graduatedRun: of(3, 'threats', 'Threats in a row that graduated reciprocation answers in kind.'),

  // Patience
  patientRipeness: of(0.34, 'ripeness', 'Ripeness from which strategic patience calls.'),
  patientFenceTrust: of(0.15, 'trust', 'Trust below which it fences a calm frontier first.'),
  patientFence: of(0.9, 'share', 'Fence from which it builds no more before it calls.'),
  patientChannel: of(55, 'points', 'Channel below which it tends the channel in calm.'),
  patientOutrage: of(62, 'points', 'Anger above which it holds still and does not call.'),
  patientVerification: of(
    0.25,
    'share',
    'Verification below which it asks for verification before any delivery.',
  ),
  patientCohesion: of(40, 'points', 'Cohesion from which it dismantles.'),
  patientRun: of(2, 'deliveries', 'Deliveries in a row after which it lets its movement rest.'),
  patientRestedCohesion: of(58, 'points', 'Cohesion above which it needs no rest.'),
  patientGap: of(0.7, 'gap', 'Gap in expectations above which it delivers without rest.'),

  // Coercion, then an open door
  coerceOpenTurns: of(7, 'turns', 'Turns of open door after one use of force.'),
  warnings: of(2, 'warnings', 'Warnings before the open door.'),
  warnOpenTurns: of(7, 'turns', 'Turns of open door after the last warning.'),

  // Security seeker
  seekerCohesion: of(40, 'points', 'Cohesion above which it dismantles.'),
  seekerSuspendTrust: of(
    0.3,
    'trust',
    'Trust below which a hostile act ends its part of an agreement.',
  ),
  seekerSuspendGap: of(1.3, 'gap', 'Gap above which it may suspend an agreement.'),
  seekerSuspendChance: of(0.4, 'probability', 'Chance that it does.'),
  seekerVerification: of(
    0.2,
    'share',
    'Verification below which it asks for more as an agreement begins.',
  ),
  seekerFearStruck: of(
    0.34,
    'trust',
    'Trust below which the struck state takes a threat for the worst.',
  ),
  seekerFearHost: of(0.3, 'trust', 'The same of the host.'),
  seekerAnswerChance: of(0.75, 'probability', 'Chance that it then answers.'),
  seekerRipeness: of(0.3, 'ripeness', 'Ripeness from which it calls.'),

  // Free-rider
  priceOfWords: of(0.15, 'press', 'What hostile words of the other side cost it.'),
  priceOfClosure: of(0.5, 'press', 'What a closed frontier costs it.'),
  priceOfForce: of(1, 'press', 'What force costs it.'),
  pressGain: of(0.3, 'share', 'Share of such a cost that it remembers.'),
  pressGainByPrice: of(0.6, 'share', 'What going by price alone adds to that share.'),
  pressKept: of(0.85, 'factor', 'Memory of costs left after a turn without one.'),
  pressKeptByPrice: of(0.1, 'factor', 'What going by price alone adds to that.'),
  pressStrain: of(0.35, 'press', 'Press of full strain.'),
  pressWeariness: of(0.4, 'press', 'Press of full weariness.'),
  pressVerification: of(0.25, 'press', 'Press of full verification.'),
  pressByPrice: of(0.3, 'press', 'What going by price alone takes away.'),
  riderUnmoved: of(0.1, 'press', 'Press below which one that goes by price does not bargain.'),
  riderPress: of(0.55, 'press', 'Press from which it yields at the table and holds still outside.'),
  riderCall: of(0.38, 'press', 'Press from which it meets a call.'),
  riderSuspendGap: of(1.3, 'gap', 'Gap above which it may suspend an agreement.'),
  riderSuspendChance: of(0.5, 'probability', 'Chance that it does.'),
  riderAskEvery: of(3, 'turns', 'It asks for more in one turn of so many.'),
  riderDismantle: of(0.62, 'press', 'Press above which it dismantles.'),
  riderDismantleByPrice: of(0.37, 'press', 'What going by price alone takes from that.'),
  riderDismantleVerification: of(0.5, 'share', 'Verification from which it dismantles.'),
  riderRelocateVerification: of(0.3, 'share', 'Verification from which it relocates at least.'),

  // Reformer
  reformerSuspendGap: of(1.8, 'gap', 'Gap above which it may suspend an agreement.'),
  reformerSuspendChance: of(0.4, 'probability', 'Chance that it does.'),
  reformerCohesion: of(45, 'points', 'Cohesion above which it dismantles.'),
  reformerGap: of(0.8, 'gap', 'Gap above which it dismantles with less.'),
  reformerLeastCohesion: of(36, 'points', 'Cohesion that it then needs.'),
  reformerSupport: of(30, 'points', 'Support below which an angry street moves it to retaliate.'),
  reformerAngryStreet: of(55, 'points', 'Anger from which a street is that angry.'),
  reformerOutrage: of(60, 'points', 'Anger above which it holds still and does not call.'),
  reformerRipeness: of(0.28, 'ripeness', 'Ripeness from which it calls.'),

  // Populist
  populistTalksForce: of(
    0.9,
    'probability per anger',
    'Chance of force in talks for each unit of anger above the next.',
  ),
  populistTalksAnger: of(0.2, 'anger', 'Anger up to which talks are safe from it.'),
  populistSupport: of(45, 'points', 'Support above which it dismantles.'),
  populistGap: of(1, 'gap', 'Gap above which it suspends an agreement.'),
  populistForce: of(1.2, 'probability per anger', 'Chance of retaliation outside talks.'),
  populistBroadOutrage: of(75, 'points', 'Anger above which its strike is broad.'),
  populistCallOutrage: of(30, 'points', 'Anger below which it meets a call.'),

  // Captured government
  capturedWatched: of(30, 'points', 'Channel at which it is watched in every turn.'),
  capturedWalkOut: of(0.25, 'probability', 'Chance of force at the table.'),
  capturedVerification: of(
    0.5,
    'share',
    'Verification above which it stalls and does not relocate.',
  ),
  capturedShelterEvery: of(3, 'turns', 'It shelters in one turn of so many, where nobody watches.'),
  capturedCallChance: of(0.5, 'probability', 'Chance that it meets a call.'),
} as const satisfies Record<string, Constant>;

/** Their names. */
export const POLICY_CONSTANT_NAMES = Object.keys(
  POLICY_CONSTANTS,
) as readonly (keyof typeof POLICY_CONSTANTS)[];
