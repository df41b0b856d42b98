/** Keeps the document in this browser a moment after each change. */
import { useEffect, useState } from 'preact/hooks';
import { keepDocument } from './keptDocument.ts';
import type { ScenarioDocument } from './scenarioDocument.ts';
import type { Keeping } from './topBar.tsx';

/** Milliseconds without a change before the document is kept. */
const AT_REST = 400;

/** Keeps every text that is not the first of its document; says how that went. */
export function useKeeping(document: ScenarioDocument): Keeping {
  const [keeping, setKeeping] = useState<Keeping>('none');
  const { original, past, text } = document;
  const isTouched = past.length > 0 || document.future.length > 0 || text !== original;
  useEffect(() => {
    if (!isTouched) {
      setKeeping('none');
      return undefined;
    }
    setKeeping('waiting');
    const keep = (): void =>
      void keepDocument(document).then((isKept) => setKeeping(isKept ? 'kept' : 'refused'));
    const timer = setTimeout(keep, AT_REST);
    // A page that is closed within the pause keeps its last words, too.
    const hide = (): void => {
      if (globalThis.document.visibilityState === 'hidden') keep();
    };
    globalThis.document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      globalThis.document.removeEventListener('visibilitychange', hide);
    };
  }, [text, original, isTouched]);
  return keeping;
}
