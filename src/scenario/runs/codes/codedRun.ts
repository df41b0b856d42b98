/** Turns saved runs into codes of a few hundred characters, without the log, and back. Apart from `runText.ts`, because a page that writes codes needs no parser. */
import type { RunFile } from '../../../model/match/run.ts';
import type { Scenario } from '../../../model/scenarioShape/scenarioShape.ts';
import type { KnownScenario } from '../../links/findScenario.ts';
import { packRun, unpackRun, type UnpackedRun } from './packedRun.ts';
import { decodeBytes, encodeBytes, type CodeFault } from './runCode.ts';

/** A run rebuilt from a code with the scenario it was played on, or why there is none. */
export type RunOfCode =
  | UnpackedRun
  | { readonly ok: false; readonly fault: { readonly kind: CodeFault } };

/**
 * The code of a run played on this scenario: everything but the log, which a replay rebuilds.
 * Throws where the run names what the scenario does not have; a run that replays never does.
 */
export function runToCode(run: RunFile, scenario: Scenario): string {
  return encodeBytes(packRun(run, scenario));
}

/** Reads a code and plays its match again for log, ending and bars, on one of the scenarios at hand. Never throws for what a code may contain. */
export function codeToRun(code: string, known: readonly KnownScenario[]): RunOfCode {
  const decoded = decodeBytes(code);
  return decoded.ok
    ? unpackRun(decoded.bytes, known)
    : { ok: false, fault: { kind: decoded.fault } };
}
