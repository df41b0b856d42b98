// Five thousand inputs that nobody meant break no law; `npm run check:inputs` asks about as many as one has time for.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHIPPED_IDS, shippedFile } from '../model/shipped.ts';
import { askInputs } from './askInputs.ts';
import { inputOf, seedsFor } from './mutatedInputs.ts';

const SEED = 20_261_129;
const seeds = seedsFor(
  SEED,
  SHIPPED_IDS.map((id) => readFileSync(shippedFile(id), 'utf8')),
);

test('5,000 inputs cause no crash, no hang, no fault without a place and no match that breaks a law', async () => {
  const { asked, accepted, fixed, played, broken } = await askInputs(seeds, SEED, 0, 5_000);
  expect(broken.map(({ input, why }) => `input ${input} of seed ${SEED}: ${why}`)).toEqual([]);
  expect(asked).toBe(5_000);
  // Were nearly everything refused, or nothing ever fixed, the laws would have been asked of nothing.
  expect(accepted).toBeGreaterThan(100);
  expect(played).toBeGreaterThan(10);
  expect(fixed).toBeGreaterThan(125);
}, 300_000);

test('an input is the same each time it is made', () => {
  for (let input = 0; input < 200; input += 1)
    expect(inputOf(seeds, SEED, input)).toBe(inputOf(seeds, SEED, input));
});
