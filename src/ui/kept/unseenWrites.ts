/**
 * What a page had handed over, but not yet seen kept, when it was hidden or closed: a database answers too late then. It is written down at
 * once where the browser lets it be, and lies on its shelf as soon as a page of this origin looks there.
 */
import type { UnseenWrite } from './unseenWrite.ts';

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

/** What pages that are closed have left. Most pages find nothing, so what judges it is loaded where there is something; where it cannot be had, it lies there until the next time. */
export async function unseenWritesOf(kind: string): Promise<readonly UnseenWrite[]> {
  const texts = textsOf(kind);
  if (texts.length === 0) return [];
  const judge = await import('./unseenWrite.ts').catch(() => undefined);
  return texts.flatMap((words) => judge?.readUnseenWrite(words) ?? []);
}

function textsOf(kind: string): readonly string[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(keyOf(kind, '')))
      .map(([, words]) => String(words));
  } catch {
    return [];
  }
}
