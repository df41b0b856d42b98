/** What the tabs of this page tell one another: which record is open, and which was written. */

/** A record was written or removed; version 0 stands for removed. */
export interface TabNews {
  readonly id: string;
  readonly version: number;
}

const listeners = new Set<(news: TabNews) => void>();

let line: ((news: TabNews) => void) | undefined;

function joined(): (news: TabNews) => void {
  if (line === undefined) {
    const channel = new BroadcastChannel('strategic-patience');
    channel.addEventListener('message', ({ data }: MessageEvent<TabNews>) => {
      for (const ear of listeners) ear(data);
    });
    line = channel.postMessage.bind(channel);
  }
  return line;
}

/** Tells the other tabs, not this one. */
export function tellOtherTabs(news: TabNews): void {
  joined()(news);
}

/** Hears what other tabs have written; returns what ends it. */
export function hearOtherTabs(ear: (news: TabNews) => void): () => void {
  joined();
  listeners.add(ear);
  return () => listeners.delete(ear);
}

/**
 * Holds a record as open in this tab, and says whether another tab has it open, too. Where there are no locks (plain HTTP) nothing is
 * said, and the version of the next write tells. Returns what lets go.
 */
export function holdRecord(id: string, onShared: (isShared: boolean) => void): () => void {
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  if (locks === undefined) return () => {};
  const letGo = new AbortController();
  const held = new Promise<void>((resolve) => {
    letGo.signal.addEventListener('abort', () => resolve());
  });
  const name = `strategic-patience ${id}`;
  const hold = async (): Promise<void> => {
    const isFree = await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await held;
      return lock !== null;
    });
    if (isFree || letGo.signal.aborted) return;
    onShared(true);
    await locks.request(name, { signal: letGo.signal }, async () => {
      onShared(false);
      await held;
    });
  };
  // Given up while it was waited for, or not allowed in this frame: then nothing is known of other tabs.
  hold().catch(() => {});
  return () => letGo.abort();
}
