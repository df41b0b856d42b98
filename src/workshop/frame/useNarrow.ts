/** Says whether the page is too narrow for form and panes beside each other. */
import { useEffect, useState } from 'preact/hooks';

/** The pages that are too narrow. */
export const NARROW = '(width < 1000px)';

/** True on phones and small tablets; follows the window. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const hear = (): void => setNarrow(query.matches);
    query.addEventListener('change', hear);
    return () => query.removeEventListener('change', hear);
  }, []);
  return isNarrow;
}
