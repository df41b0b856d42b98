/** Judges what stands in a text by a declaration: keys, values and names together, so that one reading finds all faults. */
import type { Node } from 'jsonc-parser';
import * as v from 'valibot';
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { doubtsFrom, type Doubts } from './doubts.ts';
import type { DataFault, Fault } from './faults/fault.ts';
import { MOST_FAULTS, listFaults } from './faults/faultList.ts';
import { keyFaults } from './faults/keyFaults.ts';
import { nameFaults } from './faults/nameFaults.ts';
import { valueFaults } from './faults/valueFaults.ts';
import type { FaultyJson, SoundJson } from './readJson.ts';
import { offsetsIn } from './treePosition.ts';

/** A value that is as declared, with its text and the place of everything in it, or everything that is wrong with it in the order of its text. */
export type Judged<Value> =
  | { readonly ok: true; readonly value: Value; readonly text: string; readonly tree: Node }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What is judged by, besides the declaration. */
export interface Judging<Value> {
  readonly shape: Field;
  /** The validator of the shape, made once. */
  readonly validator: v.GenericSchema<unknown, Value>;
  /** Keys at the top that mean nothing and are no faults. */
  readonly ignored?: readonly string[];
  /** Faults between several values; what is in doubt, or has a fault of its own, is to be passed over. */
  readonly between?: (value: unknown, doubts: Doubts) => readonly DataFault[];
}

/** Judges a text that was read. One that could not be trusted has the faults of its reading alone. */
export function judge<Value>(
  read: SoundJson | FaultyJson,
  { between, ignored, shape, validator }: Judging<Value>,
): Judged<Value> {
  const { text, tree, value } = read;
  const unsound = read.ok ? [] : read.faults;
  if (tree === undefined) return { ok: false, faults: listFaults(text, unsound) };
  const wrongKeys = keyFaults(tree, shape, MOST_FAULTS + 1, ignored);
  const checked = v.safeParse(validator, value);
  const wrongValues = valueFaults(checked.issues ?? [], shape, MOST_FAULTS + 1);
  const doubts = doubtsFrom(wrongValues, wrongKeys);
  const wrongNames = nameFaults(checked.output, shape, doubts);
  const wrongBetween = between?.(checked.output, doubts) ?? [];
  const wrongData = [
    ...wrongValues.filter(({ kind, path }) => kind !== 'missing-key' || !doubts.isMisspelt(path)),
    ...[...wrongNames, ...wrongBetween].filter(({ path }) => !doubts.isDoubtful(path)),
  ];
  if (checked.success && unsound.length + wrongKeys.length + wrongData.length === 0)
    return { ok: true, value: checked.output, text, tree };
  const offsetOf = offsetsIn(tree);
  const placed = wrongData.map((fault) => ({ ...fault, offset: offsetOf(fault.path, fault.at) }));
  return { ok: false, faults: listFaults(text, [...unsound, ...wrongKeys, ...placed]) };
}
