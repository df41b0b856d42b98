/** What the presenter works from: one seat's place in a match at one moment. */
import type { Change, Crisis } from '../../model/state/crisis.ts';
import { copyCrisis } from '../../model/state/crisis.ts';
import { numbersOf } from '../../model/match/log.ts';
import type { Numbers, TurnEntry } from '../../model/match/log.ts';
import type { Match } from '../../model/match/match.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Phase, Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';

/** A turn as it lies open, before anyone chooses: kept, because the match moves on while the reveal is read. */
export interface OpenedTurn {
  readonly crisis: Crisis;
  readonly numbers: Numbers;
  /** What came with the news. */
  readonly changes: readonly Change[];
  /** Where the crisis stood before the news. */
  readonly before: Phase;
}

/** Takes a picture of the open turn of a match. */
export function openedTurn(match: Match): OpenedTurn {
  return {
    crisis: copyCrisis(match.crisis),
    numbers: numbersOf(match.crisis),
    changes: [...(match.crisis.trace?.changes ?? [])],
    before: match.phase,
  };
}

/** One seat looking at one turn. */
export interface SeatContext {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly seat: Side;
  readonly opened: OpenedTurn;
  /** The turns that are over. */
  readonly past: readonly TurnEntry[];
  /** The turn itself once both seals are open. */
  readonly entry?: TurnEntry;
}

/** The name by which news and desks speak of a side: its capital, or the state's name where none is given. */
export function placeOf(scenario: Scenario, side: Side): string {
  const { capital, name } = scenario.sides[side];
  return capital === '' ? name : capital;
}
