/** The facts of an event as bits of one number, so that the compiled machine can ask for a fact without looking up its name. */
import type { Fact, NewsFacts, SettledFacts, TurnFacts } from '../vocabulary/facts.ts';

/** The bit of every fact; facts of different events may share one. Written as numbers, which an engine folds. */
const BITS = {
  attack: 1 << 0,
  forceUsed: 1 << 0,
  talksLeft: 1 << 1,
  agreementSigned: 1 << 2,
  attackEndsTalks: 1 << 3,
  talksLapse: 1 << 4,
  agreementBreaksDown: 1 << 5,
  talksOpen: 1 << 6,
  publicAccusation: 1 << 7,
  calmedUnderAttack: 1 << 8,
  calmedInQuiet: 1 << 9,
  frontierQuiet: 1 << 10,
  openConflict: 1 << 0,
  struckLeadershipFalls: 1 << 1,
  hostLeadershipFalls: 1 << 2,
  movementFractures: 1 << 3,
  frameworkEndures: 1 << 4,
  ceasefireHolds: 1 << 5,
  cycleRecurs: 1 << 6,
  nothingSettled: 1 << 7,
} as const satisfies Record<Fact, number>;

const byName: ReadonlyMap<string, number> = new Map(Object.entries(BITS));

/** The bit of a fact by its name; throws where there is no such fact. */
export function bitOf(fact: string): number {
  const bit = byName.get(fact);
  if (bit === undefined) throw new Error(`bitOf: there is no fact "${fact}"`);
  return bit;
}

// Written out, because the rules ask several times a turn and an engine looks names up slowly. A test asks every fact of the lists.

/** The bits of what holds in the news. */
export function newsBits(facts: NewsFacts): number {
  return facts.attack ? BITS.attack : 0;
}

/** The bits of what holds after both choices took effect. */
export function turnBits(facts: TurnFacts): number {
  return (
    (facts.forceUsed ? BITS.forceUsed : 0) |
    (facts.talksLeft ? BITS.talksLeft : 0) |
    (facts.agreementSigned ? BITS.agreementSigned : 0) |
    (facts.attackEndsTalks ? BITS.attackEndsTalks : 0) |
    (facts.talksLapse ? BITS.talksLapse : 0) |
    (facts.agreementBreaksDown ? BITS.agreementBreaksDown : 0) |
    (facts.talksOpen ? BITS.talksOpen : 0) |
    (facts.publicAccusation ? BITS.publicAccusation : 0) |
    (facts.calmedUnderAttack ? BITS.calmedUnderAttack : 0) |
    (facts.calmedInQuiet ? BITS.calmedInQuiet : 0) |
    (facts.frontierQuiet ? BITS.frontierQuiet : 0)
  );
}

/** The bits of what holds after the turn's consequences. */
export function settledBits(facts: SettledFacts): number {
  return (
    (facts.openConflict ? BITS.openConflict : 0) |
    (facts.struckLeadershipFalls ? BITS.struckLeadershipFalls : 0) |
    (facts.hostLeadershipFalls ? BITS.hostLeadershipFalls : 0) |
    (facts.movementFractures ? BITS.movementFractures : 0) |
    (facts.frameworkEndures ? BITS.frameworkEndures : 0) |
    (facts.ceasefireHolds ? BITS.ceasefireHolds : 0) |
    (facts.cycleRecurs ? BITS.cycleRecurs : 0) |
    (facts.nothingSettled ? BITS.nothingSettled : 0)
  );
}
