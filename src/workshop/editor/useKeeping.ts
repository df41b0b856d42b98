/** Keeps the document in this browser a moment after each change, and says how it stands. */
import { useEffect, useRef } from 'preact/hooks';
import type { Keeper } from '../../ui/kept/keeper.ts';
import { useStore } from '../../ui/useStore.ts';
import { draftOf, type KeptDraft } from './keptDrafts.ts';
import type { ScenarioDocument } from './scenarioDocument.ts';
import type { Keeping } from '../frame/topBar.tsx';

/** Milliseconds without a change before the document is kept. */
const AT_REST = 200;

/** Keeps every text and name after the one that the editor was laid with. */
export function useKeeping(document: ScenarioDocument, keeper: Keeper<KeptDraft>): Keeping {
  const { others, write } = useStore(keeper);
  const { name, text } = document;
  const handedOver = useRef({ name, text });
  const isHandedOver = handedOver.current.text === text && handedOver.current.name === name;
  const keep = (): void => {
    if (handedOver.current.text === text && handedOver.current.name === name) return;
    handedOver.current = { name, text };
    keeper.keep(draftOf(document));
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const timer = setTimeout(keep, AT_REST);
    return () => clearTimeout(timer);
  }, [name, text]);
  useEffect(() => {
    // A page or editor that is left within the pause keeps its last words, too.
    const hide = (): void => {
      if (globalThis.document.visibilityState === 'hidden') latest.current();
    };
    globalThis.document.addEventListener('visibilitychange', hide);
    return () => {
      globalThis.document.removeEventListener('visibilitychange', hide);
      latest.current();
    };
  }, []);
  if (others === 'elsewhere') return 'elsewhere';
  if (write === 'refused') return 'refused';
  if (write === 'waiting' || !isHandedOver) return 'waiting';
  return write === 'kept' ? 'kept' : 'none';
}
