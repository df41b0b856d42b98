// The turn that gives a hidden type away.
import { expect, test } from 'vitest';
import { readSign } from '../../src/debrief/readings/readSigns.ts';
import { measureFor, measureOf } from '../../src/model/vocabulary/measures.ts';
import { RIVAL_TYPES } from '../../src/model/vocabulary/policyRecords.ts';
import { exampleRun } from './exampleRun.ts';
import { turnOf, zeros } from './handLog.ts';
import { shipped } from './shipped.ts';

const flagship = shipped('pakistan-afghanistan');
const deny = measureFor('host', 'accusation', 'retaliation', 'deny');
const angry = (outrage: number) => {
  const numbers = zeros();
  return { rest: { numbers: { ...numbers, host: { ...numbers.host, outrage } } } };
};

test('a security-seeker shows itself when it hits back after seeing a threat', () => {
  const log = [
    turnOf(1, { stage: 'accusation' }),
    turnOf(2, { stage: 'accusation', deeds: { struck: { seen: 'retaliation' } } }),
    turnOf(3, { stage: 'accusation', chose: { host: deny } }),
  ];
  expect(readSign('security-seeker', log, 'host', flagship)).toMatchObject({
    kind: 'plain',
    turn: 3,
    measure: 'host.accusation.retaliation.deny',
  });
});

test('a populist shows itself at the height of anger, news of the turn included', () => {
  const log = [
    turnOf(1, { stage: 'accusation', chose: { host: deny }, ...angry(50) }),
    turnOf(2, { stage: 'accusation', ...angry(45) }),
    turnOf(3, {
      stage: 'accusation',
      chose: { host: deny },
      changes: [{ side: 'host', quantity: 'outrage', cause: 'inject', amount: 20 }],
      rest: { opening: 1 },
    }),
  ];
  expect(readSign('populist', log, 'host', flagship)).toMatchObject({
    kind: 'plain',
    turn: 3,
    outrage: 65,
  });
});

test('a captured government shows itself by sheltering the militants', () => {
  const shelter = measureFor('host', 'calm', 'retaliation', 'shelter');
  const log = [turnOf(1), turnOf(2), turnOf(3, { chose: { host: shelter } })];
  expect(readSign('captured', log, 'host', flagship)).toMatchObject({ kind: 'plain', turn: 3 });
});

test('a government that did nothing telling gives no sign', () => {
  const hold = measureFor('host', 'calm', 'restraint', 'hold');
  const log = [turnOf(1, { chose: { host: hold } })];
  expect(readSign('captured', log, 'host', flagship)).toBeUndefined();
});

test('a sign is always a turn of the match and what that side chose in it', () => {
  for (const type of RIVAL_TYPES) {
    let signs = 0;
    for (const seed of [1, 2, 3, 4]) {
      const run = exampleRun(flagship, { seed, struck: 'patient', host: type, person: 'struck' });
      const sign = readSign(type, run.log, 'host', flagship);
      if (sign === undefined) continue;
      signs += 1;
      expect(run.log[sign.turn - 1]?.choices.host.measure).toBe(sign.measure);
      expect(measureOf(sign.measure)?.side).toBe('host');
    }
    // Most plays give a type away.
    expect(signs, `signs of ${type}`).toBeGreaterThanOrEqual(2);
  }
});
