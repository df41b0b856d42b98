// Every declared fact, at its declared number of games, from three stretches of seeds that share none.
import { availableParallelism } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { runPatterns } from '../../src/analysis/patterns/playing/runPatterns.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';

const pool = nodePool(availableParallelism());
afterAll(() => pool.close());

test.each([1, 20_000_001, -900_000_000])('every fact holds from seed %i on', async (from) => {
  const results = await runPatterns(pool, { from });
  expect(
    results
      .filter(({ holds }) => !holds)
      .map(({ id, effect, standardError }) => `${id}: ${effect} (${standardError})`),
  ).toEqual([]);
});
