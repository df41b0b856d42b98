// Many matches are counted as they are played, whole or in chunks.
import { expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { BAR_NAMES, countMatch, emptyTally, sharesOf } from '../../src/analysis/counts/tally.ts';
import { startCrisis } from '../../src/model/state/crisis.ts';
import { bars } from '../../src/model/rules/endings.ts';
import { playMatch } from '../../src/model/match/playTurn.ts';
import { replayRun } from '../../src/model/match/run.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { SIDES } from '../../src/model/vocabulary/words.ts';
import { POLICIES, hiddenType } from '../../src/rivals/policies.ts';

const setting = settingOf(plainScenario);
const pairing = { struck: 'patient', host: 'hidden', games: 60, seed: 40 } as const;

test('shares of endings sum to one, and bars are means with the standard error of a mean', () => {
  const { endings, bars: estimates } = sharesOf(playMany(setting, pairing));
  const shares = Object.values(endings);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);

  for (const side of SIDES) {
    const totals = Array.from({ length: pairing.games }, (_, offset) => {
      const seed = pairing.seed + offset;
      const host = POLICIES[hiddenType(plainScenario, 'host', seed)];
      return bars(playMatch(setting, seed, POLICIES.patient, host), side).total;
    });
    const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
    const error = Math.sqrt(squares / (totals.length - 1) / totals.length);
    expect(estimates[side].total.mean).toBeCloseTo(mean, 9);
    expect(estimates[side].total.se).toBeCloseTo(error, 9);
  }
});

test('playing in chunks counts the same matches', () => {
  const chunks = emptyTally();
  for (const [seed, games] of [
    [40, 25],
    [65, 1],
    [66, 34],
  ] as const)
    playMany(setting, { ...pairing, seed, games }, chunks);
  expect(chunks).toEqual(playMany(setting, pairing));
});

test('one match has no standard error, and matches that are all alike have none either', () => {
  const one = sharesOf(playMany(setting, { ...pairing, games: 1 }));
  for (const name of BAR_NAMES) expect(one.bars.struck[name].se).toBe(0);
  const alike = emptyTally();
  const crisis = playMatch(setting, 3, POLICIES.patient, POLICIES.patient);
  for (let time = 0; time < 5; time++) countMatch(alike, crisis);
  for (const name of BAR_NAMES) expect(sharesOf(alike).bars.host[name].se).toBeCloseTo(0, 6);
});

test('counting a match that is not over, or dividing by no match, is a mistake in the program', () => {
  expect(() => countMatch(emptyTally(), startCrisis(setting, 1))).toThrow(
    'countMatch: the match is not over',
  );
  expect(() => sharesOf(emptyTally())).toThrow('sharesOf: no match');
});

test('a recorded run is the match that is counted, and replays', () => {
  for (const [struck, host] of [
    ['patient', 'patient'],
    ['free-rider', 'contrite-tit-for-tat'],
    ['random', 'graduated-reciprocation'],
    ['populist', 'captured'],
  ] as const)
    for (let seed = 1; seed <= 15; seed++) {
      const run = recordRun(setting, { hash: '0123456789abcdef', struck, host, seed });
      const crisis = playMatch(setting, seed, POLICIES[struck], POLICIES[host]);
      expect(run.ending).toBe(crisis.phase);
      expect(run.bars).toEqual({ struck: bars(crisis, 'struck'), host: bars(crisis, 'host') });
      expect(run.seats).toEqual({ struck, host });
      expect(replayRun(setting, run).same).toBe(true);
    }
});

test('a hidden seat is recorded under the name of the type that sat there', () => {
  const run = recordRun(setting, { hash: '0', struck: 'patient', host: 'hidden', seed: 9 });
  expect(run.seats.host).toBe(hiddenType(plainScenario, 'host', 9));
});
