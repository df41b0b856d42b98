// Numbers as they are shown: levels in points that were reached, worths beside the least that is enough.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastInPoints, points, worthInPoints } from '../../src/text/numbers.ts';

test('a level below a floor never reads as the floor, and a product of whole hundredths loses no point', () => {
  expect(points(19.6)).toBe(19);
  for (let hundredths = 0; hundredths <= 100; hundredths += 1)
    expect(points(100 * (hundredths / 100))).toBe(hundredths);
});

test('a package reads as enough exactly where it is enough', () => {
  const amount = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (worth, least) => {
      fc.pre(Math.abs(worth - least) > 1e-6);
      expect(worthInPoints(worth, least) >= leastInPoints(least)).toBe(worth >= least);
    }),
  );
});
