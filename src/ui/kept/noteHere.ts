/** What a reload of this page should lead back to: a note with the page's entry in the browser's history, which needs no storage. */

/** Notes it instead of what was noted before. */
export function noteHere(note: Readonly<Record<string, unknown>>): void {
  try {
    history.replaceState(note, '');
  } catch {
    // Larger than the browser notes: a reload leads to the door, where what is kept is listed.
  }
}

/** What was noted before the page was loaded again. */
export function notedHere(): Readonly<Record<string, unknown>> {
  const noted: unknown = history.state;
  return typeof noted === 'object' && noted !== null ? { ...noted } : {};
}
