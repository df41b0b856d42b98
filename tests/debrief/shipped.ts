/** The shipped scenarios, read from their files for tests that run in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/model/scenarioShape.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

/** A shipped scenario by its id; throws where its file has a fault. */
export function shipped(id: 'pakistan-afghanistan' | 'the-price' | 'two-valleys'): Scenario {
  const path = join(import.meta.dirname, '..', '..', 'scenarios', `${id}.json`);
  const parsed = parseScenario(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`shipped: ${id} has ${parsed.faults.length} faults`);
  return parsed.scenario;
}
