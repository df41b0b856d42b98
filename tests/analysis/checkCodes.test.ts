// Pastes as people and programs mangle them lose no code; `npm run check:codes` asks about as many as one has time for.
import { expect, test } from 'vitest';
import { askPastes } from './askPastes.ts';
import { pasteOf } from './mangledPastes.ts';

const SEED = 20_261_130;

test('of 200 mangled pastes every whole code is found, and every destroyed one is named', async () => {
  const { broken, codes, destroyed } = await askPastes(SEED, 0, 200);
  expect(broken.map(({ number, why }) => `paste ${number} of seed ${SEED}: ${why[0]}`)).toEqual([]);
  // Were few codes put in, or none destroyed, nothing would have been asked.
  expect(codes).toBeGreaterThan(900);
  expect(destroyed).toBeGreaterThan(150);
});

test('a paste is the same each time it is made', () => {
  for (let number = 0; number < 50; number += 1)
    expect(pasteOf(SEED, number)).toEqual(pasteOf(SEED, number));
});
