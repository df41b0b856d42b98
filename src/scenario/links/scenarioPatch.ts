/** Reads the changes that the first short links carried: place by place, for the very scenario that they were made from. */
import { readJson } from '../checking/readJson.ts';
import type { Path } from '../json/path.ts';

/** Changes one after another: a path and the value that stands there now, or a path alone where the key is gone. */
export type Patch = readonly (readonly [Path] | readonly [Path, unknown])[];

/** The patch that a text holds; undefined where it holds none. */
export function readPatch(text: string): Patch | undefined {
  const read = readJson(text);
  if (!read.ok || !Array.isArray(read.value)) return undefined;
  const changes: readonly unknown[] = read.value;
  return changes.every(isChange) ? changes : undefined;
}

function isChange(change: unknown): change is Patch[number] {
  if (!Array.isArray(change) || change.length < 1 || change.length > 2) return false;
  const [path] = change as readonly unknown[];
  return (
    Array.isArray(path) &&
    path.every((key) => typeof key === 'string' || (Number.isSafeInteger(key) && key >= 0))
  );
}

/** A copy of the base with the changes made; undefined where a path leads to nothing that is there. */
export function applyPatch(base: object, patch: Patch): unknown {
  const whole: Record<string | number, unknown> = { whole: structuredClone(base) };
  for (const change of patch) {
    let holder: unknown = whole;
    let last: string | number = 'whole';
    for (const key of change[0]) {
      holder = ownEntry(holder, last);
      last = key;
    }
    if (!isKeyed(holder) && !Array.isArray(holder)) return undefined;
    if (Array.isArray(holder) && !(typeof last === 'number' && last < holder.length))
      return undefined;
    if (change.length === 1) Reflect.deleteProperty(holder, last);
    // Defined and not assigned, since assigning to __proto__ would change what the object inherits.
    else
      Object.defineProperty(holder, last, {
        value: change[1],
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
  return whole['whole'];
}

function ownEntry(holder: unknown, key: string | number): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
    return undefined;
  return (holder as Readonly<Record<string | number, unknown>>)[key];
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
