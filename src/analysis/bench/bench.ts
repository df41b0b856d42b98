/** Measures how fast matches are played: as ratios within one run, because a machine's own speed changes from minute to minute. */
import { nextPhase } from '../../model/stages/compiledMachine.ts';
import { interpretedNext } from '../../model/stages/machine.ts';
import { settingOf } from '../../model/state/setting.ts';
import type { Setting } from '../../model/state/setting.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { heardIn, playInterpreted } from './benchInterpreted.ts';
import { playMany } from '../counts/playMany.ts';
import { emptyTally } from '../counts/tally.ts';
import type { Tally } from '../counts/tally.ts';

/** What a bench finds out. */
export interface BenchFigures {
  /** Whole matches a second on one core, hidden types on both sides. */
  readonly gamesPerSecond: number;
  /** Steps of the reference loop a second. */
  readonly stepsPerSecond: number;
  readonly gamesPerMillionSteps: number;
  /** How many times as fast as the same matches with XState actors interpreting the stages. */
  readonly timesActors: number;
  /** How many times as fast a bare transition is as XState's pure `transition`. */
  readonly timesTransition: number;
  /** Bytes allocated a match once everything is warm; undefined where the engine does not tell. */
  readonly bytesPerGame: number | undefined;
}

/** How to measure. */
export interface BenchOptions {
  /** Windows of each kind, taken in turn; the fastest of each counts, because other work on the machine only ever slows. */
  readonly windows?: number;
  /** Bytes in use on the engine's heap now. */
  readonly heapInUse?: () => number;
}

/** Matches played before anything counts: enough for the engine to have compiled everything for good. */
const WARMING = 60_000;
// Windows of a few milliseconds, so that some of them fall between what else the machine does.
const GAMES = 200;
/** Matches before a window that do not count: what ran in between has taken the tables' place in the processor's cache. */
const GAMES_BEFORE = 50;
const STEPS = 3e6;
const ACTOR_GAMES = 20;
const RECORDED_GAMES = 10;
const ROUNDS_OF_COMPILED = 200;
const GAMES_WEIGHED = 2000;

/** The loop by which a machine is measured: each step waits for the one before. */
export function referenceLoop(steps: number): number {
  let s = 1;
  for (let i = 0; i < steps; i++) s = (Math.imul(s ^ (s >>> 15), 0x2c1b3c6d) + i) | 0;
  return s;
}

/** Measures all of it on a scenario. */
export function measureSpeed(
  scenario: Scenario,
  { windows = 150, heapInUse }: BenchOptions = {},
): BenchFigures {
  const setting = settingOf(scenario);
  const tally = emptyTally();
  let seed = 1;
  const play = (games: number): void => {
    hiddenGames(setting, seed, games, tally);
    seed += games;
  };
  play(WARMING);
  // Called often before it is called long: an engine that first meets the loop in the middle of a long call may compile it for good in
  // a form three times slower, and the ratio would flatter.
  for (let call = 0; call < 3000; call++) referenceLoop(3000);
  const heard = heardIn(setting, RECORDED_GAMES);

  const fastest = { step: Infinity, game: Infinity, actor: Infinity, compiled: Infinity };
  let interpreted = Infinity;
  const sink = { step: 0, places: 0 };
  for (let window = 0; window < windows; window++) {
    fastest.step = Math.min(fastest.step, timed(() => (sink.step ^= referenceLoop(STEPS))) / STEPS);
    play(GAMES_BEFORE);
    fastest.game = Math.min(fastest.game, timed(() => play(GAMES)) / GAMES);
    fastest.actor = Math.min(
      fastest.actor,
      timed(() => playInterpreted(setting, seed, ACTOR_GAMES)) / ACTOR_GAMES,
    );
    fastest.compiled = Math.min(
      fastest.compiled,
      timed(() => {
        for (let round = 0; round < ROUNDS_OF_COMPILED; round++)
          for (const { phase, event } of heard) sink.places += nextPhase(phase, event).length;
      }) / ROUNDS_OF_COMPILED,
    );
    interpreted = Math.min(
      interpreted,
      timed(() => {
        for (const { snapshot, event } of heard)
          sink.places += interpretedNext(snapshot, event).status.length;
      }),
    );
  }
  return {
    gamesPerSecond: 1000 / fastest.game,
    stepsPerSecond: 1000 / fastest.step,
    gamesPerMillionSteps: (1e6 * fastest.step) / fastest.game,
    timesActors: fastest.actor / fastest.game,
    timesTransition: interpreted / fastest.compiled,
    bytesPerGame:
      heapInUse === undefined ? undefined : bytesPerGame(() => play(GAMES_WEIGHED), heapInUse),
  };
}

/** Plays matches with hidden types on both sides from a seed on. */
export function hiddenGames(setting: Setting, seed: number, games: number, tally: Tally): void {
  playMany(setting, { struck: 'hidden', host: 'hidden', games, seed }, tally);
}

function timed(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/**
 * By how much the heap grows a match: the median of windows in which it grew, since a window in which the engine cleared away what was
 * no longer used shows nothing.
 */
function bytesPerGame(playWindow: () => void, heapInUse: () => number): number {
  // What was measured before may have made the engine compile some of the rules anew.
  for (let window = 0; window < 10; window++) playWindow();
  const grown: number[] = [];
  for (let window = 0; window < 15; window++) {
    const before = heapInUse();
    playWindow();
    const growth = heapInUse() - before;
    if (growth >= 0) grown.push(growth / GAMES_WEIGHED);
  }
  grown.sort((one, other) => one - other);
  return grown[Math.floor(grown.length / 2)] ?? Number.NaN;
}
