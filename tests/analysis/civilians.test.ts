// Civilians in whole persons: events add up to turns, and turns to the match.
import { expect, test } from 'vitest';
import { civiliansOf, killedOrHurt } from '../../src/model/rules/civilians.ts';

test('civilian harm is counted in persons, by what caused it', () => {
  const persons = civiliansOf(
    [
      {
        changes: [
          { side: 'struck', quantity: 'civilianHarm', cause: 'attack', amount: 4 },
          { side: 'host', quantity: 'civilianHarm', cause: 'strike', amount: 10 },
          { side: 'host', quantity: 'outrage', cause: 'strike', amount: 30 },
        ],
      },
    ],
    10,
  );
  // Of an attack's harm 0.7 are casualties, of a strike's 0.5 casualties and 0.3 displacement.
  // Sixty times as many lose school, a hundred and twenty times as many their income.
  expect(persons.struck).toEqual({
    casualties: 28,
    displacement: 0,
    schooling: 480,
    livelihood: 480,
  });
  expect(persons.host).toEqual({
    casualties: 50,
    displacement: 3000,
    schooling: 600,
    livelihood: 1200,
  });
});

test('what is half a person in each of two turns is a person in each, and two in both', () => {
  const turn = {
    changes: [{ side: 'struck', quantity: 'civilianHarm', cause: 'attack', amount: 5 / 7 }],
  } as const;
  const one = civiliansOf([turn], 1);
  const both = civiliansOf([turn, turn], 1);
  expect(killedOrHurt(one)).toBe(1);
  expect(killedOrHurt(both)).toBe(2);
  expect(civiliansOf([], 1)).toEqual(civiliansOf([{ changes: [] }], 1));
});
