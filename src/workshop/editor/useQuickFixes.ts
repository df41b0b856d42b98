/** Finds out, in the pauses of the page, which faults of a text can be fixed with certainty. */
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { quickFixOf, type QuickFix } from '../../scenario/quickFixes/quickFixes.ts';
import type { EditorSnapshot } from './editorStore.ts';

const NONE: ReadonlyMap<Fault, QuickFix> = new Map();

/** Milliseconds without a change before the first fault is looked at: nobody quick fixes while typing. */
const AT_REST = 250;

/** The certain quick fixes of the text as it is; empty until they are known. */
export function useQuickFixes({ document, faults }: EditorSnapshot): ReadonlyMap<Fault, QuickFix> {
  const [found, setFound] = useState<{ text: string; fixes: ReadonlyMap<Fault, QuickFix> }>();
  const { text } = document;
  useEffect(() => {
    if (faults.all.length === 0) return undefined;
    const fixes = new Map<Fault, QuickFix>();
    let next = 0;
    // Each fault costs two readings of the text, so one is looked at in each turn of the page's loop.
    const look = (): void => {
      const fault = faults.all[next]?.fault;
      next += 1;
      if (fault === undefined) {
        setFound({ text, fixes });
        return;
      }
      const fix = quickFixOf(text, fault);
      if (fix !== undefined) fixes.set(fault, fix);
      timer = setTimeout(look);
    };
    let timer = setTimeout(look, AT_REST);
    return () => clearTimeout(timer);
  }, [faults]);
  return found?.text === text ? found.fixes : NONE;
}
