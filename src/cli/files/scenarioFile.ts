/** Loads the scenario file that a command was given. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { formatFault } from '../../scenario/checking/faults/faultText.ts';
import { say } from '../spoken.ts';
import { parseScenario } from '../../scenario/checking/parse.ts';
import { readAndWarn } from './readUntrusted.ts';

/** A valid scenario with its fingerprints, or everything that is wrong with the file, one line a fault. */
export type LoadedScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly hash: string;
      readonly played: string;
    }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads and validates a scenario file. */
export function loadScenario(file: string): LoadedScenario {
  const read = readAndWarn(file);
  if (!read.ok) return { ok: false, faults: [`${file}: ${read.why}`] };
  const parsed = parseScenario(read.text);
  return parsed.ok
    ? parsed
    : { ok: false, faults: parsed.faults.map((fault) => formatFault(file, fault, say)) };
}
