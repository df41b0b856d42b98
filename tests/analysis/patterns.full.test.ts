// Every declared fact, at its declared number of games, from three stretches of seeds that share none.
import { availableParallelism } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { runPatterns } from '../../src/analysis/patterns/runPatterns.ts';
import { nodeCrew } from '../../src/cli/workers/nodeCrew.ts';

const crew = nodeCrew(availableParallelism());
afterAll(() => crew.close());

test.each([1, 20_000_001, -900_000_000])('every fact holds from seed %i on', async (from) => {
  const results = await runPatterns(crew, { from });
  expect(
    results
      .filter(({ holds }) => !holds)
      .map(({ id, effect, standardError }) => `${id}: ${effect} (${standardError})`),
  ).toEqual([]);
});
