// What holds for every match, whatever the scenario, the seed and whoever plays: each law throws where it is broken.
import * as fc from 'fast-check';
import { initialTransition, transition } from 'xstate';
import { choose } from '../../src/model/match/choice.ts';
import { startCrisis, type Crisis } from '../../src/model/state/crisis.ts';
import { bars } from '../../src/model/rules/endings.ts';
import type { StageEvent } from '../../src/model/vocabulary/facts.ts';
import { numbersOf, type Numbers, type TurnEntry } from '../../src/model/match/log.ts';
import { stageMachine } from '../../src/model/stages/machine.ts';
import { playChoices, resultOf, startMatch, type Match } from '../../src/model/match/match.ts';
import { openTurn } from '../../src/model/rules/openTurn.ts';
import { finishTurn } from '../../src/model/match/playTurn.ts';
import { SHARED_QUANTITIES, SIDE_QUANTITIES } from '../../src/model/vocabulary/quantities.ts';
import { resolve } from '../../src/model/rules/resolve.ts';
import { replayRun, runFile, type RunFile } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { settingOf, type Setting } from '../../src/model/state/setting.ts';
import { settle } from '../../src/model/rules/settle.ts';
import { ENDINGS, SIDES, isEnding } from '../../src/model/vocabulary/words.ts';
import type { Phase } from '../../src/model/vocabulary/words.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import type { PlayableName } from '../../src/model/vocabulary/policyRecords.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';
import { anyChoice, playByWhim, turnsOf } from './anyPlay.ts';
import { crisisAt } from './oneTurn.ts';

/** What a law is asked about: a scenario, the world's seed, the whims of two players without a plan, and two policies. */
export interface Sample {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly whim: number;
  readonly struck: PlayableName;
  readonly host: PlayableName;
}

const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const names = fc.constantFrom(...(Object.keys(POLICIES) as PlayableName[]));

/** Any sample. */
export const anySample: fc.Arbitrary<Sample> = fc.record({
  scenario: arbitraryScenario,
  seed: seeds,
  whim: seeds,
  struck: names,
  host: names,
});

/** A sample with its match, played by whims. */
export interface Played extends Sample {
  readonly setting: Setting;
  readonly match: Match;
}

/** Plays a sample’s match. */
export function playSample(sample: Sample): Played {
  const setting = settingOf(sample.scenario);
  return { ...sample, setting, match: playByWhim(setting, sample.seed, sample.whim) };
}

function within(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw new Error(`${name} is ${value}, outside ${low} to ${high}`);
}

function numbersInRange({ struck, host, shared }: Numbers): void {
  for (const { name, low, high } of SIDE_QUANTITIES) {
    within(`${name} of the struck state`, struck[name], low, high);
    within(`${name} of the host`, host[name], low, high);
  }
  for (const { name, low, high } of SHARED_QUANTITIES) within(name, shared[name], low, high);
}

/** Throws where a number anywhere inside is infinite or no number. */
function finite(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) finite(inner, `${path}.${key}`);
}

function chancesInRange({ attack, attackChance, call, table }: TurnEntry): void {
  within('the chance of an attack', attackChance, 0, 1);
  within('the accuracy of a report', attack?.accuracy ?? 0, 0, 1);
  within('belief in a report', attack?.belief ?? 0, 0, 1);
  within('the chance of a call', call?.chance ?? 0, 0, 1);
  within('nearness at the table', table?.near ?? 0, 0, 1);
}

function rowsInRange(crisis: Crisis): void {
  for (const value of crisis.rows.all)
    if (!Number.isFinite(value)) throw new Error(`a number is ${value}`);
  numbersInRange(numbersOf(crisis));
}

function inTime(turns: number, { calendar }: Scenario): void {
  within('the number of turns', turns, 1, calendar.lastTurn);
}

/** A match without a plan ends in time, in a named ending, with every number, chance and bar in its range. */
export function endsInRange({ scenario, match }: Played): void {
  const { entries, crisis } = match;
  inTime(entries.length, scenario);
  for (const [index, entry] of entries.entries()) {
    if (entry.turn !== index + 1) throw new Error(`entry ${index} says turn ${entry.turn}`);
    numbersInRange(entry.numbers);
    finite(entry, `turn ${entry.turn}`);
    chancesInRange(entry);
  }
  const ending = resultOf(match)?.ending;
  if (ending === undefined || !ENDINGS.includes(ending)) throw new Error(`it ends as ${ending}`);
  for (const side of SIDES)
    for (const [bar, value] of Object.entries<number>({ ...bars(crisis, side) }))
      within(`${bar} of ${side}`, value, 0, 100);
}

/** So does a match of two policies, and its numbers are in range after every turn. */
export function policiesEndInRange({ scenario, setting, seed, struck, host }: Played): void {
  let turns = 0;
  for (const { crisis } of turnsOf(setting, seed, POLICIES[struck], POLICIES[host])) {
    turns += 1;
    rowsInRange(crisis);
  }
  inTime(turns, scenario);
}

/** So does a match from any agreement in force on, whatever its terms; returns the turns in which it was carried out. */
export function agreementsEndInRange({ scenario, setting, seed, whim }: Played): number {
  const any = whim >>> 0;
  const crisis = crisisAt(setting, {
    phase: 'implementing',
    seed,
    turn: 0,
    agreement: any % setting.table.packages,
    mediator: any % setting.mediators.length,
  });
  let carriedOut = 0;
  while (!isEnding(crisis.phase)) {
    openTurn(crisis);
    if (crisis.phase === 'implementing') carriedOut += 1;
    choose(crisis, 'struck', anyChoice(crisis, 'struck', whim));
    choose(crisis, 'host', anyChoice(crisis, 'host', whim + 1));
    finishTurn(crisis);
    rowsInRange(crisis);
    within('the chance of a breakdown', crisis.events.breakChance, 0, Infinity);
    inTime(crisis.turn, scenario);
  }
  return carriedOut;
}

const ROUNDING = 1e-8;

/** Every change of a number carries its cause: from turn to turn the changes add up, a lull apart, which passes by itself. */
export function changesAddUp({ match: { entries } }: Played): void {
  for (const [index, { numbers, changes, turn }] of entries.entries()) {
    const before = entries[index - 1]?.numbers;
    if (before === undefined) continue;
    const explained = (name: string, side: string | undefined, difference: number): void => {
      let rest = difference;
      for (const change of changes)
        if (change.quantity === name && change.side === side) rest -= change.amount;
      within(`what no cause explains of ${name} in turn ${turn}`, rest, -ROUNDING, ROUNDING);
    };
    for (const { name } of SIDE_QUANTITIES)
      for (const side of SIDES) explained(name, side, numbers[side][name] - before[side][name]);
    for (const { name } of SHARED_QUANTITIES)
      if (name !== 'lull') explained(name, undefined, numbers.shared[name] - before.shared[name]);
  }
}

/** The run file of a match between two persons, without bets. */
export function runOf(match: Match): RunFile {
  return runFile(match, {
    scenario: { id: 'plain', hash: '0123456789abcdef' },
    seats: { struck: 'person', host: 'person' },
    bets: {},
    beliefs: [],
  });
}

/** A run’s seed and choices played once more. */
export function choicesAgain(setting: Setting, { seed, turns }: RunFile): Match {
  let match = startMatch(setting, seed);
  for (const { choices } of turns) match = playChoices(match, choices);
  return match;
}

/** The same seed and choices give the same log, byte for byte, and a replay accepts it. */
export function replaysAlike({ scenario, setting, match }: Played): void {
  const run = runOf(match);
  const text = JSON.stringify(run);
  if (JSON.stringify(runOf(choicesAgain(settingOf(scenario), run))) !== text)
    throw new Error('the same choices give another log');
  const replay = replayRun(setting, JSON.parse(text) as RunFile);
  if (!replay.same) throw new Error(`a replay refuses the run: ${JSON.stringify(replay)}`);
}

/** The interpreted stage machine goes the same way as the compiled table, and stops where it does. */
export function machineAgrees({ setting, seed, whim }: Played): void {
  const crisis = startCrisis(setting, seed);
  let snapshot = initialTransition(stageMachine)[0];
  const follow = (event: StageEvent): void => {
    [snapshot] = transition(stageMachine, snapshot, event);
    let leaf: unknown = snapshot.value;
    while (typeof leaf === 'object' && leaf !== null) [leaf] = Object.values(leaf) as unknown[];
    if (leaf !== crisis.phase)
      throw new Error(
        `turn ${crisis.turn}: ${event.type} leads to ${crisis.phase}, not to ${String(leaf)}`,
      );
  };
  while (!isEnding(crisis.phase)) {
    openTurn(crisis);
    follow({ type: 'news', facts: crisis.events });
    const chosen: Phase = crisis.phase;
    choose(crisis, 'struck', anyChoice(crisis, 'struck', whim));
    choose(crisis, 'host', anyChoice(crisis, 'host', whim + 1));
    resolve(crisis);
    follow({ type: 'turn', facts: crisis.events });
    settle(crisis, chosen);
    follow({ type: 'settled', facts: crisis.events });
  }
  if (snapshot.status !== 'done') throw new Error(`the machine is ${snapshot.status} at the end`);
}

/** Every law, by what it says. */
export const LAWS: Readonly<Record<string, (played: Played) => void>> = {
  'a match without a plan ends in time and in range': endsInRange,
  'a match of two policies ends in time and in range': policiesEndInRange,
  'a match from any agreement on ends in time and in range': agreementsEndInRange,
  'every change of a number carries its cause': changesAddUp,
  'a replay gives the same log': replaysAlike,
  'the interpreted machine agrees with the compiled one': machineAgrees,
};
