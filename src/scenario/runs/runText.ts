/** Turns saved runs into the text of a file, with the log, and back. */
import { getNodeValue, type Node } from 'jsonc-parser';
import { parse as parseSecurely } from 'secure-json-parse';
import * as v from 'valibot';
import type { RunFile } from '../../model/match/run.ts';
import { declaredBy } from '../formats/declaredBy.ts';
import type { Fault } from '../checking/faults/fault.ts';
import { MOST_FAULTS, listFaults, type PlacedFault } from '../checking/faults/faultList.ts';
import { keyFaults } from '../checking/faults/keyFaults.ts';
import { MOST_BYTES, MOST_LEVELS, brokenLimit } from '../json/limits.ts';
import { runValidator } from './runShape.ts';
import { readText } from '../checking/faults/syntaxFaults.ts';
import { offsetsIn } from '../checking/treePosition.ts';
import { valueFaults } from '../checking/faults/valueFaults.ts';
import { readWholeScenario } from './wholeScenario.ts';

/** A run, or everything that is wrong with its file in file order. */
export type ParsedRun =
  | { readonly ok: true; readonly run: RunFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const runShape = declaredBy(runValidator);

// Words of the schema that mean the same as one for which there is a sentence.
const SAME_RULE: Readonly<Record<string, string>> = {
  strict_object: 'object',
  boolean: 'string',
};

/**
 * Parses and validates the text of a run file from whoever it comes; never throws for what it may contain.
 * Of the log only its length is judged: replay the run, and read the entries of the replay.
 */
export function parseRun(text: string): ParsedRun {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const limit = brokenLimit(json);
  if (limit?.kind === 'too-big')
    return refuse('', [
      { kind: 'too-big', path: [], offset: 0, facts: { amount: limit.bytes, most: MOST_BYTES } },
    ]);
  if (limit !== undefined)
    return refuse(json, [{ ...limit, path: [], facts: { most: MOST_LEVELS } }]);
  const { tree, faults } = readText(json);
  return tree === undefined || faults.length > 0
    ? refuse(
        json,
        faults.map((fault) => ({ ...fault, path: [] })),
      )
    : validate(json, tree);
}

function validate(json: string, tree: Node): ParsedRun {
  const wrongKeys = keyFaults(tree, runShape, MOST_FAULTS + 1);
  const isSafe = !wrongKeys.some(({ kind }) => kind === 'forbidden-key');
  // What secure-json-parse would throw at is read from the tree, whose objects have no prototype.
  const value: unknown = isSafe ? parseSecurely(json) : getNodeValue(tree);
  const checked = v.safeParse(runValidator, value);
  const issues = (checked.issues ?? [])
    // A key that is not declared has its fault already.
    .filter(({ expected }) => expected !== 'never')
    .map((issue) => ({ ...issue, type: SAME_RULE[issue.type] ?? issue.type }));
  const wrongValues = valueFaults(issues, runShape, MOST_FAULTS + 1);
  if (checked.success && wrongKeys.length === 0) {
    // The log is what a replay compares; see `runValidator`.
    const run = checked.output as unknown as RunFile;
    const whole = readWholeScenario(json, tree, run.scenario);
    if (!whole.ok) return whole;
    const { scenario } = whole;
    return { ok: true, run: scenario === undefined ? run : { ...run, wholeScenario: scenario } };
  }
  const offsetOf = offsetsIn(tree);
  const placed = wrongValues.map((fault) => ({ ...fault, offset: offsetOf(fault.path, fault.at) }));
  return refuse(json, [...wrongKeys, ...placed]);
}

function refuse(json: string, faults: readonly PlacedFault[]): ParsedRun {
  return { ok: false, faults: listFaults(json, faults) };
}

/** A run as the text of a file; parsing it gives the same run again. */
export function printRun(run: RunFile): string {
  return `${JSON.stringify(run, null, 1)}\n`;
}
