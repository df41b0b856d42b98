// What holds for every match, whatever the scenario and whoever plays: it ends, its numbers stay in range, and it can be played again.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, illegality, type Choice } from '../../src/model/choice.ts';
import { isEnding, type Place } from '../../src/model/compiledMachine.ts';
import type { Crisis } from '../../src/model/crisis.ts';
import { openTurn } from '../../src/model/openTurn.ts';
import { finishTurn } from '../../src/model/playTurn.ts';
import { draw } from '../../src/model/draw.ts';
import { bars } from '../../src/model/endings.ts';
import { numbersOf, type Numbers, type TurnEntry } from '../../src/model/log.ts';
import { playChoices, resultOf, startMatch, type Match } from '../../src/model/match.ts';
import { measureOf, measuresAt } from '../../src/model/measures.ts';
import { SHARED_QUANTITIES, SIDE_QUANTITIES } from '../../src/model/quantities.ts';
import { replayRun, runFile, sameValue, type RunFile } from '../../src/model/run.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf, type Setting } from '../../src/model/setting.ts';
import { ENDINGS, SIDES, type Ending } from '../../src/model/words.ts';
import { POLICIES, type PlayableName } from '../../src/rivals/policies.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';
import { anyChoice, playByWhim, turnsOf } from './anyPlay.ts';
import { crisisAt } from './oneTurn.ts';

const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const names = fc.constantFrom(...(Object.keys(POLICIES) as PlayableName[]));

function expectInRange({ struck, host, shared }: Numbers): void {
  for (const { name, low, high } of SIDE_QUANTITIES)
    for (const numbers of [struck, host])
      if (!(numbers[name] >= low && numbers[name] <= high))
        throw new Error(`${name} is ${numbers[name]}, outside ${low} to ${high}`);
  for (const { name, low, high } of SHARED_QUANTITIES)
    if (!(shared[name] >= low && shared[name] <= high))
      throw new Error(`${name} is ${shared[name]}, outside ${low} to ${high}`);
}

/** Throws where a number anywhere inside is infinite or no number. */
function expectFinite(value: unknown, path = ''): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) expectFinite(inner, `${path}.${key}`);
}

function expectChances(entry: TurnEntry): void {
  const chances = [
    entry.attackChance,
    entry.attack?.accuracy ?? 0,
    entry.attack?.belief ?? 0,
    entry.call?.chance ?? 0,
    entry.table?.near ?? 0,
  ];
  for (const chance of chances) {
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThanOrEqual(1);
  }
}

test('over random scenarios and plays without a plan, a match ends in time, in range and without a wrong number', () => {
  fc.assert(
    fc.property(arbitraryScenario, seeds, seeds, (scenario, seed, whim) => {
      const match = playByWhim(settingOf(scenario), seed, whim);
      expect(match.entries.length).toBeLessThanOrEqual(scenario.calendar.lastTurn);
      for (const [index, entry] of match.entries.entries()) {
        expect(entry.turn).toBe(index + 1);
        expectInRange(entry.numbers);
        expectFinite(entry);
        expectChances(entry);
      }
      const result = resultOf(match);
      expect(ENDINGS).toContain(result?.ending);
      for (const side of SIDES)
        for (const value of Object.values(bars(match.crisis, side))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
    }),
    { numRuns: 120 },
  );
});

/** Throws where a number of the crisis has left its range. */
function expectRowsInRange(crisis: Crisis): void {
  for (const value of crisis.rows.all)
    if (!Number.isFinite(value)) throw new Error(`a number is ${value}`);
  expectInRange(numbersOf(crisis));
}

test('the same holds when policies play', () => {
  fc.assert(
    fc.property(arbitraryScenario, seeds, names, names, (scenario, seed, ofStruck, ofHost) => {
      const turns = turnsOf(settingOf(scenario), seed, POLICIES[ofStruck], POLICIES[ofHost]);
      let count = 0;
      for (const { crisis } of turns) {
        count++;
        expectRowsInRange(crisis);
      }
      expect(count).toBeLessThanOrEqual(scenario.calendar.lastTurn);
      expect(count).toBeGreaterThan(0);
    }),
    { numRuns: 120 },
  );
});

test('the same holds from any agreement in force on, whatever its terms', () => {
  const stages = new Map<Place, number>();
  fc.assert(
    fc.property(arbitraryScenario, seeds, fc.nat(), (scenario, seed, any) => {
      const setting = settingOf(scenario);
      const crisis = crisisAt(setting, {
        place: 'implementing',
        seed,
        turn: 0,
        agreement: any % setting.table.packages,
        mediator: any % setting.mediators.length,
      });
      while (!isEnding(crisis.place)) {
        openTurn(crisis);
        stages.set(crisis.place, (stages.get(crisis.place) ?? 0) + 1);
        choose(crisis, 'struck', anyChoice(crisis, 'struck', any));
        choose(crisis, 'host', anyChoice(crisis, 'host', any + 1));
        finishTurn(crisis);
        expectRowsInRange(crisis);
        expect(crisis.happening.breakChance).toBeGreaterThanOrEqual(0);
      }
      expect(crisis.turn).toBeLessThanOrEqual(scenario.calendar.lastTurn);
    }),
    { numRuns: 150 },
  );
  expect(stages.get('implementing')).toBeGreaterThan(150);
});

test('a match stops by chance from the declared turn on, never earlier, and at the last turn always', () => {
  const setting = settingOf(plainScenario);
  const lengths = new Set<number>();
  const byTime: readonly Ending[] = ['frozen-stalemate', 'fragile-ceasefire', 'recurrent-cycle'];
  for (let seed = 1; seed <= 400; seed++) {
    const match = playByWhim(setting, seed, seed);
    const ending = resultOf(match)?.ending;
    if (ending === undefined || !byTime.includes(ending)) continue;
    lengths.add(match.entries.length);
  }
  expect(Math.min(...lengths)).toBe(plainScenario.calendar.endingFrom);
  expect(Math.max(...lengths)).toBe(plainScenario.calendar.lastTurn);
  expect(lengths.size).toBe(7);
});

/** What the changes of a turn leave unexplained of every number, a lull apart, which passes by itself. */
function unexplained(before: Numbers, { numbers, changes }: TurnEntry): readonly number[] {
  const sumOf = (quantity: string, side?: string): number =>
    changes
      .filter((change) => change.quantity === quantity && change.side === side)
      .reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...SIDES.flatMap((side) =>
      SIDE_QUANTITIES.map(
        ({ name }) => numbers[side][name] - before[side][name] - sumOf(name, side),
      ),
    ),
    ...SHARED_QUANTITIES.filter(({ name }) => name !== 'lull').map(
      ({ name }) => numbers.shared[name] - before.shared[name] - sumOf(name),
    ),
  ];
}

test('every change of a number carries its cause: from turn to turn, the changes add up', () => {
  fc.assert(
    fc.property(arbitraryScenario, seeds, seeds, (scenario, seed, whim) => {
      const { entries } = playByWhim(settingOf(scenario), seed, whim);
      for (const [index, entry] of entries.slice(1).entries()) {
        const before = entries[index]?.numbers ?? entry.numbers;
        for (const rest of unexplained(before, entry)) expect(Math.abs(rest)).toBeLessThan(1e-8);
      }
    }),
    { numRuns: 60 },
  );
});

function runOf(match: Match): RunFile {
  return runFile(match, {
    scenario: { id: 'plain', hash: '0123456789abcdef' },
    seats: { struck: 'person', host: 'person' },
    bets: {},
    beliefs: [],
  });
}

function choicesAgain(setting: Setting, { seed, turns }: RunFile): Match {
  let match = startMatch(setting, seed);
  for (const { choices } of turns) match = playChoices(match, choices);
  return match;
}

test('the same seed and choices give the same log, byte for byte, and a replay accepts it', () => {
  fc.assert(
    fc.property(arbitraryScenario, seeds, seeds, (scenario, seed, whim) => {
      const setting = settingOf(scenario);
      const run = runOf(playByWhim(setting, seed, whim));
      const again = runOf(choicesAgain(settingOf(scenario), run));
      expect(JSON.stringify(again)).toBe(JSON.stringify(run));
      const fromFile = JSON.parse(JSON.stringify(run)) as RunFile;
      expect(replayRun(setting, fromFile).same).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const plain = settingOf(plainScenario);

test('a replay names the turn in which a choice was altered', () => {
  let altered = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const run = runOf(playByWhim(plain, seed, seed + 500));
    const at = Math.floor(draw(seed, 0, 1) * run.turns.length);
    const turns = run.turns.map((turn, index) => {
      if (index !== at) return turn;
      const { struck } = turn.choices;
      const measure = measureOf(struck.measure);
      if (measure === undefined) throw new Error('no such measure');
      const other = measuresAt('struck', measure.stage).find(
        ({ id, posture }) => id !== struck.measure && posture !== measure.posture,
      );
      if (other === undefined) throw new Error('no other measure');
      const choice: Choice = { measure: other.id };
      return { ...turn, choices: { ...turn.choices, struck: choice } };
    });
    const replay = replayRun(plain, { ...run, turns });
    expect(replay).toMatchObject({ same: false, turn: at + 1 });
    altered++;
  }
  expect(altered).toBe(60);
});

test('a replay names the turn in which an outcome was altered', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const run = runOf(playByWhim(plain, seed, seed + 900));
    const at = Math.floor(draw(seed, 0, 2) * run.log.length);
    const log = run.log.map((entry, index) =>
      index === at
        ? {
            ...entry,
            numbers: {
              ...entry.numbers,
              host: { ...entry.numbers.host, support: entry.numbers.host.support + 1e-9 },
            },
          }
        : entry,
    );
    expect(replayRun(plain, { ...run, log })).toMatchObject({ same: false, turn: at + 1 });
  }
});

test('a replay notices other bars, another ending, another seed, other rules, a shorter log and choices after the end', () => {
  const run = runOf(playByWhim(plain, 11, 12));
  const { bars: worth, turns } = run;
  const last = turns.at(-1);
  if (worth === null || last === undefined) throw new Error('the match is not over');
  const why = (changed: Partial<RunFile>): unknown => {
    const replay = replayRun(plain, { ...run, ...changed });
    return replay.same ? 'same' : replay.why;
  };
  expect(why({})).toBe('same');
  expect(why({ bars: { ...worth, host: { ...worth.host, total: worth.host.total / 2 } } })).toBe(
    'the four bars differ',
  );
  expect(why({ ending: 'durable-framework' })).toMatch(/^it ends as /);
  expect(why({ seed: 12 })).not.toBe('same');
  expect(why({ rules: run.rules + 1 })).toContain('played by rules');
  expect(why({ log: run.log.slice(0, -1) })).not.toBe('same');
  expect(why({ turns: [...turns, last], log: [...run.log, ...run.log.slice(-1)] })).toContain(
    'the match is over',
  );
  expect(why({ turns: turns.slice(0, -1), log: run.log.slice(0, -1) })).toContain('unfinished');
});

test('a run that was left before its end is replayed as far as it goes', () => {
  const whole = runOf(playByWhim(plain, 21, 22));
  const some = whole.turns.slice(0, 3);
  const left = runOf(choicesAgain(plain, { ...whole, turns: some }));
  expect(left.ending).toBeNull();
  expect(replayRun(plain, left).same).toBe(true);
  expect(sameValue(left.log, whole.log.slice(0, 3))).toBe(true);
});

test('changing one choice leaves every other shock as it was', () => {
  let attacksCompared = 0;
  for (let seed = 1; seed <= 120; seed++) {
    const match = playByWhim(plain, seed, seed);
    const at = 2 + Math.floor(draw(seed, 0, 3) * 4);
    const before = match.entries[at - 1];
    if (before === undefined) continue;
    const stage = before.stages.chosen;
    const chosen = before.choices.struck.measure;
    const other = measuresAt('struck', stage).find(({ id }) => id !== chosen);
    if (other === undefined) throw new Error(`nothing else to choose at ${stage}`);
    let changed = startMatch(plain, seed);
    for (const entry of match.entries) {
      const isChanged = entry.turn === at;
      const choices = isChanged
        ? { ...entry.choices, struck: { measure: other.id } }
        : entry.choices;
      const { place } = changed.crisis;
      if (isEnding(place)) break;
      // After the change the stages may part, and with them what can be chosen.
      const follow = SIDES.every(
        (side) => illegality(changed.crisis, side, choices[side]) === undefined,
      );
      changed = playChoices(
        changed,
        follow
          ? choices
          : {
              struck: { measure: measuresAt('struck', place)[0]?.id ?? other.id },
              host: { measure: measuresAt('host', place)[0]?.id ?? other.id },
            },
      );
    }
    const until = at - 1;
    expect(changed.entries.slice(0, until)).toEqual(match.entries.slice(0, until));
    // What had already happened in the turn, and what befalls the other side.
    const then = changed.entries[until];
    expect(then?.attack).toEqual(before.attack);
    expect(then?.deeds.host.slipped).toBe(before.deeds.host.slipped);
    expect(then?.deeds.host.misread).toBe(before.deeds.host.misread);
    const later = changed.entries.slice(at).flatMap((entry) => {
      const was = match.entries[entry.turn - 1]?.attack;
      return entry.attack === null || was === null || was === undefined
        ? []
        : [{ is: entry.attack, was }];
    });
    for (const { is, was } of later) {
      expect(is.severity).toBe(was.severity);
      expect(is.crossBorder).toBe(was.crossBorder);
    }
    attacksCompared += later.length;
  }
  expect(attacksCompared).toBeGreaterThan(100);
});
