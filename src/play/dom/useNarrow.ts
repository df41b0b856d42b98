/** Whether the window has no room for the whole board at once; the style sheets ask the same in the same words. */
import { useMedia } from '../../ui/useStore.ts';

const ROOMY = '(width >= 1000px) and (height >= 600px)';

/** Whether the board is a column with a bar at its foot now, and not one view. */
export function isNarrow(): boolean {
  return !matchMedia(ROOMY).matches;
}

/** The same, kept up to date as the window changes. */
export function useNarrow(): boolean {
  return !useMedia(ROOMY);
}
