/** Finds out, in the pauses of the page, which faults of a text can be mended with certainty. */
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../scenario/checking/fault.ts';
import { mendOf, type Mend } from '../../scenario/quickFixes/mends.ts';
import type { BenchView } from './bench.ts';

const NONE: ReadonlyMap<Fault, Mend> = new Map();

/** Milliseconds without a change before the first fault is looked at: nobody mends while typing. */
const AT_REST = 250;

/** The certain mends of the text as it is; empty until they are known. */
export function useMends({ document, faults }: BenchView): ReadonlyMap<Fault, Mend> {
  const [found, setFound] = useState<{ text: string; mends: ReadonlyMap<Fault, Mend> }>();
  const { text } = document;
  useEffect(() => {
    if (faults.all.length === 0) return undefined;
    const mends = new Map<Fault, Mend>();
    let next = 0;
    // Each fault costs two readings of the text, so one is looked at in each turn of the page's loop.
    const look = (): void => {
      const fault = faults.all[next]?.fault;
      next += 1;
      if (fault === undefined) {
        setFound({ text, mends });
        return;
      }
      const mend = mendOf(text, fault);
      if (mend !== undefined) mends.set(fault, mend);
      timer = setTimeout(look);
    };
    let timer = setTimeout(look, AT_REST);
    return () => clearTimeout(timer);
  }, [faults]);
  return found?.text === text ? found.mends : NONE;
}
