// Talks and agreements: what was signed, how near the offers came, how an agreement ended.
import { expect, test } from 'vitest';
import { readTalks } from '../../src/debrief/readings/readAgreements.ts';
import { measureFor } from '../../src/model/vocabulary/measures.ts';
import { playExample } from './examples.ts';
import { tableOf, turnOf } from './handLog.ts';
import { shipped } from './shipped.ts';

const opened = { rest: { call: { mediator: 'qatar', chance: 0.5, opened: true } } } as const;
const signing = turnOf(3, {
  stage: 'bargaining',
  after: 'implementing',
  rest: {
    table: tableOf({
      near: 1,
      agreement: ['a', 'b'],
      worth: { struck: 60, host: 44 },
      reservations: { struck: 50, host: 47 },
    }),
  },
});

function carriedOut(turn: number, kept: number) {
  const table = tableOf({ agreement: ['a', 'b'], kept, deliveries: kept });
  return turnOf(turn, { stage: 'implementing', rest: { table } });
}

test('an agreement that is struck down ends by force, with what it had reached', () => {
  const strike = measureFor('struck', 'implementing', 'retaliation', 'limited-strike');
  const log = [
    turnOf(1, opened),
    turnOf(2, { stage: 'bargaining', rest: { table: tableOf({ near: 0.5 }) } }),
    signing,
    carriedOut(4, 1),
    carriedOut(5, 2),
    turnOf(6, { stage: 'implementing', after: 'strike', chose: { struck: strike } }),
    turnOf(7, { stage: 'strike' }),
  ];
  expect(readTalks(log)).toEqual([
    {
      opened: 1,
      mediator: 'qatar',
      nearest: 1,
      agreement: {
        turn: 3,
        mediator: 'qatar',
        options: ['a', 'b'],
        kept: 2,
        deliveries: 2,
        fate: 'force',
        ended: 6,
      },
    },
  ]);
});

test('one side may leave an agreement, and one may break down by itself', () => {
  const suspend = measureFor('struck', 'implementing', 'retaliation', 'suspend');
  const start = [turnOf(1, opened), signing];
  const left = [...start, turnOf(4, { stage: 'implementing', chose: { struck: suspend } })];
  const broke = [...start, turnOf(4, { stage: 'implementing' })];
  expect(readTalks(left)[0]?.agreement?.fate).toBe('left');
  expect(readTalks(broke)[0]?.agreement?.fate).toBe('broke');
  expect(readTalks(start)[0]?.agreement?.fate).toBe('in-force');
});

test('talks that fail keep how near the offers came', () => {
  const log = [
    turnOf(1, opened),
    turnOf(2, { stage: 'bargaining', rest: { table: tableOf({ near: 0.5 }) } }),
    turnOf(3, { stage: 'bargaining' }),
    turnOf(4, { stage: 'accusation' }),
  ];
  expect(readTalks(log)).toEqual([{ opened: 1, mediator: 'qatar', nearest: 0.5, agreement: null }]);
});

test('a match that ends in a framework has an agreement in force at its end', () => {
  const { log } = playExample(shipped('pakistan-afghanistan'), 'durable');
  const last = readTalks(log).at(-1)?.agreement;
  expect(last?.fate).toBe('in-force');
  expect(last?.options).toHaveLength(6);
});
