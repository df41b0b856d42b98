// The scenario in which a price works: pressure that stops beats every other plain policy there, and only there.
import { expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import type { PolicyName } from '../../src/model/vocabulary/policyRecords.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { shipped } from '../model/shipped.ts';

const setting = settingOf(shipped('the-price').scenario);

const worth = (struck: PolicyName, host: PolicyName): number =>
  sharesOf(playMany(setting, { struck, host, games: 1000, seed: 500 })).bars.struck.total.mean;

test('towards a free-rider that goes by price, limited coercion and then an offer is worth most', () => {
  const coercion = worth('coerce-then-offer', 'free-rider');
  for (const other of [
    'restraint',
    'mediation',
    'retaliation',
    'patient',
    'tit-for-tat',
    'generous-tit-for-tat',
    'graduated-reciprocation',
  ] as const)
    expect(coercion - worth(other, 'free-rider'), `over ${other}`).toBeGreaterThan(3);
});

test('towards a reformer in the same place patience is worth more', () => {
  expect(worth('patient', 'reformer') - worth('coerce-then-offer', 'reformer')).toBeGreaterThan(5);
});
