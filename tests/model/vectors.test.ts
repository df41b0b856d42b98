// Games and draws worked out independently of this code, to the last digits that they give.
import { expect, test } from 'vitest';
import { drawBits, draw } from '../../src/model/exact/draw.ts';
import { bars } from '../../src/model/rules/endings.ts';
import {
  CHANNEL,
  COHESION,
  MILITANTS,
  NEAR,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  PACKAGE,
  SUPPORT,
  TRUST,
} from '../../src/model/vocabulary/quantities.ts';
import { optionsOf } from '../../src/model/table/bargainingTable.ts';
import type { Policy } from '../../src/model/match/policy.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { turnsOf } from './anyPlay.ts';

test.each([
  [0, 0, 0, 1062932785],
  [1, 1, 1, 2967824779],
  [7, 3, 12, 2334698981],
  [123456789, 20, 101, 3808831404],
  [2147483647, 5, 60, 3843134809],
])('the draw of seed %d, turn %d and id %d is %d', (seed, turn, id, bits) => {
  expect(drawBits(seed, turn, id)).toBe(bits);
  expect(draw(seed, turn, id)).toBe(bits / 2 ** 32);
});

test('draws are even over 64 bins, and unrelated between neighbours', () => {
  const bins = Array.from({ length: 64 }, () => 0);
  let sum = 0;
  let product = 0;
  let count = 0;
  for (let seed = 1; seed <= 500; seed++)
    for (let turn = 1; turn <= 10; turn++)
      for (let id = 1; id <= 20; id++) {
        const value = draw(seed, turn, id);
        bins[Math.floor(value * 64)] = (bins[Math.floor(value * 64)] ?? 0) + 1;
        sum += value;
        product += (value - 0.5) * (draw(seed, turn, id + 1) - 0.5);
        count++;
      }
  const expected = count / 64;
  const chiSquare = bins.reduce((total, seen) => total + (seen - expected) ** 2 / expected, 0);
  expect(sum / count).toBeCloseTo(0.5, 2);
  // The 1 in 10,000 point of chi-square with 63 degrees of freedom.
  expect(chiSquare).toBeLessThan(113);
  expect(Math.abs(product / count) * 12).toBeLessThan(0.015);
});

/** Relief by option, in points of strain a turn. */
const RELIEF: ReadonlyMap<string, number> = new Map([
  ['checked', 1.2],
  ['open', 1.5],
]);

/** The table as it was when these games were worked out: the author's points in every match, and less relief by open crossings. */
const earlierTable: Scenario['table'] = {
  variation: 0,
  issues: plainScenario.table.issues.map((issue) => ({
    ...issue,
    options: issue.options.map((option) => ({
      ...option,
      terms: { ...option.terms, relief: RELIEF.get(option.id) ?? option.terms.relief },
    })),
  })),
};

/** The constants of that time, where they differ. */
const setting = settingOf(
  { ...plainScenario, table: earlierTable, costSensitivity: 0 },
  {
    ripenessLow: 0.25,
    reservationKinship: 14,
    coverTrust: 0.4,
    dismantlingMilitants: 8,
    dismantlingRun: 0.3,
    breakBase: 0.1,
    channelSingle: 5,
    fractureChance: 0.012,
    policingMilitants: 2.8,
    forceFailedHost: 0,
  },
);

function played(ofStruck: Policy, ofHost: Policy) {
  const turns = [];
  for (const { crisis, chosen } of turnsOf(setting, 7, ofStruck, ofHost, true)) {
    const { struck, host, shared, deal } = crisis.rows;
    turns.push({
      chosen,
      after: crisis.phase,
      attack: crisis.events.attack,
      attributed: crisis.events.attributed,
      supportOfStruck: struck[SUPPORT],
      trust: [struck[TRUST], host[TRUST]] as const,
      cohesion: host[COHESION],
      militants: shared[MILITANTS],
      channel: shared[CHANNEL],
      near: deal[NEAR],
      offers: [deal[OFFER_OF_STRUCK], deal[OFFER_OF_HOST]] as const,
      agreement: deal[PACKAGE],
      totals: [bars(crisis, 'struck').total, bars(crisis, 'host').total] as const,
    });
  }
  return turns;
}

test('seed 7, patient against patient: calm after turn 1, talks from turn 8, package 174 signed in turn 11, durable in turn 15', () => {
  const turns = played(POLICIES.patient, POLICIES.patient);
  const [first] = turns;
  expect(first?.after).toBe('calm');
  expect(first?.attack).toBe(false);
  expect(first?.militants).toBeCloseTo(55.6032, 4);
  expect(first?.channel).toBeCloseTo(29, 2);
  expect(first?.trust[0]).toBeCloseTo(0.3808, 4);
  expect(first?.trust[1]).toBeCloseTo(0.3464, 4);
  expect(first?.supportOfStruck).toBeCloseTo(48.584, 3);
  expect(first?.cohesion).toBeCloseTo(60.88, 3);
  expect(turns[2]?.attributed).toBe(true);
  expect(turns[2]?.trust[0]).toBeCloseTo(0.3675, 4);
  expect(turns.findIndex(({ after }) => after === 'bargaining') + 1).toBe(8);
  const near = turns.filter(({ chosen }) => chosen === 'bargaining').map((turn) => turn.near);
  expect(near.slice(0, 2)).toEqual([2 / 6, 4 / 6]);
  expect(turns.findIndex(({ after }) => after === 'implementing') + 1).toBe(11);
  expect(turns[10]?.agreement).toBe(174);
  expect(optionsOf(setting.table, 174)).toEqual([1, 1, 2, 1, 1, 0]);
  expect(turns).toHaveLength(15);
  expect(turns[14]?.after).toBe('durable-framework');
  expect(turns[14]?.totals[0]).toBeCloseTo(76.76397415617178, 9);
  expect(turns[14]?.totals[1]).toBeCloseTo(82.19989557172276, 9);
});

test('seed 7, security-seeker against free-rider: frozen after 15 turns', () => {
  const turns = played(POLICIES['security-seeker'], POLICIES['free-rider']);
  expect(turns).toHaveLength(15);
  expect(turns[14]?.after).toBe('frozen-stalemate');
  expect(turns[14]?.supportOfStruck).toBeCloseTo(39.68384174710909, 9);
  expect(turns[14]?.militants).toBeCloseTo(56.939863277893465, 9);
});
