/** Quick fixes faults of a scenario's text where it is certain what its author meant. */
import { findNodeAtOffset, getNodePath, type Node } from 'jsonc-parser';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import type { Fault } from '../checking/faults/fault.ts';
import { nodesOf } from '../checking/jsonNodes.ts';
import { keyFix } from './keyFixes.ts';
import { parseScenario } from '../checking/parse.ts';
import { fieldAt } from '../json/path.ts';
import { foreignMarkFix, punctuationFix } from './punctuationFixes.ts';
import { applyEdits, type TextEdit } from '../editing/textEdit.ts';
import { plainTextOf } from '../checking/faults/syntaxFaults.ts';
import { offsetOf } from '../json/textPosition.ts';
import { valueFix } from './valueFixes.ts';

const MOST_ROUNDS = 20;

/** What quick fixes a fault. */
export interface QuickFix {
  readonly edits: readonly TextEdit[];
  readonly fault: Fault;
}

/**
 * What quick fixes a fault of this text; undefined where it is not certain what was meant. Certain are:
 *
 * - missing commas, commas too many and comments: nothing that the scenario says depends on them. One quick fix is for the
 *   whole line, since the first such fault of a line hides the others;
 * - quotes, blanks and punctuation of another keyboard where JSON has plain ones: all of a kind in one quick fix;
 * - a key, choice or name so close to one valid name, and so far from all others, that only a slip of the keyboard
 *   explains it (`surelyMeant`);
 * - a key or list entry that stands there twice and says the same both times, and a key that no file may have: nothing is lost without it;
 * - a number in quotation marks, and a number where a text is expected;
 * - a fraction where a whole number is expected, unless it lies halfway between two;
 * - a number that passes its bound by at most a hundredth of the range: no reader of the number means that much by it;
 * - a date or country code in an unusual spelling that has one reading.
 *
 * Not certain is a number further out of range (a digit too many, or another unit?), a key said twice in two ways, or
 * anything that is missing: these stay with the author. A quick fix never brings a new fault: one that would is none.
 * It costs three readings of the text.
 */
export function quickFixOf(text: string, fault: Fault): QuickFix | undefined {
  const edits = candidateFor(text, nodesOf(text), fault);
  if (edits === undefined) return undefined;
  const before = parseScenario(text);
  if (before.ok || !before.faults.some((other) => isSame(other, fault))) return undefined;
  const fix = { edits, fault };
  return holdTogether(text, before.faults, [fix]) ? fix : undefined;
}

/**
 * The quick fixes of these faults, which are all that `parseScenario` finds in this text, as far as they can be made together.
 * Costs hardly more than one quick fix, unless some of them would bring new faults: these are found by halving.
 */
export function quickFixesOf(text: string, faults: readonly Fault[]): readonly QuickFix[] {
  const root = nodesOf(text);
  const candidates = withoutOverlap(
    faults.flatMap((fault) => {
      const edits = candidateFor(text, root, fault);
      return edits === undefined ? [] : [{ edits, fault }];
    }),
  );
  let accepted: readonly QuickFix[] = [];
  const accept = (fixes: readonly QuickFix[]): void => {
    if (fixes.length === 0) return;
    if (holdTogether(text, faults, [...accepted, ...fixes])) {
      accepted = [...accepted, ...fixes];
    } else if (fixes.length > 1) {
      const middle = Math.ceil(fixes.length / 2);
      accept(fixes.slice(0, middle));
      accept(fixes.slice(middle));
    }
  };
  accept(candidates);
  return accepted;
}

/** The text with every certain quick fix made, and the faults that were fixed. */
export function fixAll(text: string): {
  readonly text: string;
  readonly fixed: readonly Fault[];
} {
  let fixedText = text;
  const fixed: Fault[] = [];
  // A quick fix can bring the faults behind a cut list into sight, for another round.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = parseScenario(fixedText);
    const fixes = parsed.ok ? [] : quickFixesOf(fixedText, parsed.faults);
    if (fixes.length === 0) break;
    const edits = fixes.flatMap((fix) => fix.edits);
    fixedText = applyEdits(fixedText, edits);
    fixed.push(...fixes.map(({ fault }) => fault));
  }
  return { text: fixedText, fixed };
}

function candidateFor(
  text: string,
  root: Node | undefined,
  fault: Fault,
): readonly TextEdit[] | undefined {
  const isMarked = text.startsWith('\uFEFF');
  const json = isMarked ? ` ${text.slice(1)}` : text;
  const offset = isMarked ? 1 + offsetOf(text.slice(1), fault) : offsetOf(text, fault);
  switch (fault.kind) {
    case 'comma-missing':
    case 'comma-too-many':
    case 'comment-in-file':
      return punctuationFix(plainTextOf(json).text, offset);
    case 'quotes-typographic':
    case 'blank-foreign':
    case 'mark-foreign':
      return foreignMarkFix(json, fault.kind);
    default: {
      const node = root === undefined ? undefined : findNodeAtOffset(root, offset);
      if (node === undefined) return undefined;
      const field = fieldAt(scenarioShape, getNodePath(node));
      return keyFix(node, fault) ?? valueFix(text, node, fault, field);
    }
  }
}

/** The quick fixes whose edits touch nothing that an earlier one touches. */
function withoutOverlap(fixes: readonly QuickFix[]): readonly QuickFix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(({ edits }) => {
    const isFree = edits.every((edit) =>
      taken.every(
        (other) =>
          edit.offset > other.offset + other.length || other.offset > edit.offset + edit.length,
      ),
    );
    if (isFree) taken.push(...edits);
    return isFree;
  });
}

function isSame(one: Fault, other: Fault): boolean {
  return one.kind === other.kind && one.line === other.line && one.column === other.column;
}

/** A fault without its place, and without list positions, which a removed entry shifts. */
function nameOf({ facts: { found }, kind, path }: Fault): string {
  const what = typeof found === 'object' ? found.letters : (found ?? '');
  return `${kind} ${path.replaceAll(/\[\d+\]/g, '[]')} ${what}`;
}

/**
 * Whether the faults of these quick fixes are gone once they are made, and no other has come. Where the list of faults was
 * cut, what stands behind the cut may show up.
 */
function holdTogether(text: string, before: readonly Fault[], fixes: readonly QuickFix[]): boolean {
  const edits = fixes.flatMap((fix) => fix.edits);
  const after = parseScenario(applyEdits(text, edits));
  if (after.ok) return true;
  const left = new Map<string, number>();
  for (const known of before) left.set(nameOf(known), (left.get(nameOf(known)) ?? 0) + 1);
  for (const { fault } of fixes) left.set(nameOf(fault), (left.get(nameOf(fault)) ?? 0) - 1);
  const cut = before.at(-1)?.kind === 'more-faults' ? before.at(-1) : undefined;
  return after.faults.every((found) => {
    const count = left.get(nameOf(found)) ?? 0;
    left.set(nameOf(found), count - 1);
    return count > 0 || (cut !== undefined && found.line >= cut.line);
  });
}
