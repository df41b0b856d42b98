// Iran and Pakistan: one bounded exchange can be survived where a line already stands, and blow for blow cannot.
import { expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import type { PolicyName } from '../../src/model/vocabulary/policyRecords.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { shipped } from '../model/shipped.ts';

const { scenario } = shipped('iran-pakistan');
const GAMES = 2000;

const durable = (played: typeof scenario, struck: PolicyName, host: PolicyName): number =>
  sharesOf(playMany(settingOf(played), { struck, host, games: GAMES, seed: 900_000 })).endings[
    'durable-framework'
  ];

test('the old line makes it likelier that one exchange ends in a framework', () => {
  const without = { ...scenario, channel: 10 };
  const gained = (struck: PolicyName, host: PolicyName): number =>
    durable(scenario, struck, host) - durable(without, struck, host);
  expect(gained('coerce-then-offer', 'coerce-then-offer')).toBeGreaterThan(0.04);
  expect(gained('patient', 'hidden')).toBeGreaterThan(0.04);
});

test('to answer in kind and stop is not to answer in kind', () => {
  const stopped = durable(scenario, 'coerce-then-offer', 'coerce-then-offer');
  expect(stopped - durable(scenario, 'tit-for-tat', 'tit-for-tat')).toBeGreaterThan(0.4);
});

test('patience reaches a framework more often than the exchange does', () => {
  const gain =
    durable(scenario, 'patient', 'hidden') - durable(scenario, 'coerce-then-offer', 'hidden');
  expect(gain).toBeGreaterThan(0.05);
});
