/** What the rules tell the stage machine: plain facts, one set for each of the three events of a turn. */

/** Facts of `news`, before anyone chooses. */
export interface NewsFacts {
  /** An attack happened this turn. */
  readonly attack: boolean;
}

/** Facts of `turn`, after both choices took effect, in the order in which the machine asks for them. */
export interface TurnFacts {
  readonly forceUsed: boolean;
  /** A side walked out, suspended or renounced. */
  readonly talksLeft: boolean;
  readonly agreementSigned: boolean;
  /** The struck state leaves the table after an attack it attributes to the host. */
  readonly attackEndsTalks: boolean;
  /** The rounds ran out. */
  readonly talksLapse: boolean;
  readonly agreementBreaksDown: boolean;
  /** A mediator's call was answered. */
  readonly talksOpen: boolean;
  /** The struck state accused or closed crossings, or the host denied or sheltered after being accused. */
  readonly publicAccusation: boolean;
  /** Neither retaliated, in a turn with an attack. */
  readonly calmedUnderAttack: boolean;
  /** Neither retaliated, in a turn without one. */
  readonly calmedInQuiet: boolean;
  /** No attack this turn. */
  readonly frontierQuiet: boolean;
}

/** Facts of `settled`, after the turn's consequences, in order; of the last four at most one holds. */
export interface SettledFacts {
  readonly openConflict: boolean;
  readonly struckLeadershipFalls: boolean;
  readonly hostLeadershipFalls: boolean;
  readonly movementFractures: boolean;
  /** Time is up, with an agreement kept and delivered on. */
  readonly frameworkEndures: boolean;
  /** Time is up, with an agreement or talks that hold for now. */
  readonly ceasefireHolds: boolean;
  /** Time is up, after force upon force. */
  readonly cycleRecurs: boolean;
  /** Time is up, with nothing settled. */
  readonly nothingSettled: boolean;
}

export type NewsFact = keyof NewsFacts;
export type TurnFact = keyof TurnFacts;
export type SettledFact = keyof SettledFacts;

/** What the machine can hear. */
export type StageEvent =
  | { readonly type: 'news'; readonly facts: NewsFacts }
  | { readonly type: 'turn'; readonly facts: TurnFacts }
  | { readonly type: 'settled'; readonly facts: SettledFacts };
