// What is offered while a key or a choice is typed.
import { expect, test } from 'vitest';
import { fittingOptions } from '../../src/workshop/json/completions.ts';

const options = ['both-trust', 'biased-insider', 'trust'].map((label) => ({
  label,
  insert: JSON.stringify(label),
  meaning: '',
}));
const offered = (typed: string): readonly string[] =>
  fittingOptions(options, typed).map(({ label }) => label);

test('what begins with the letters typed comes before what holds them, whatever their case', () => {
  expect(offered('TR')).toEqual(['trust', 'both-trust']);
  expect(offered('b')).toEqual(['both-trust', 'biased-insider']);
  expect(offered('xyz')).toEqual([]);
});

test('at a choice that is complete already, or at none, all are offered', () => {
  expect(offered('both-trust')).toHaveLength(3);
  expect(offered('')).toHaveLength(3);
});
