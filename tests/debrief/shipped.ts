/** The shipped scenarios, read from their files for tests that run in Node. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');

/** Every shipped scenario. */
export function everyShipped(): readonly Scenario[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return files.map((name) => fromFile(name.replace(/\.json$/u, '')));
}

/** A shipped scenario by its id; throws where its file has a fault. */
export function shipped(id: 'pakistan-afghanistan' | 'the-price' | 'two-valleys'): Scenario {
  return fromFile(id);
}

function fromFile(id: string): Scenario {
  const path = join(FOLDER, `${id}.json`);
  const parsed = parseScenario(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`shipped: ${id} has ${parsed.faults.length} faults`);
  return parsed.scenario;
}
