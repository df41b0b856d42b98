/** What comes newly into view begins at its beginning, wherever the reader had scrolled to in what came before. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Brings the page to its top when `moment` is another one; what is only taken back stays where it is. */
export function useTop(moment: string, isTakenBack = false): void {
  const before = useRef('');
  useLayoutEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    if (!isTakenBack) window.scrollTo(0, 0);
  }, [moment]);
}
