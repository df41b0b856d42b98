/** Says whether the page is too narrow for form and panes beside each other. */
import { useMedia } from '../../ui/useStore.ts';

/** The pages that are too narrow. */
export const NARROW = '(width < 1000px)';

/** True on phones and small tablets; follows the window. */
export function useNarrow(): boolean {
  return useMedia(NARROW);
}
