// What holds for every match, whatever the scenario and whoever plays: it ends, its numbers stay in range, and it can be played again.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { illegality, type Choice } from '../../src/model/match/choice.ts';
import { draw } from '../../src/model/exact/draw.ts';
import { playChoices, resultOf, startMatch } from '../../src/model/match/match.ts';
import { measureOf, measuresAt } from '../../src/model/vocabulary/measures.ts';
import { replayRun, sameValue, type RunFile } from '../../src/model/match/run.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { SIDES, isEnding, type Ending } from '../../src/model/vocabulary/words.ts';
import { playByWhim } from './anyPlay.ts';
import {
  agreementsEndInRange,
  anySample,
  changesAddUp,
  choicesAgain,
  endsInRange,
  machineAgrees,
  playSample,
  policiesEndInRange,
  replaysAlike,
  runOf,
  type Played,
} from './lawsOfScenario.ts';

/** Those of `check:laws` with a seed of their own; the command asks about others. */
const SEED = 20_261_128;

/** Asks a law about so many random samples; how many kept it. */
function keptBy(numRuns: number, law: (played: Played) => void): number {
  let kept = 0;
  fc.assert(
    fc.property(anySample, (sample) => {
      law(playSample(sample));
      kept += 1;
    }),
    { numRuns, seed: SEED },
  );
  return kept;
}

test('over random scenarios and plays without a plan, a match ends in time, in range and without a wrong number', () => {
  expect(keptBy(120, endsInRange)).toBe(120);
});

test('the same holds when policies play', () => {
  expect(keptBy(120, policiesEndInRange)).toBe(120);
});

test('the same holds from any agreement in force on, whatever its terms', () => {
  let carriedOut = 0;
  const kept = keptBy(150, (played) => {
    carriedOut += agreementsEndInRange(played);
  });
  expect(kept).toBe(150);
  expect(carriedOut).toBeGreaterThan(150);
});

test('over random scenarios, too, the interpreted machine goes the way of the compiled one', () => {
  expect(keptBy(60, machineAgrees)).toBe(60);
});

test('random scenarios vary what each side privately wants, and how far a free-rider goes by price', () => {
  const drawn = fc.sample(anySample, { seed: 1, numRuns: 200 }).map(({ scenario }) => scenario);
  const variations = new Set(drawn.map(({ table }) => table.variation));
  expect(variations.size).toBe(11);
  const byPrice = drawn.map(({ costSensitivity }) => costSensitivity);
  expect(Math.min(...byPrice)).toBeLessThan(0.1);
  expect(Math.max(...byPrice)).toBeGreaterThan(0.9);
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

test('every change of a number carries its cause: from turn to turn, the changes add up', () => {
  expect(keptBy(60, changesAddUp)).toBe(60);
});

test('the same seed and choices give the same log, byte for byte, and a replay accepts it', () => {
  expect(keptBy(60, replaysAlike)).toBe(60);
});

test('the laws notice a number that is none, one out of range, one without a cause, and an altered log', () => {
  const setting = settingOf(plainScenario);
  const played = playSample({
    scenario: plainScenario,
    seed: 5,
    whim: 6,
    struck: 'patient',
    host: 'patient',
  });
  const withSupport = (support: number): Played => ({
    ...played,
    match: {
      ...played.match,
      entries: played.match.entries.map((entry, index) =>
        index === 2
          ? {
              ...entry,
              numbers: { ...entry.numbers, host: { ...entry.numbers.host, support } },
            }
          : entry,
      ),
    },
  });
  expect(() => endsInRange(played)).not.toThrow();
  expect(() => endsInRange(withSupport(Number.NaN))).toThrow(/support of the host is NaN/);
  expect(() => endsInRange(withSupport(101))).toThrow(/outside 0 to 100/);
  expect(() => changesAddUp(withSupport(50))).toThrow(/what no cause explains of support/);
  expect(() => replaysAlike(withSupport(50))).toThrow(/another log/);
  const hurried = { ...plainScenario, calendar: { ...plainScenario.calendar, lastTurn: 2 } };
  expect(() => endsInRange({ ...played, scenario: hurried, setting })).toThrow(/number of turns/);
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
      const { phase } = changed.crisis;
      if (isEnding(phase)) break;
      // After the change the stages may part, and with them what can be chosen.
      const follow = SIDES.every(
        (side) => illegality(changed.crisis, side, choices[side]) === undefined,
      );
      changed = playChoices(
        changed,
        follow
          ? choices
          : {
              struck: { measure: measuresAt('struck', phase)[0]?.id ?? other.id },
              host: { measure: measuresAt('host', phase)[0]?.id ?? other.id },
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
