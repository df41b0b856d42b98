// The easiest and the hardest shipped crisis: how often good play settles them, and what is left to do where it cannot.
import { expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import type { PolicyName } from '../../src/model/vocabulary/policyRecords.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { shipped } from '../model/shipped.ts';

const played = (scenario: Scenario, struck: PolicyName, host: PolicyName) =>
  sharesOf(playMany(settingOf(scenario), { struck, host, games: 2000, seed: 800_000 }));

const BOTH_WAYS = [
  ['patient', 'hidden'],
  ['hidden', 'patient'],
] as const;

test.each(BOTH_WAYS)('on the lake shore %s against %s settles most matches', (struck, host) => {
  const { scenario } = shipped('lake-shore');
  const { endings } = played(scenario, struck, host);
  expect(endings['durable-framework']).toBeGreaterThan(0.55);
  expect(endings['durable-framework']).toBeLessThan(0.75);
  expect(scenario.calendar.lastTurn).toBeLessThanOrEqual(10);
});

test.each(BOTH_WAYS)('at the river mouth %s against %s settles few', (struck, host) => {
  const { endings } = played(shipped('river-mouth').scenario, struck, host);
  expect(endings['durable-framework']).toBeGreaterThan(0.07);
  expect(endings['durable-framework']).toBeLessThan(0.15);
});

test('at the river mouth a standing line saves more leaderships than a fence does', () => {
  const { scenario } = shipped('river-mouth');
  const falls = (changed: Partial<Scenario>): number =>
    played({ ...scenario, ...changed }, 'patient', 'hidden').endings['leadership-crisis-struck'];
  const [asShipped, fenced, inTouch] = [
    falls({}),
    falls({ border: { fence: 0.8 } }),
    falls({ channel: 50 }),
  ];
  expect(asShipped - inTouch).toBeGreaterThan(0.08);
  expect(fenced - inTouch).toBeGreaterThan(0.01);
});

test('at the river mouth pressing at every turn breaks a divided host more often than patience does', () => {
  const { scenario } = shipped('river-mouth');
  const broken = (struck: PolicyName): number =>
    played(scenario, struck, 'populist').endings.fracture;
  expect(broken('mediation') - broken('patient')).toBeGreaterThan(0.02);
});
