/**
 * What makes one scenario into another, as short plain data. Entries of lists go by name, or by a digest of their words, and never by their
 * place, so that the same change still fits when other words of the first scenario have been fixed since.
 *
 * Of an object stands what changed in it (null where a key is gone), anything else stands whole. Of a list stands the whole (a list), or
 * what was done to it (an object): `~` the changed entries by name (null where one is gone), `+` the added ones, `#` the order of all names.
 */
import type { Field, ListField } from '../../model/scenarioShape/declaration.ts';
import { fieldUnder, isKeyed, type Keyed } from '../../model/scenarioShape/walk.ts';
import { sameValue } from '../../model/match/run.ts';
import { canonicalJson, hashText } from '../checking/scenarioHash.ts';

/** Hexadecimal digits by which an entry without a name is known. */
const DIGITS = 6;

/** What to apply to `before` to have `after`; both valid values of the field. */
export function deltaBetween(field: Field | undefined, before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after) && field?.kind === 'list')
    return listDelta(field, before, after);
  if (!isKeyed(before) || !isKeyed(after)) return after;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...keys].flatMap((key): readonly (readonly [string, unknown])[] => {
      const [one, other] = [before[key], after[key]];
      if (one === undefined && other === undefined) return [];
      if (other === undefined) return [[key, null]];
      if (sameValue(one, other)) return [];
      return [[key, one === undefined ? other : deltaBetween(fieldUnder(field, key), one, other)]];
    }),
  );
}

/** The value with a delta applied, from whomever that comes: what fits nowhere is passed over, for the fingerprint of the whole to tell. */
export function applyDelta(field: Field | undefined, before: unknown, delta: unknown): unknown {
  if (Array.isArray(before) && isKeyed(delta)) return changedList(field, before, delta);
  if (!isKeyed(before) || !isKeyed(delta)) return delta;
  const entries = new Map(Object.entries(before));
  for (const [key, change] of Object.entries(delta)) {
    const held = entries.get(key);
    if (change === null) entries.delete(key);
    else
      entries.set(
        key,
        held === undefined ? change : applyDelta(fieldUnder(field, key), held, change),
      );
  }
  // From entries, since assigning to __proto__ would change what the object inherits.
  return Object.fromEntries(entries);
}

function listDelta(
  field: ListField,
  before: readonly unknown[],
  after: readonly unknown[],
): unknown {
  const old = new Map(before.map((entry) => [nameOf(field, entry), entry]));
  const names = after.map((entry) => nameOf(field, entry));
  const kept = new Set(names);
  if (old.size !== before.length || kept.size !== after.length) return after;
  const changed = new Map<string, unknown>();
  const added: unknown[] = [];
  const inPlace = new Set<string>();
  const isSameLength = before.length === after.length;
  for (const [index, entry] of after.entries()) {
    const name = names[index] ?? '';
    const known = old.get(name);
    const placed = isSameLength ? nameOf(field, before[index]) : name;
    if (known !== undefined) {
      if (!sameValue(known, entry)) changed.set(name, deltaBetween(field.of, known, entry));
    } else if (field.uniqueBy === undefined && !kept.has(placed)) {
      changed.set(placed, deltaBetween(field.of, before[index], entry));
      inPlace.add(placed);
    } else added.push(entry);
  }
  for (const name of old.keys()) if (!kept.has(name) && !inPlace.has(name)) changed.set(name, null);
  const delta = {
    ...(changed.size === 0 ? {} : { '~': Object.fromEntries(changed) }),
    ...(added.length === 0 ? {} : { '+': added }),
  };
  const result = changedList(field, before, delta);
  const isInOrder = result.every((entry, index) => nameOf(field, entry) === names[index]);
  const whole = isInOrder ? delta : { ...delta, '#': names };
  return JSON.stringify(whole).length < JSON.stringify(after).length ? whole : after;
}

function changedList(
  field: Field | undefined,
  before: readonly unknown[],
  { '~': changes, '+': added, '#': order }: Keyed,
): readonly unknown[] {
  const list = field?.kind === 'list' ? field : undefined;
  const byName = isKeyed(changes) ? new Map(Object.entries(changes)) : new Map<string, unknown>();
  const stays = before.flatMap((entry) => {
    const change = byName.get(nameOf(list, entry));
    if (change === null) return [];
    return [change === undefined ? entry : applyDelta(list?.of, entry, change)];
  });
  const more: readonly unknown[] = Array.isArray(added) ? added : [];
  // An entry that the list has got under the same name since is written over.
  const taken = new Set(more.map((entry) => nameOf(list, entry)));
  const all = [...stays.filter((entry) => !taken.has(nameOf(list, entry))), ...more];
  if (!Array.isArray(order)) return all;
  const places = new Map(order.map((name, place) => [String(name), place]));
  const placeOf = (entry: unknown): number => places.get(nameOf(list, entry)) ?? order.length;
  return all.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function nameOf(list: ListField | undefined, entry: unknown): string {
  const { uniqueBy } = list ?? {};
  const name = uniqueBy !== undefined && isKeyed(entry) ? entry[uniqueBy] : undefined;
  return typeof name === 'string' ? name : hashText(canonicalJson(entry)).slice(0, DIGITS);
}
