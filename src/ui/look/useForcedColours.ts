/** Whether the reader's system gives the colours, as its high contrast does. */
import { useMedia } from '../useStore.ts';

/** Follows the system while the page stands. */
export function useForcedColours(): boolean {
  return useMedia('(forced-colors: active)');
}
