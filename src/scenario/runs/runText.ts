/** Turns saved runs into the text of a file, with the log, and back. */
import type { RunFile } from '../../model/match/run.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import type { Fault } from '../checking/faults/fault.ts';
import { listFaults } from '../checking/faults/faultList.ts';
import { judge } from '../checking/judge.ts';
import { readJson } from '../checking/readJson.ts';
import { validatorOf } from '../checking/validator.ts';
import { runShape } from './runShape.ts';
import { readWholeScenario } from './wholeScenario.ts';

/** A run, or everything that is wrong with its file in file order. */
export type ParsedRun =
  | { readonly ok: true; readonly run: RunFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const JUDGING = { shape: runShape, validator: validatorOf(runShape) };

/**
 * Parses and validates the text of a run file from whoever it comes; never throws for what it may contain.
 * Of the log only its length is judged: replay the run, and read the entries of the replay.
 */
export function parseRun(text: string): ParsedRun {
  const read = readJson(text);
  // No person writes runs: a slip of punctuation says that the file is damaged, and its values are not worth judging.
  if (!read.ok && read.faults.some(({ kind }) => kind !== 'forbidden-key'))
    return { ok: false, faults: listFaults(read.text, read.faults) };
  const judged = judge(read, JUDGING);
  if (!judged.ok) return judged;
  const { log, wholeScenario: _judgedBelow, ...said } = judged.value;
  const whole = readWholeScenario(judged, said.scenario);
  if (!whole.ok) return whole;
  const { scenario } = whole;
  // A replay compares the log, and nothing reads it before.
  const run = { ...said, log: log as readonly TurnEntry[] };
  return { ok: true, run: scenario === undefined ? run : { ...run, wholeScenario: scenario } };
}

/** A run as the text of a file; parsing it gives the same run again. */
export function printRun(run: RunFile): string {
  return `${JSON.stringify(run, null, 1)}\n`;
}
