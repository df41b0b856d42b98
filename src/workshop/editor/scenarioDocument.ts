/** The document on the editor: a scenario's text, the text it was opened with, and the steps before and after. */
import type { Path } from '../../scenario/json/path.ts';
import { writePath } from '../../scenario/json/path.ts';
import type { QuickFix } from '../../scenario/quickFixes/quickFixes.ts';
import { editsToMove, editsToSet } from '../../scenario/editing/scenarioEdits.ts';
import { applyEdits } from '../../scenario/editing/textEdit.ts';
import { stepBack, stepBetween, stepOn, type Step } from './step.ts';

/** Where documents come from. */
export const ORIGIN_KINDS = ['blank', 'shipped', 'file', 'pasted', 'link'] as const;

/** Where a document came from; `name` is a file's name or the id of a shipped scenario, and empty where there is none. */
export interface DocumentOrigin {
  readonly kind: (typeof ORIGIN_KINDS)[number];
  readonly name: string;
  /** Whether the encoding of its text was guessed. */
  readonly isGuessed?: boolean;
}

/** A scenario being written. Nothing in it is ever changed in place. */
export interface ScenarioDocument {
  readonly text: string;
  /** The text it was opened with, to compare with. */
  readonly original: string;
  readonly from: DocumentOrigin;
  /** What its author calls this draft; empty where it goes by its title. */
  readonly name: string;
  /** Steps that undo takes back, the latest last, and steps that redo makes again, the next last. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Names the place that is being written; what follows there belongs to the same step. Undefined between steps. */
  readonly undoGroup: string | undefined;
}

/** Most steps that can be undone. */
export const MOST_STEPS = 300;

/** A document as it is opened; the text it is compared with is its own unless another is given. */
export function openDocument(
  text: string,
  from: DocumentOrigin,
  original = text,
): ScenarioDocument {
  return { text, original, from, name: '', past: [], future: [], undoGroup: undefined };
}

/** The document with another text; writes of one undo group, without a pause between them, are one step. */
export function replaceText(
  document: ScenarioDocument,
  text: string,
  undoGroup?: string,
): ScenarioDocument {
  if (text === document.text) return document;
  const last =
    undoGroup !== undefined && undoGroup === document.undoGroup ? document.past.at(-1) : undefined;
  const past =
    last === undefined
      ? [...document.past, stepBetween(document.text, text)].slice(-MOST_STEPS)
      : [...document.past.slice(0, -1), stepBetween(stepBack(document.text, last), text)];
  return { ...document, text, past, future: [], undoGroup };
}

/** The document under another name, which is no step of it. */
export function nameDraft(document: ScenarioDocument, name: string): ScenarioDocument {
  return { ...document, name };
}

/** Ends the step that is being written: what follows is a step of its own. */
export function endStep(document: ScenarioDocument): ScenarioDocument {
  return document.undoGroup === undefined ? document : { ...document, undoGroup: undefined };
}

/** Puts a value at a path; undefined takes the key or entry away. Writing on at one path is one step. */
export function setValue(document: ScenarioDocument, path: Path, value: unknown): ScenarioDocument {
  const text = applyEdits(document.text, editsToSet(document.text, path, value));
  return replaceText(document, text, value === undefined ? undefined : writePath(path));
}

/** Puts several values at their paths in one step, which goes on as long as the first path is written to. */
export function setValues(
  document: ScenarioDocument,
  writes: readonly (readonly [Path, unknown])[],
): ScenarioDocument {
  const text = writes.reduce(
    (before, [path, value]) => applyEdits(before, editsToSet(before, path, value)),
    document.text,
  );
  return replaceText(document, text, writePath(writes[0]?.[0] ?? []));
}

/** Adds an entry at the end of the list at a path that has `count` entries so far. */
export function addItem(
  document: ScenarioDocument,
  path: Path,
  count: number,
  value: unknown,
): ScenarioDocument {
  const at = [...path, count];
  return replaceText(document, applyEdits(document.text, editsToSet(document.text, at, value)));
}

/** Moves the list entry at a path to another place of its list. */
export function moveItem(document: ScenarioDocument, path: Path, to: number): ScenarioDocument {
  return replaceText(document, applyEdits(document.text, editsToMove(document.text, path, to)));
}

/** Makes a quick fix of the text as it is now. */
export function applyQuickFix(document: ScenarioDocument, fix: QuickFix): ScenarioDocument {
  return replaceText(document, applyEdits(document.text, fix.edits));
}

/** One step back; the same document where there is none. */
export function undo(document: ScenarioDocument): ScenarioDocument {
  const step = document.past.at(-1);
  if (step === undefined) return document;
  return {
    ...document,
    text: stepBack(document.text, step),
    past: document.past.slice(0, -1),
    future: [...document.future, step],
    undoGroup: undefined,
  };
}

/** One step on again; the same document where nothing was undone. */
export function redo(document: ScenarioDocument): ScenarioDocument {
  const step = document.future.at(-1);
  if (step === undefined) return document;
  return {
    ...document,
    text: stepOn(document.text, step),
    past: [...document.past, step],
    future: document.future.slice(0, -1),
    undoGroup: undefined,
  };
}
