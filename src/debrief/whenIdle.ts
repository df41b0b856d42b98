/** Waits until a page that is opening has time for more. */

/** Longest wait for a page that is busy, in milliseconds. */
const LONGEST_WAIT = 400;

/** Calls back when the page has time, or soon; returns what forgets about it. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const waiting = setTimeout(act, LONGEST_WAIT);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(act, { timeout: LONGEST_WAIT });
  return () => cancelIdleCallback(waiting);
}
