/**
 * What the rules tell the stage machine: plain facts, one list for each of the three events of a turn, in the order in which the
 * machine asks for them. Types, guards, bits and what holds in a quiet turn are read from these lists.
 */

/** Facts of `news`, before anyone chooses. */
export const NEWS_FACTS = [
  /** An attack happened this turn. */
  'attack',
] as const;

/** Facts of `turn`, after both choices took effect. */
export const TURN_FACTS = [
  'forceUsed',
  /** A side walked out, suspended or renounced. */
  'talksLeft',
  'agreementSigned',
  /** The struck state leaves the table after an attack it attributes to the host. */
  'attackEndsTalks',
  /** The rounds ran out. */
  'talksLapse',
  'agreementBreaksDown',
  /** A mediator's call was answered. */
  'talksOpen',
  /** The struck state accused or closed crossings, or the host denied or sheltered after being accused. */
  'publicAccusation',
  /** Neither retaliated, in a turn with an attack. */
  'calmedUnderAttack',
  /** Neither retaliated, in a turn without one. */
  'calmedInQuiet',
  /** No attack this turn. */
  'frontierQuiet',
] as const;

/** Facts of `settled`, after the turn's consequences; of the last four at most one holds. */
export const SETTLED_FACTS = [
  'openConflict',
  'struckLeadershipFalls',
  'hostLeadershipFalls',
  'movementFractures',
  /** Time is up, with an agreement kept and delivered on. */
  'frameworkEndures',
  /** Time is up, with an agreement or talks that hold for now. */
  'ceasefireHolds',
  /** Time is up, after force upon force. */
  'cycleRecurs',
  /** Time is up, with nothing settled. */
  'nothingSettled',
] as const;

export type NewsFact = (typeof NEWS_FACTS)[number];
export type TurnFact = (typeof TURN_FACTS)[number];
export type SettledFact = (typeof SETTLED_FACTS)[number];

/** A fact of any event. */
export type Fact = NewsFact | TurnFact | SettledFact;

/** Whether each fact of an event holds. */
export type NewsFacts = Readonly<Record<NewsFact, boolean>>;
export type TurnFacts = Readonly<Record<TurnFact, boolean>>;
export type SettledFacts = Readonly<Record<SettledFact, boolean>>;

/** What the machine can hear. */
export type StageEvent =
  | { readonly type: 'news'; readonly facts: NewsFacts }
  | { readonly type: 'turn'; readonly facts: TurnFacts }
  | { readonly type: 'settled'; readonly facts: SettledFacts };
