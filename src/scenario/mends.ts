/** Mends faults of a scenario's text where it is certain what its author meant. */
import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import { scenarioShape } from '../model/scenarioShape.ts';
import type { Fault } from './fault.ts';
import { nodesOf } from './jsonNodes.ts';
import { keyMend } from './keyMends.ts';
import { parseScenario } from './parse.ts';
import { fieldAt } from './path.ts';
import { punctuationMend } from './punctuationMends.ts';
import { applyEdits, type TextEdit } from './scenarioEdits.ts';
import { offsetOf } from './textPosition.ts';
import { valueMend } from './valueMends.ts';

/** What mends a fault. */
export interface Mend {
  readonly edits: readonly TextEdit[];
  readonly fault: Fault;
}

/**
 * What mends a fault of this text; undefined where it is not certain what was meant. Certain are:
 *
 * - missing commas, commas too many and comments: nothing that the scenario says depends on them. One mend is for the
 *   whole line, since the first such fault of a line hides the others;
 * - a key, choice or name so close to one valid name, and so far from all others, that only a slip of the keyboard
 *   explains it (`surelyMeant`);
 * - a key or list entry that stands there twice and says the same both times, and a key that no file may have: nothing is lost without it;
 * - a number in quotation marks, and a number where a text is expected;
 * - a fraction where a whole number is expected, unless it lies halfway between two;
 * - a number that passes its bound by at most a hundredth of the range: no reader of the number means that much by it;
 * - a date or country code in an unusual spelling that has one reading.
 *
 * Not certain is a number further out of range (a digit too many, or another unit?), a key said twice in two ways, or
 * anything that is missing: these stay with the author. A mend never brings a new fault: one that would is none.
 * It costs two readings of the text.
 */
export function mendOf(text: string, fault: Fault): Mend | undefined {
  const edits = candidateFor(text, fault);
  if (edits === undefined) return undefined;
  const before = parseScenario(text);
  const after = parseScenario(applyEdits(text, edits));
  if (before.ok || !before.faults.some((other) => isSame(other, fault))) return undefined;
  return after.ok || isBetter(before.faults, after.faults, fault) ? { edits, fault } : undefined;
}

/** The text with every certain mend made, and the faults that were mended. */
export function mendAll(text: string): {
  readonly text: string;
  readonly mended: readonly Fault[];
} {
  let mendedText = text;
  const mended: Fault[] = [];
  for (;;) {
    const parsed = parseScenario(mendedText);
    const faults = parsed.ok ? [] : parsed.faults;
    const before = mended.length;
    // From the end, so that what stands before keeps its place.
    for (const fault of faults.toReversed()) {
      const mend = mendOf(mendedText, fault);
      if (mend === undefined) continue;
      mendedText = applyEdits(mendedText, mend.edits);
      mended.push(fault);
    }
    if (mended.length === before) return { text: mendedText, mended };
  }
}

function candidateFor(text: string, fault: Fault): readonly TextEdit[] | undefined {
  const isMarked = text.startsWith('\uFEFF');
  const offset = isMarked ? 1 + offsetOf(text.slice(1), fault) : offsetOf(text, fault);
  switch (fault.kind) {
    case 'comma-missing':
    case 'comma-too-many':
    case 'comment-in-file':
      return punctuationMend(isMarked ? ` ${text.slice(1)}` : text, offset);
    default: {
      const root = nodesOf(text);
      const node = root === undefined ? undefined : findNodeAtOffset(root, offset);
      if (root === undefined || node === undefined) return undefined;
      const field = fieldAt(scenarioShape, getNodePath(node));
      return keyMend(node, fault) ?? valueMend(text, node, fault, field);
    }
  }
}

function isSame(one: Fault, other: Fault): boolean {
  return one.kind === other.kind && one.line === other.line && one.column === other.column;
}

/** A fault without its place, and without list positions, which a removed entry shifts. */
function nameOf({ kind, path, found }: Fault): string {
  return `${kind} ${path.replaceAll(/\[\d+\]/g, '[]')} ${found ?? ''}`;
}

/** Whether this fault is gone and nothing has come; beyond the end of a list that was cut, what follows may show up. */
function isBetter(before: readonly Fault[], after: readonly Fault[], fault: Fault): boolean {
  const left = new Map<string, number>();
  for (const known of before) left.set(nameOf(known), (left.get(nameOf(known)) ?? 0) + 1);
  left.set(nameOf(fault), (left.get(nameOf(fault)) ?? 0) - 1);
  const cut = before.at(-1)?.kind === 'more-faults' ? before.at(-1) : undefined;
  for (const found of after) {
    const count = left.get(nameOf(found)) ?? 0;
    left.set(nameOf(found), count - 1);
    if (count <= 0 && (cut === undefined || found.line < cut.line)) return false;
  }
  return true;
}
