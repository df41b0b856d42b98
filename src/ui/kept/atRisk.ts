/** What would be lost if the page were closed now; as long as there is anything, the browser asks before it closes. */

const ids = new Set<string>();

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Says whether a record would be lost with the page. */
export function setAtRisk(id: string, isAtRisk: boolean): void {
  if (isAtRisk) ids.add(id);
  else ids.delete(id);
  // Only while it is needed: a listener of this kind keeps a page out of the browser's memory for going back.
  if (ids.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}
