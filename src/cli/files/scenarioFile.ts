/** Loads the scenarios that a command works on: from the file that it was given, or those that ship. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import { formatFault } from '../../scenario/checking/faults/faultText.ts';
import { parseScenario } from '../../scenario/checking/parse.ts';
import type { Terminal } from '../commandLine/terminal.ts';
import { readAndWarn } from './readUntrusted.ts';

/** A valid scenario with its fingerprints. */
export interface WholeScenario {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly played: string;
}

/** The same, or everything that is wrong with the file, one line a fault. */
export type LoadedScenario =
  | ({ readonly ok: true } & WholeScenario)
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads and validates a scenario file. */
export function loadScenario(file: string, terminal: Terminal): LoadedScenario {
  const read = readAndWarn(file, terminal);
  if (!read.ok) return { ok: false, faults: [`${file}: ${read.why}`] };
  const parsed = parseScenario(read.text);
  return parsed.ok
    ? parsed
    : { ok: false, faults: parsed.faults.map((fault) => formatFault(file, fault, terminal.say)) };
}

/** The same; undefined where the file cannot be used, and then every fault was told. */
export function scenarioOf(file: string, terminal: Terminal): WholeScenario | undefined {
  const loaded = loadScenario(file, terminal);
  if (loaded.ok) return loaded;
  terminal.complain(loaded.faults.join('\n'));
  return undefined;
}

/** The scenario of a file, or the plain one where none is named; undefined where the file cannot be used, and then every fault was told. */
export function scenarioOrPlain(
  file: string | undefined,
  terminal: Terminal,
): Scenario | undefined {
  return file === undefined ? plainScenario : scenarioOf(file, terminal)?.scenario;
}

const SHIPPED = fileURLToPath(new URL('../../../scenarios', import.meta.url));

/** The scenarios that stand in scenarios/. */
export function shippedScenarios(terminal: Terminal): readonly WholeScenario[] {
  return readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.json'))
    .map((name) => loadScenario(join(SHIPPED, name), terminal))
    .filter((loaded) => loaded.ok);
}
