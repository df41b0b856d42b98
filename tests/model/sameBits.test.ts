// The digest that every browser has to compute to the last bit, as Node computes it. `UPDATE=1` writes it anew.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import committed from '../games/digest.json' with { type: 'json' };
import { DIGEST_GAMES, playedDigest } from './playedDigest.ts';

test('200 games of mixed policies give the committed digest', () => {
  const played = { games: DIGEST_GAMES, digest: playedDigest() };
  if (process.env['UPDATE'] === '1') {
    const file = fileURLToPath(new URL('../games/digest.json', import.meta.url));
    writeFileSync(file, `${JSON.stringify(played, null, 2)}\n`);
    return;
  }
  expect(played).toEqual(committed);
});
