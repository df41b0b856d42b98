/** What was changed in a scenario, as short plain data that can be applied to it again. */
import { sameValue } from '../model/run.ts';
import type { Path } from './path.ts';

/** Changes one after another: a path and the value that stands there now, or a path alone where the key is gone. */
export type Patch = readonly (readonly [Path] | readonly [Path, unknown])[];

/** The changes that make one plain value into another; lists of another length are written whole. */
export function patchBetween(before: unknown, after: unknown): Patch {
  return differences(before, after, []);
}

function differences(before: unknown, after: unknown, path: Path): Patch {
  if (sameValue(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((item, index) => differences(before[index], item, [...path, index]));
  if (isKeyed(before) && isKeyed(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      after[key] === undefined
        ? [[[...path, key]] as const]
        : differences(before[key], after[key], [...path, key]),
    );
  }
  return [[path, after]];
}

/** The patch that a text holds; undefined where it holds none. */
export function readPatch(text: string): Patch | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read)) return undefined;
  return read.every(isChange) ? read : undefined;
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
