/** The editor: the document, what it reads as, and everybody who wants to hear when it changes. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { changesBetween, type ScenarioChange } from '../../scenario/editing/scenarioDiff.ts';
import { readTree, type ScenarioTree } from '../../scenario/editing/scenarioTree.ts';
import { textDoubts, type TextDoubt } from '../../scenario/reading/textDoubts.ts';
import { createStore, type Store } from '../../ui/store.ts';
import { indexFaults, type FaultIndex } from './faultIndex.ts';
import { endStep, type ScenarioDocument } from './scenarioDocument.ts';

/** A scenario with its content's fingerprint. */
export interface Validated {
  readonly scenario: Scenario;
  readonly hash: string;
}

/** Everything that the page shows of the document at one moment. */
export interface EditorSnapshot {
  readonly document: ScenarioDocument;
  readonly tree: ScenarioTree;
  /** What the text read as when it was opened. */
  readonly original: ScenarioTree;
  readonly faults: FaultIndex;
  /** What may be wrong with the letters of the text. */
  readonly doubts: readonly TextDoubt[];
  readonly changes: readonly ScenarioChange[];
  /** The last scenario that was valid; undefined where none has been yet. */
  readonly valid: Validated | undefined;
}

/** An editor with a document on it. */
export interface EditorStore extends Store<EditorSnapshot> {
  /** Changes the document by a pure function, and tells everybody where it changed. */
  readonly change: (how: (document: ScenarioDocument) => ScenarioDocument) => void;
}

/** A pause of so many milliseconds ends a step of undo. */
const PAUSE = 1200;

/** Lays a document on an editor. */
export function createEditorStore(document: ScenarioDocument): EditorStore {
  const { getSnapshot, set, subscribe } = createStore(firstView(document));
  /** Whether what was written last is a step by now; nobody sees that before the next change. */
  let isStepOver = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  return {
    getSnapshot,
    subscribe,
    change: (how) => {
      const view = getSnapshot();
      const before = isStepOver ? endStep(view.document) : view.document;
      const next = how(before);
      if (next === before) return;
      clearTimeout(pause);
      isStepOver = false;
      if (next.undoGroup !== undefined)
        pause = setTimeout(() => {
          isStepOver = true;
        }, PAUSE);
      set(nextView(view, next));
    },
  };
}

function firstView(document: ScenarioDocument): EditorSnapshot {
  const original = readTree(document.original);
  return viewOf(document, readTree(document.text, original), original, undefined);
}

/** Reads the text anew only where it is another one. */
function nextView(before: EditorSnapshot, document: ScenarioDocument): EditorSnapshot {
  if (document.text === before.document.text && document.original === before.document.original)
    return { ...before, document };
  const original =
    document.original === before.document.original
      ? before.original
      : readTree(document.original, before.tree);
  return viewOf(document, readTree(document.text, before.tree), original, before.valid);
}

function viewOf(
  document: ScenarioDocument,
  tree: ScenarioTree,
  original: ScenarioTree,
  validBefore: Validated | undefined,
): EditorSnapshot {
  const { parsed } = tree;
  return {
    document,
    tree,
    original,
    faults: indexFaults(parsed.ok ? [] : parsed.faults),
    doubts: textDoubts(document.text, document.from.isGuessed === true),
    changes:
      tree.isReadable && original.isReadable ? changesBetween(original.value, tree.value) : [],
    valid: parsed.ok ? { scenario: parsed.scenario, hash: parsed.hash } : validBefore,
  };
}
