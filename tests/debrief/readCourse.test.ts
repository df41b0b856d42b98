// The course of a number: ends, greatest move and its cause.
import { expect, test } from 'vitest';
import { readCourse, readGap } from '../../src/debrief/readings/readCourse.ts';
import { turnOf, zeros } from './handLog.ts';
import { shipped } from './shipped.ts';

const flagship = shipped('pakistan-afghanistan');

function trusting(trust: number) {
  const numbers = zeros();
  return { ...numbers, struck: { ...numbers.struck, trust } };
}

test('the greatest move names the cause that pushed most in its direction', () => {
  const log = [
    turnOf(1, {
      changes: [{ side: 'struck', quantity: 'trust', cause: 'mediation', amount: 0.1 }],
      rest: { numbers: trusting(0.4) },
    }),
    turnOf(2, {
      changes: [
        { side: 'struck', quantity: 'trust', cause: 'mediation', amount: 0.3 },
        { side: 'struck', quantity: 'trust', cause: 'attack-blamed', amount: -0.2 },
        { side: 'struck', quantity: 'trust', cause: 'border-fire', amount: -0.35 },
      ],
      rest: { numbers: trusting(0.15) },
    }),
  ];
  const course = readCourse(flagship, log, 'struck', 'trust');
  expect(course.from).toBe(flagship.sides.struck.trust * 100);
  expect(course.to).toBe(15);
  expect(course.greatest).toMatchObject({ turn: 2, cause: 'border-fire' });
  expect(course.greatest?.amount).toBeCloseTo(-25);
});

test('a number that never moved has no greatest move', () => {
  expect(readCourse(flagship, [], 'host', 'support').greatest).toBeNull();
});

test('the expectations gap is read only while an agreement is carried out', () => {
  const numbers = zeros();
  const gap = { ...numbers, shared: { ...numbers.shared, gap: 1.2 } };
  const log = [
    turnOf(1, { rest: { numbers: gap } }),
    turnOf(2, { stage: 'implementing', rest: { numbers: gap } }),
  ];
  expect(readGap(log)).toEqual([{ turn: 2, gap: 1.2 }]);
});
