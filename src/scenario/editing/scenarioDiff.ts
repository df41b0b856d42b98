/** Says what differs between two scenarios, place by place, in the order in which files and forms show them. */
import { sameValue } from '../../model/match/run.ts';
import type { Field, ListField } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { declaredKeys, fieldUnder, isKeyed } from '../../model/scenarioShape/walk.ts';
import { at } from '../json/lookUp.ts';
import { writePath, type Path } from '../json/path.ts';

/** A place that differs; undefined means that nothing stands there. */
export interface ScenarioChange {
  /** Written as in `sides.struck.support`, with list positions as they are after the change, or before it for what is gone. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What differs between two values of `readTree`. Entries with a name of their own are compared by name, so that one
 * entry added in front is one change; where such entries stand in another order, the list itself is a change of the order of names.
 */
export function changesBetween(before: unknown, after: unknown): readonly ScenarioChange[] {
  const changes: ScenarioChange[] = [];
  compare(before, after, scenarioShape, [], changes);
  return changes;
}

function compare(
  before: unknown,
  after: unknown,
  field: Field | undefined,
  path: Path,
  changes: ScenarioChange[],
): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, field?.kind === 'list' ? field : undefined, path, changes);
  } else if (isKeyed(before) && isKeyed(after)) {
    for (const key of keysOf(field, before, after))
      compare(at(before, key), at(after, key), fieldUnder(field, key), [...path, key], changes);
  } else if (!sameValue(before, after)) {
    changes.push({ path: writePath(path), before, after });
  }
}

/** Declared keys first, in their order. */
function keysOf(field: Field | undefined, before: object, after: object): ReadonlySet<string> {
  return new Set([...declaredKeys(field), ...Object.keys(before), ...Object.keys(after)]);
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  field: ListField | undefined,
  path: Path,
  changes: ScenarioChange[],
): void {
  const key = field?.uniqueBy;
  const namesBefore = key === undefined ? undefined : ownNames(before, key);
  const namesAfter = key === undefined ? undefined : ownNames(after, key);
  if (namesBefore === undefined || namesAfter === undefined) {
    for (let index = 0; index < Math.max(before.length, after.length); index += 1)
      compare(before[index], after[index], field?.of, [...path, index], changes);
    return;
  }
  const stayedBefore = [...namesBefore.keys()].filter((name) => namesAfter.has(name));
  const stayedAfter = [...namesAfter.keys()].filter((name) => namesBefore.has(name));
  if (!sameValue(stayedBefore, stayedAfter))
    changes.push({
      path: writePath(path),
      before: [...namesBefore.keys()],
      after: [...namesAfter.keys()],
    });
  for (const [name, index] of namesAfter) {
    const old = namesBefore.get(name);
    const held = old === undefined ? undefined : before[old];
    compare(held, after[index], field?.of, [...path, index], changes);
  }
  for (const [name, index] of namesBefore)
    if (!namesAfter.has(name))
      changes.push({ path: writePath([...path, index]), before: before[index], after: undefined });
}

/** The position of every name; undefined where an entry has none, or one of another entry. */
function ownNames(items: readonly unknown[], key: string): ReadonlyMap<string, number> | undefined {
  const names = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const name = at(item, key);
    if (typeof name === 'string') names.set(name, index);
  }
  return names.size === items.length ? names : undefined;
}
