/** Whether the window has no room for the whole board at once; the style sheets ask the same in the same words. */
import { useEffect, useState } from 'preact/hooks';

const ROOMY = '(width >= 1000px) and (height >= 600px)';

/** Whether the board is a column with a bar at its foot now, and not one view. */
export function isNarrow(): boolean {
  return !matchMedia(ROOMY).matches;
}

/** The same, kept up to date as the window changes. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(isNarrow);
  useEffect(() => {
    const asked = matchMedia(ROOMY);
    const listen = (): void => setNarrow(!asked.matches);
    listen();
    asked.addEventListener('change', listen);
    return () => asked.removeEventListener('change', listen);
  }, []);
  return narrow;
}
