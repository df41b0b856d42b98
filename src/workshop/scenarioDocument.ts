/** The document on the bench: a scenario's text, the text it was opened with, and the texts before and after. */
import type { Path } from '../scenario/path.ts';
import { writePath } from '../scenario/path.ts';
import type { Mend } from '../scenario/mends.ts';
import { applyEdits, editsToMove, editsToSet } from '../scenario/scenarioEdits.ts';

/** Where documents come from. */
export const ORIGIN_KINDS = ['blank', 'shipped', 'file', 'pasted', 'link'] as const;

/** Where a document came from; `name` is a file's name or the id of a shipped scenario, and empty where there is none. */
export interface Origin {
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
  readonly from: Origin;
  /** Texts that undo goes back to, the latest last, and texts that redo goes on to, the next last. */
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Names the place that is being written; what follows there belongs to the same step. Undefined between steps. */
  readonly burst: string | undefined;
}

/** Most steps that can be undone. */
export const MOST_STEPS = 300;

/** A document as it is opened; the text it is compared with is its own unless another is given. */
export function openDocument(text: string, from: Origin, original = text): ScenarioDocument {
  return { text, original, from, past: [], future: [], burst: undefined };
}

/** The document with another text; writes of one burst, without a pause between them, are one step. */
export function replaceText(
  document: ScenarioDocument,
  text: string,
  burst?: string,
): ScenarioDocument {
  if (text === document.text) return document;
  const isSameStep = burst !== undefined && burst === document.burst;
  return {
    ...document,
    text,
    past: isSameStep ? document.past : [...document.past, document.text].slice(-MOST_STEPS),
    future: [],
    burst,
  };
}

/** Ends the step that is being written: what follows is a step of its own. */
export function endStep(document: ScenarioDocument): ScenarioDocument {
  return document.burst === undefined ? document : { ...document, burst: undefined };
}

/** Puts a value at a path; undefined takes the key or entry away. Writing on at one path is one step. */
export function setValue(document: ScenarioDocument, path: Path, value: unknown): ScenarioDocument {
  const text = applyEdits(document.text, editsToSet(document.text, path, value));
  return replaceText(document, text, value === undefined ? undefined : writePath(path));
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

/** Makes a mend of the text as it is now. */
export function applyMend(document: ScenarioDocument, mend: Mend): ScenarioDocument {
  return replaceText(document, applyEdits(document.text, mend.edits));
}

/** One step back; the same document where there is none. */
export function undo(document: ScenarioDocument): ScenarioDocument {
  const before = document.past.at(-1);
  if (before === undefined) return document;
  return {
    ...document,
    text: before,
    past: document.past.slice(0, -1),
    future: [...document.future, document.text],
    burst: undefined,
  };
}

/** One step on again; the same document where nothing was undone. */
export function redo(document: ScenarioDocument): ScenarioDocument {
  const next = document.future.at(-1);
  if (next === undefined) return document;
  return {
    ...document,
    text: next,
    past: [...document.past, document.text],
    future: document.future.slice(0, -1),
    burst: undefined,
  };
}
