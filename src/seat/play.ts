/** One play: a match with its seats, bets and beliefs; how it starts, goes on, is kept and is restored. */
import type { Choice } from '../model/match/choice.ts';
import { RULES_VERSION, playChoices, startMatch } from '../model/match/match.ts';
import type { Match } from '../model/match/match.ts';
import { choiceBy, emptyDecision } from '../model/match/policy.ts';
import { runFile } from '../model/match/run.ts';
import type { Bet, RunFile, Seat } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import { seatView } from '../model/match/seatView.ts';
import { settingOf } from '../model/state/setting.ts';
import { SIDES, isEnding, otherSide } from '../model/vocabulary/words.ts';
import type { Posture, Side } from '../model/vocabulary/words.ts';
import { POLICIES, hiddenType } from '../rivals/policies.ts';
import { playedHash } from '../scenario/checking/playedPart.ts';
import { openedTurn } from './present/seatContext.ts';
import type { OpenedTurn } from './present/seatContext.ts';
import { NO_MOMENTS, type Moments } from './moments.ts';
import type { KeptPlay, PlayOrigin } from './keptPlay.ts';

type BySide<T> = Readonly<Record<Side, T>>;
type BySomeSides<T> = Readonly<Partial<Record<Side, T>>>;

/** What a play is started with. */
export interface PlayStart {
  readonly scenario: Scenario;
  readonly hash: string;
  /** Any 31-bit integer; the same seed gives the same shocks. */
  readonly seed: number;
  readonly seats: BySide<Seat>;
  readonly classCode: string | undefined;
  readonly clock: boolean;
  readonly origin?: PlayOrigin | undefined;
}

/** A play as it stands: values only, but for the match inside, which moves on. */
export interface Play {
  readonly start: PlayStart;
  readonly match: Match;
  /** The turn on the table: the open one, or during a reveal the one being revealed. */
  readonly opened: OpenedTurn;
  readonly bets: BySomeSides<Bet>;
  readonly beliefs: readonly BySomeSides<Posture>[];
  readonly moments: Moments;
  /** Whose it is, as it was typed; empty where nobody said. */
  readonly label: string;
  /** Whether the person put it aside. */
  readonly isAside: boolean;
}

/** The seats of a play: persons on both sides, or one against the hidden type that the seed draws. */
export function seatsFor(
  scenario: Scenario,
  person: Side,
  isFriend: boolean,
  seed: number,
): BySide<Seat> {
  const other = otherSide(person);
  const rival: Seat = isFriend ? 'person' : hiddenType(scenario, other, seed);
  return person === 'struck'
    ? { struck: 'person', host: rival }
    : { struck: rival, host: 'person' };
}

/** The sides that persons play, the struck state first. */
export function personsOf({ seats }: PlayStart): readonly Side[] {
  return SIDES.filter((side) => seats[side] === 'person');
}

/** Starts a play at the news of its first turn. */
export function startPlay(start: PlayStart): Play {
  const match = startMatch(settingOf(start.scenario), start.seed);
  return {
    start,
    match,
    opened: openedTurn(match),
    bets: {},
    beliefs: [],
    moments: NO_MOMENTS,
    label: '',
    isAside: false,
  };
}

/** What the policy on a side chooses now; a person's side has none. */
function policyChoice({ start, match }: Play, side: Side): Choice | undefined {
  const seat = start.seats[side];
  if (seat === 'person') return undefined;
  return choiceBy(POLICIES[seat], match.crisis, seatView(match.crisis, side), emptyDecision());
}

/** Plays the open turn with the persons' sealed choices; the next turn's picture is taken by `openNext`. */
export function playTurn(
  play: Play,
  sealed: BySomeSides<Choice>,
  beliefs: BySomeSides<Posture>,
): Play {
  const choice = (side: Side): Choice => {
    const own = sealed[side] ?? policyChoice(play, side);
    if (own === undefined) throw new Error(`playTurn: ${side} has sealed nothing`);
    return own;
  };
  const choices = { struck: choice('struck'), host: choice('host') };
  return { ...play, match: playChoices(play.match, choices), beliefs: [...play.beliefs, beliefs] };
}

/** Turns from a turn that has been revealed to the open one. */
export function openNext(play: Play): Play {
  return isOver(play) ? play : { ...play, opened: openedTurn(play.match) };
}

/** Whether the match has ended. */
export function isOver({ match }: Play): boolean {
  return isEnding(match.crisis.phase);
}

/** The play as it is kept. */
export function keptPlay(play: Play): KeptPlay {
  const { classCode, clock, origin, scenario } = play.start;
  const { isAside, moments } = play;
  const kept = { run: runOf(play), scenario, classCode, clock, origin, moments };
  return isAside ? { ...kept, isAside } : kept;
}

/**
 * Rebuilds a kept play by playing its choices again; policies decide along, because some remember.
 * Undefined where the rules have changed since or the choices no longer fit.
 */
export function restorePlay({ moments = NO_MOMENTS, run, ...kept }: KeptPlay): Play | undefined {
  if (run.rules !== RULES_VERSION) return undefined;
  const { bets, label = '', scenario, seats, seed, turns } = run;
  const { classCode, clock, origin } = kept;
  const start = { scenario: kept.scenario, hash: scenario.hash, seed, seats, classCode, clock };
  let play: Play = { ...startPlay({ ...start, origin }), bets, label, moments };
  try {
    for (const { choices, beliefs } of turns) {
      for (const side of SIDES) policyChoice(play, side);
      play = openNext(playTurn(play, choices, beliefs));
    }
  } catch {
    return undefined;
  }
  return play;
}

/** The run file of a play as it stands. */
export function runOf(play: Play): RunFile {
  const { clock, scenario, hash, seats } = play.start;
  const label = play.label.trim();
  return runFile(play.match, {
    scenario: { id: scenario.id, hash, played: playedHash(scenario) },
    seats,
    bets: play.bets,
    beliefs: play.beliefs,
    ...(clock ? { clock } : {}),
    ...(label === '' ? {} : { label }),
  });
}
