// What the two real frontiers beside the flagship are meant to teach, in what the plays are worth.
import { expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import type { PolicyName } from '../../src/model/vocabulary/policyRecords.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { shipped } from '../model/shipped.ts';

const ends = (id: string, struck: PolicyName, host: PolicyName) =>
  sharesOf(playMany(settingOf(shipped(id).scenario), { struck, host, games: 1000, seed: 700 }));

test('over the San Miguel a strike before the door costs both governments more than it wins', () => {
  for (const host of ['hidden', 'security-seeker', 'reformer'] as const) {
    const patience = ends('colombia-ecuador', 'patient', host).bars;
    const strike = ends('colombia-ecuador', 'coerce-then-offer', host).bars;
    expect(patience.struck.total.mean - strike.struck.total.mean).toBeGreaterThan(5);
    expect(patience.host.total.mean - strike.host.total.mean).toBeGreaterThan(3);
    expect(patience.struck.civilians.mean - strike.struck.civilians.mean).toBeGreaterThan(4);
  }
});

test('in 1998 warnings with an open door move the host without a shot, where patience does not', () => {
  const warned = ends('turkiye-syria', 'warn-then-offer', 'free-rider');
  const patience = ends('turkiye-syria', 'patient', 'free-rider');
  expect(
    warned.endings['durable-framework'] - patience.endings['durable-framework'],
  ).toBeGreaterThan(0.3);
  for (const other of ['restraint', 'mediation', 'patient', 'retaliation', 'tit-for-tat'] as const)
    expect(
      warned.bars.struck.total.mean -
        ends('turkiye-syria', other, 'free-rider').bars.struck.total.mean,
      `over ${other}`,
    ).toBeGreaterThan(5);
});

test('in 1998 a strike adds harm to the warnings and no worth when the host is not known', () => {
  const warned = ends('turkiye-syria', 'warn-then-offer', 'hidden').bars;
  const struck = ends('turkiye-syria', 'coerce-then-offer', 'hidden').bars;
  expect(warned.struck.total.mean).toBeGreaterThan(struck.struck.total.mean);
  expect(warned.struck.civilians.mean - struck.struck.civilians.mean).toBeGreaterThan(4);
});
