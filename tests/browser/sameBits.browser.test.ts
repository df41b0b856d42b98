// A browser computes the same bits as Node: the same games, the same logs, the same digest.
import { expect, test } from 'vitest';
import committed from '../games/digest.json' with { type: 'json' };
import { DIGEST_GAMES, playedDigest } from '../model/playedDigest.ts';

test('200 games of mixed policies give the digest that Node gave', () => {
  expect({ games: DIGEST_GAMES, digest: playedDigest() }).toEqual(committed);
});
