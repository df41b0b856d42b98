// What would have come of other choices: true to the run where nothing is changed, and fair to all alternatives where it is.
import { afterAll, describe, expect, test } from 'vitest';
import {
  counterfactualJob,
  readAlternative,
  rowOf,
  type Counterfactual,
} from '../../src/analysis/counterfactual/counterfactual.ts';
import {
  alternativesOf,
  continuationSeed,
  counterfactualOrder,
  playedOnBy,
  type CounterfactualOrder,
} from '../../src/analysis/counterfactual/counterfactualOrder.ts';
import { readHistogram } from '../../src/analysis/counterfactual/counterfactualRow.ts';
import { alternativeRun } from '../../src/analysis/counterfactual/counterfactualRun.ts';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { BAR_NAMES } from '../../src/analysis/counts/tally.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';
import { choose, illegality } from '../../src/model/match/choice.ts';
import { copyCrisis, startCrisis } from '../../src/model/state/crisis.ts';
import { bars } from '../../src/model/rules/endings.ts';
import { openTurn } from '../../src/model/rules/openTurn.ts';
import { finishTurn } from '../../src/model/match/playTurn.ts';
import { commit, decide, emptyDecision } from '../../src/model/match/policy.ts';
import { replayRun, runFile, type RunFile } from '../../src/model/match/run.ts';
import { seatView } from '../../src/model/match/seatView.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { ENDINGS, SIDES, isEnding } from '../../src/model/vocabulary/words.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import type { PlayableName } from '../../src/model/vocabulary/policyRecords.ts';
import { playByWhim } from '../model/anyPlay.ts';
import { shipped } from '../model/shipped.ts';

const { scenario, hash } = shipped('pakistan-afghanistan');
const setting = settingOf(scenario);
const pool = inlinePool();

afterAll(() => pool.close());

/** A run of two people who follow no plan. */
function whimsical(seed: number): RunFile {
  return runFile(playByWhim(setting, seed, 7000 + 2 * seed), {
    scenario: { id: scenario.id, hash },
    seats: { struck: 'person', host: 'person' },
    bets: {},
    beliefs: [],
  });
}

/** A person (who plays as a policy would) against a policy. */
function against(struck: PlayableName, host: PlayableName, seed: number): RunFile {
  const run = recordRun(setting, { hash, struck, host, seed });
  return { ...run, seats: { ...run.seats, struck: 'person' } };
}

async function ask(order: CounterfactualOrder): Promise<readonly Counterfactual[]> {
  const sum = await pool.run(counterfactualJob, order);
  return alternativesOf(order).map((alternative) => readAlternative(sum, order, alternative));
}

const names = Object.keys(POLICIES) as PlayableName[];
const RUNS: readonly RunFile[] = Array.from({ length: 30 }, (_, index) =>
  index % 2 === 0
    ? whimsical(index + 1)
    : against(
        names[index % names.length] ?? 'random',
        names[(5 * index) % names.length] ?? 'random',
        index,
      ),
);

describe('the law: what was chosen, with the same shocks, is the run itself', () => {
  test.each(RUNS.map((run, index) => [index + 1, run] as const))('run %i', async (_, run) => {
    const order = counterfactualOrder(scenario, run, 0);
    const found = await ask(order);
    for (const one of found) {
      expect(one.redrawn).toBeUndefined();
      if (!one.chosen) continue;
      expect(one.sameShocks).toEqual({
        ending: run.ending,
        bars: run.bars,
        turns: run.turns.length,
        recorded: run.turns.length,
      });
      const { run: again, recorded } = alternativeRun(setting, run, one, 'end');
      expect(recorded).toBe(run.turns.length);
      expect([again.log, again.ending, again.bars]).toEqual([run.log, run.ending, run.bars]);
    }
    expect(found.filter(({ chosen }) => chosen)).toHaveLength(2 * run.turns.length);
  });
});

test('an alternative with the same shocks is a run that replays, the same with its log and without', async () => {
  for (const run of RUNS.slice(0, 6)) {
    const found = await ask(counterfactualOrder(scenario, run, 0));
    for (const one of found) {
      const { run: other, match, recorded } = alternativeRun(setting, run, one, 'end');
      expect(one.sameShocks).toEqual({
        ending: other.ending,
        bars: other.bars,
        turns: match.crisis.turn,
        recorded,
      });
      expect(replayRun(setting, other).same).toBe(true);
      expect(other.log.slice(0, one.turn - 1)).toEqual(run.log.slice(0, one.turn - 1));
      const choice = other.turns[one.turn - 1]?.choices[one.side];
      expect(choice?.measure.split('.')[2]).toBe(one.posture);
      const isNewOffer = choice?.measure.endsWith('.offer') === true && !one.chosen;
      expect(choice?.table?.offer !== undefined || !isNewOffer).toBe(true);
      for (let turn = one.turn + 1; turn <= recorded; turn++)
        expect(other.turns[turn - 1]?.choices).toEqual(run.turns[turn - 1]?.choices);
    }
  }
});

test('stopped after its turn, an alternative is a run that someone can play on from', () => {
  const [run] = RUNS;
  if (run === undefined) throw new Error('there is no run');
  const other = alternativeRun(
    setting,
    run,
    { turn: 3, side: 'host', posture: 'mediation' },
    'turn',
  );
  expect(other.run.turns).toHaveLength(3);
  expect(other.run.ending).toBeNull();
  expect(other.match.crisis.turn).toBe(4);
  expect(replayRun(setting, other.run).same).toBe(true);
  for (const side of SIDES)
    expect(
      illegality(other.match.crisis, side, { measure: `${side}.calm.restraint.hold` }) ===
        undefined,
    ).toBe(other.match.crisis.phase === 'calm');
});

/** Plays a continuation the long way: the run up to the turn, the alternative, then the policies under other shocks. */
function longWay(run: RunFile, { turn, side, posture }: Counterfactual, k: number) {
  const on = playedOnBy({ seed: run.seed, seats: run.seats, choices: [] });
  const log = alternativeRun(setting, run, { turn, side, posture }, 'turn').run.turns;
  let crisis = startCrisis(setting, run.seed);
  for (const { choices } of log) {
    openTurn(crisis);
    for (const each of SIDES) {
      const decision = emptyDecision();
      decide(crisis, seatView(crisis, each), POLICIES[on[each]], decision);
    }
    for (const each of SIDES) choose(crisis, each, choices[each]);
    finishTurn(crisis);
  }
  crisis = copyCrisis(crisis, continuationSeed(run.seed, k));
  while (!isEnding(crisis.phase)) {
    openTurn(crisis);
    const decisions = { struck: emptyDecision(), host: emptyDecision() };
    for (const each of SIDES)
      decide(crisis, seatView(crisis, each), POLICIES[on[each]], decisions[each]);
    for (const each of SIDES) commit(crisis, each, decisions[each]);
    finishTurn(crisis);
  }
  return crisis;
}

test('redrawn shocks are the same for every alternative, and rivals remember what they did before', async () => {
  const continuations = 7;
  const run = against('random', 'coerce-then-offer', 21);
  const order = counterfactualOrder(scenario, run, continuations);
  const sum = await pool.run(counterfactualJob, order);
  for (const alternative of alternativesOf(order)) {
    const found = readAlternative(sum, order, alternative);
    const ends = Array.from({ length: continuations }, (_, index) =>
      longWay(run, found, index + 1),
    );
    expect(found.redrawn?.games).toBe(continuations);
    for (const ending of ENDINGS)
      expect(found.redrawn?.endings[ending]).toBe(
        ends.filter(({ phase }) => phase === ending).length,
      );
    for (const side of SIDES)
      for (const name of BAR_NAMES) {
        const values = ends.map((crisis) => bars(crisis, side)[name]).sort((a, b) => a - b);
        const mean = values.reduce((total, value) => total + value, 0) / continuations;
        const band = found.redrawn?.bands[side][name];
        expect(band?.mean).toBeCloseTo(mean, 9);
        expect(band?.low).toBe(Math.round(values[0] ?? Number.NaN));
        expect(band?.high).toBe(Math.round(values.at(-1) ?? Number.NaN));
        const bins = readHistogram(sum, rowOf(order, alternative), side, name);
        expect(bins.reduce((total, count) => total + count, 0)).toBe(continuations);
      }
  }
});

test('no two continuations share their shocks, and none has the run’s own', () => {
  const seeds = Array.from({ length: 5000 }, (_, index) => continuationSeed(4217, index + 1));
  expect(new Set([4217, ...seeds]).size).toBe(5001);
});

test('a person is played on by strategic patience, a policy by itself', () => {
  const played = (struck: RunFile['seats']['struck'], host: RunFile['seats']['host']): unknown =>
    playedOnBy({ seed: 1, seats: { struck, host }, choices: [] });
  expect(played('person', 'captured')).toEqual({ struck: 'patient', host: 'captured' });
  expect(played('person', 'person')).toEqual({ struck: 'patient', host: 'patient' });
  expect(played('populist', 'person')).toEqual({ struck: 'populist', host: 'patient' });
});

test('one worker, two and none give the same numbers, and every alternative has some early', async () => {
  const run = against('random', 'free-rider', 3);
  const order = counterfactualOrder(scenario, run, 60);
  const sums: Float64Array[] = [];
  let early = 0;
  for (const each of [pool, nodePool(1), nodePool(2)]) {
    sums.push(
      await each.run(counterfactualJob, order, {
        onProgress: (sum, done, of) => {
          if (done !== run.turns.length) return;
          early += 1;
          expect(of).toBe(4 * done);
          for (const one of alternativesOf(order)) {
            const { sameShocks, redrawn } = readAlternative(sum, order, one);
            expect(sameShocks).toBeDefined();
            expect(redrawn?.games).toBe(5);
          }
        },
      }),
    );
    if (each !== pool) each.close();
  }
  expect(early).toBe(3);
  expect(sums[1]).toEqual(sums[0]);
  expect(sums[2]).toEqual(sums[0]);
});

test('a turn asked about alone has the numbers that it has among all', async () => {
  const run = against('random', 'populist', 8);
  const all = await ask(counterfactualOrder(scenario, run, 12));
  const turn = Math.ceil(run.turns.length / 2);
  const alone = await ask(counterfactualOrder(scenario, run, 12, [turn]));
  expect(alone).toEqual(all.filter((one) => one.turn === turn));
});

test('a run that was left is played on to an end', async () => {
  const whole = against('random', 'reformer', 5);
  const left = { ...whole, turns: whole.turns.slice(0, 2) };
  const found = await ask(counterfactualOrder(scenario, left, 3));
  expect(found).toHaveLength(12);
  for (const { sameShocks } of found) expect(sameShocks?.turns).toBeGreaterThan(2);
  for (const { sameShocks } of found.filter(({ chosen }) => chosen))
    expect(sameShocks?.recorded).toBe(2);
});

test('a turn that the run does not have is a mistake in the program', () => {
  const [run] = RUNS;
  if (run === undefined) throw new Error('there is no run');
  expect(() => counterfactualOrder(scenario, run, 1, [99])).toThrow('not 99');
  expect(() =>
    alternativeRun(setting, run, { turn: 0, side: 'struck', posture: 'restraint' }, 'end'),
  ).toThrow('not 0');
});
