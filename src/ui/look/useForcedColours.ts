/** Whether the reader's system gives the colours, as its high contrast does. */
import { useEffect, useState } from 'preact/hooks';

/** Follows the system while the page stands. */
export function useForcedColours(): boolean {
  const [query] = useState(() => matchMedia('(forced-colors: active)'));
  const [isForced, setForced] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setForced(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isForced;
}
