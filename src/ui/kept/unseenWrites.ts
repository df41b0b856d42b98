/**
 * What a page had handed over, but not yet seen kept, when it was hidden or closed: a database answers too late then. It is written down at
 * once where the browser lets it be, and lies on its shelf as soon as a page of this origin looks there.
 */

/** A write that may not have come through. */
export interface UnseenWrite {
  readonly id: string;
  /** The version that the write was based on, and the page that wrote. */
  readonly basedOn: number;
  readonly writer: string;
  readonly content: unknown;
}

const keyOf = (kind: string, id: string): string => `strategic-patience ${kind} ${id}`;

/** Writes them down; without effect where nothing can be written, or not so much. */
export function leaveUnseenWrite(kind: string, words: UnseenWrite): void {
  try {
    localStorage.setItem(keyOf(kind, words.id), JSON.stringify(words));
  } catch {
    // Then the page closes as it would have without.
  }
}

/** Strikes them out: the write came through. */
export function forgetUnseenWrite(kind: string, id: string): void {
  try {
    localStorage.removeItem(keyOf(kind, id));
  } catch {
    // Where nothing can be struck out, nothing was written down.
  }
}

/** What pages that are closed have left. */
export function unseenWritesOf(kind: string): readonly UnseenWrite[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(keyOf(kind, '')))
      .map(([, words]) => JSON.parse(String(words)) as UnseenWrite);
  } catch {
    return [];
  }
}
