// Over ten thousand random scenarios, what comes out of a link is what went in.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { travelsAsChange, travelsWhole } from './linkLaws.ts';

const BASE = { id: 'plain', hash: scenarioHash(plainScenario), scenario: plainScenario };

test('scenario, link and scenario again agree over 10,000 random scenarios', async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryScenario, async (scenario) => {
      await travelsWhole(scenario);
      await travelsAsChange(BASE, scenario);
      sent += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(sent).toBe(10_000);
});
