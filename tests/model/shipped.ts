// Loads the shipped scenarios for tests that run in Node.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KnownScenario } from '../../src/scenario/links/findScenario.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** Where a shipped scenario's file stands. */
export function shippedFile(id: string): string {
  return fileURLToPath(new URL(`${id}.json`, FOLDER));
}

/** A shipped scenario with its fingerprints. */
export function shipped(id: string): KnownScenario & { readonly played: string } {
  const parsed = parseScenario(readFileSync(shippedFile(id), 'utf8'));
  if (!parsed.ok) throw new Error(`shipped: ${id} has ${parsed.faults.length} faults`);
  return parsed;
}

/** The ids of the shipped scenarios. */
export const SHIPPED_IDS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .toSorted();
