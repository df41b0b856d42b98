/** Keeps the identity of what did not change between two readings of a text. */

/** The new value, in which every part that equals the old one at its place is the old object itself. */
export function keepUnchanged(before: unknown, after: unknown): unknown {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    const kept = after.map((item: unknown, index) => keepUnchanged(before[index], item));
    return before.length === kept.length && kept.every((item, index) => item === before[index])
      ? before
      : kept;
  }
  const known = new Map<string, unknown>(Object.entries(before));
  const kept = Object.entries(after).map(([key, inner]: [string, unknown]): [string, unknown] => [
    key,
    keepUnchanged(known.get(key), inner),
  ]);
  return known.size === kept.length &&
    kept.every(([key, inner]) => known.has(key) && known.get(key) === inner)
    ? before
    : Object.fromEntries(kept);
}
