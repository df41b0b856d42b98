/** A match for other programs: started, played turn by turn, and at its end worth something to each side. */
import { choose, legalMeasures as measuresNow } from '../model/match/choice.ts';
import type { TurnEntry } from '../model/match/log.ts';
import {
  playChoices,
  resultOf,
  startMatch as startLogged,
  type Match as LoggedMatch,
} from '../model/match/match.ts';
import { finishTurn } from '../model/match/playTurn.ts';
import type { Bars } from '../model/rules/endings.ts';
import { openTurn } from '../model/rules/openTurn.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import { copyCrisis, rowOf, startCrisis, type Crisis } from '../model/state/crisis.ts';
import type { Setting } from '../model/state/setting.ts';
import type { Measure } from '../model/vocabulary/measures.ts';
import { MEMORY } from '../model/vocabulary/quantities.ts';
import { SIDES, isEnding, type Phase, type Side } from '../model/vocabulary/words.ts';
import { judgeChoices, type Choices } from './move.ts';
import { settingFor } from './scenarios.ts';
import { shown } from './shown.ts';

/**
 * A match: the whole state of the game, the secrets of both sides with it (`observe` gives what one side may see). Its turn is open, so that
 * both sides can choose, until it is over. A match is not a plain value: it cannot be cloned or sent to a worker, but its run can (`toRunFile`, `replay`).
 */
export interface Match {
  readonly scenario: Scenario;
  /** −2 147 483 648 to 2 147 483 647. */
  readonly seed: number;
  /** The turn that is open, from 1 on; of a match that is over, its last one. */
  readonly turn: number;
  /** The stage at which both sides choose now, or the ending of a match that is over. */
  readonly stage: Phase;
  /** An entry for each turn that was played, with everything that truly happened and every number; empty in a match without a log. */
  readonly log: readonly TurnEntry[];
}

/** How a match is started. */
export interface MatchOptions {
  /** Whether turns are logged, as they are unless `false` is given; without a log a match plays about three times as fast, and has no run. */
  readonly log?: boolean;
}

/** What is inside a match. */
interface Inside extends LoggedMatch {
  readonly isLogged: boolean;
}

class OpenMatch implements Match {
  #inside: Inside;

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  static insideOf(match: unknown): Inside {
    if (typeof match === 'object' && match !== null && #inside in match) return match.#inside;
    throw new TypeError(`a match is what startMatch, play or replay gave, not ${shown(match)}`);
  }

  static moveOn(match: Match, inside: Inside): void {
    if (match instanceof OpenMatch) match.#inside = inside;
  }

  get scenario(): Scenario {
    return this.#inside.crisis.setting.scenario;
  }

  get seed(): number {
    return this.#inside.crisis.seed;
  }

  get turn(): number {
    return this.#inside.crisis.turn;
  }

  get stage(): Phase {
    return this.#inside.crisis.phase;
  }

  get log(): readonly TurnEntry[] {
    return this.#inside.entries;
  }
}

/** The match as the rules hold it. Throws a `TypeError` for what is no match. */
export function crisisOf(match: Match): Crisis {
  return OpenMatch.insideOf(match).crisis;
}

/** The match as runs are written from it. Throws a `TypeError` for what is no match, and an `Error` for one without a log. */
export function loggedMatch(match: Match): LoggedMatch {
  const inside = OpenMatch.insideOf(match);
  if (!inside.isLogged)
    throw new Error('a match that was started with { log: false } has no log and no run');
  return inside;
}

/** A side by its word. Throws a `RangeError` for any other. */
export function sideOf(side: Side): Side {
  if (SIDES.includes(side)) return side;
  throw new RangeError(`a side is "struck" or "host", not ${shown(side)}`);
}

/**
 * Starts a match and opens its first turn (reset in Gymnasium, new_initial_state in OpenSpiel).
 *
 * `scenario` is the id of a shipped scenario, or an object that `readScenario` or `shippedScenario` gave; `seed` is a whole number from
 * −2 147 483 648 to 2 147 483 647, by which every shock of the match and what each side privately wants at the table are looked up. The
 * same scenario and seed give the same match; chance does not depend on what was chosen before.
 *
 * Throws a `RangeError` for an unknown id or a seed out of range, and a `TypeError` for any other object or a seed that is no number.
 */
export function startMatch(
  scenario: Scenario | string,
  seed: number,
  { log = true }: MatchOptions = {},
): Match {
  const setting = settingFor(scenario);
  if (typeof seed !== 'number')
    throw new TypeError(`startMatch: a seed is a whole number, not ${shown(seed)}`);
  if (seed !== (seed | 0))
    throw new RangeError(
      `startMatch: a seed is a whole number from -2147483648 to 2147483647, not ${seed}`,
    );
  const match = log ? startLogged(setting, seed) : startUnlogged(setting, seed);
  return new OpenMatch({ ...match, isLogged: log });
}

function startUnlogged(setting: Setting, seed: number): LoggedMatch {
  const crisis = startCrisis(setting, seed);
  const { phase } = crisis;
  openTurn(crisis);
  return { crisis, entries: [], phase };
}

/**
 * What a side may do in the open turn (legal actions), restraint first: four to six of the measures in `ALL_MEASURES`, whose order is the same for ever
 * within a version of the rules. Empty once the match is over. What is said at the table beside a measure is not listed; see `Choice`.
 *
 * Throws a `TypeError` for what is no match and a `RangeError` for what is no side.
 */
export function legalMeasures(match: Match, side: Side): readonly Measure[] {
  return measuresNow(crisisOf(match), sideOf(side));
}

/**
 * Plays the open turn with both choices (step, apply_actions) and opens the next one. The match given stays as it was, and can be played
 * again with other choices; the match returned is a copy that stands a turn later.
 *
 * Throws a `TypeError` for a choice that is none, and a `RangeError` for one that cannot be taken now (a measure that does not exist or
 * belongs to another stage or side, a mediator or an option that the scenario does not have, an offer that was not made, a match that is over).
 */
export function play(match: Match, choices: Choices): Match {
  const inside = OpenMatch.insideOf(match);
  const moves = judgeChoices(inside.crisis, choices);
  return new OpenMatch(playOn({ ...inside, crisis: copyWithTrace(inside.crisis) }, moves));
}

/**
 * The same, but the match given is itself moved on by a turn: no copy is made, and earlier turns cannot be gone back to. Observations that
 * were made before can still be read, but no policy chooses from them any more. Throws as `play`, and then leaves the match as it was.
 */
export function playInPlace(match: Match, choices: Choices): void {
  const inside = OpenMatch.insideOf(match);
  OpenMatch.moveOn(match, playOn(inside, judgeChoices(inside.crisis, choices)));
}

function copyWithTrace(crisis: Crisis): Crisis {
  const copy = copyCrisis(crisis);
  const { trace } = crisis;
  if (trace !== undefined) copy.trace = { changes: [...trace.changes], noted: trace.noted.slice() };
  return copy;
}

/** Plays a turn on the crisis inside, which is changed. */
function playOn(inside: Inside, moves: ReturnType<typeof judgeChoices>): Inside {
  const { crisis, isLogged } = inside;
  for (const side of SIDES) {
    const { memory } = moves[side];
    if (memory !== undefined) rowOf(crisis, side)[MEMORY] = memory;
  }
  if (isLogged) {
    const choices = { struck: moves.struck.choice, host: moves.host.choice };
    return { ...playChoices(inside, choices), isLogged };
  }
  choose(crisis, 'struck', moves.struck.choice);
  choose(crisis, 'host', moves.host.choice);
  finishTurn(crisis);
  const { phase } = crisis;
  if (!isEnding(phase)) openTurn(crisis);
  return { ...inside, phase };
}

/** Whether the match is over (is_terminal, terminated); its `stage` is then its ending. Throws a `TypeError` for what is no match. */
export function isOver(match: Match): boolean {
  return isEnding(crisisOf(match).phase);
}

/**
 * What a match that is over was worth to each side (returns): the four bars `security`, `survival`, `civilians` and `relations`, and `total`,
 * each 0 to 100, more is better. `total` is their mean, less where the leadership fell, the movement broke or open conflict came; players
 * are never shown it. The sum over both sides is not constant. There is nothing to be scored before the end.
 *
 * Throws a `TypeError` for what is no match and an `Error` for a match that is not over.
 */
export function scores(match: Match): Readonly<Record<Side, Bars>> {
  const inside = OpenMatch.insideOf(match);
  const result = resultOf(inside);
  if (result === undefined)
    throw new Error(
      `scores: the match is not over, it stands at ${inside.crisis.phase} in turn ${inside.crisis.turn}`,
    );
  return result.bars;
}
