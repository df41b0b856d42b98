/** Changes plain values at a path without touching the value that was given. */
import type { Path } from '../json/path.ts';

/** A copy of a value with another one at a path; lists and objects that are missing on the way are made, an index past the end appends. */
export function replaceAt(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items: readonly unknown[] = Array.isArray(whole) ? whole : [];
    const index = Math.min(key, items.length);
    return items.toSpliced(index, 1, replaceAt(items[index], rest, value));
  }
  const known = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : {};
  const entries = new Map<string, unknown>(Object.entries(known));
  return Object.fromEntries(entries.set(key, replaceAt(entries.get(key), rest, value)));
}

/** A copy of a value without the key at a path. */
export function withoutKey(whole: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof whole !== 'object' || whole === null) return whole;
  if (Array.isArray(whole))
    return whole.map((item: unknown, index) => (index === key ? withoutKey(item, rest) : item));
  return Object.fromEntries(
    Object.entries(whole).flatMap(([name, inner]: [string, unknown]): [string, unknown][] => {
      if (name !== key) return [[name, inner]];
      return rest.length === 0 ? [] : [[name, withoutKey(inner, rest)]];
    }),
  );
}
