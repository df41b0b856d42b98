/** The title of the window: where one is, then whose page it is, so that many tabs can be told apart. */
import { useLayoutEffect } from 'preact/hooks';
import { withoutIsolates } from '../../text/direction.ts';
import type { Say } from '../../text/speaker.ts';

/** Says `where` in the title of the window while this is rendered, and whenever it changes; empty where there is nothing to say but the page's name. */
export function usePageTitle(where: string, say: Say): void {
  useLayoutEffect(() => {
    const parts = [where, say('title')].filter((part) => part !== '');
    document.title = withoutIsolates(parts.join(' · '));
  }, [where, say]);
}
