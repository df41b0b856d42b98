/** Finds names given twice in one list, and names of things that are not there, wherever the declaration speaks of names. */
import type { Field, ListField, TextField } from '../../../model/scenarioShape/declaration.ts';
import { placesOf } from '../../../model/scenarioShape/walk.ts';
import type { Doubts } from '../doubts.ts';
import { foundValue, type DataFault } from './fault.ts';
import { at, itemsAt } from '../../json/lookUp.ts';
import { nearestName } from '../nearestName.ts';
import type { Path } from '../../json/path.ts';

/** Every fault of a name. Names of things in a list that is itself in doubt are not judged. */
export function nameFaults(scenario: unknown, shape: Field, doubts: Doubts): readonly DataFault[] {
  const faults: DataFault[] = [];
  for (const { field, path, value } of placesOf(shape, scenario)) {
    if (field.kind === 'list' && Array.isArray(value))
      faults.push(...repeatedNames(value, field, path));
    else if (field.kind === 'text' && typeof value === 'string' && value !== '')
      faults.push(...unknownName(scenario, value, field, path, doubts));
  }
  return faults;
}

function repeatedNames(
  items: readonly unknown[],
  field: ListField,
  path: Path,
): readonly DataFault[] {
  const key = field.uniqueBy;
  if (key === undefined) return [];
  const taken = new Set<string>();
  const faults: DataFault[] = [];
  for (const [index, item] of items.entries()) {
    const name = at(item, key);
    if (typeof name !== 'string') continue;
    if (taken.has(name)) {
      const facts = { found: foundValue(name), key };
      faults.push({ kind: 'name-taken', path: [...path, index, key], at: 'value', facts });
    }
    taken.add(name);
  }
  return faults;
}

function unknownName(
  scenario: unknown,
  name: string,
  field: TextField,
  path: Path,
  doubts: Doubts,
): readonly DataFault[] {
  if (field.refersTo === undefined) return [];
  const { list, key } = field.refersTo;
  const listPath = list.split('.');
  if (listPath.some((_, end) => doubts.isDoubtful(listPath.slice(0, end + 1)))) return [];
  const names = itemsAt(scenario, ...listPath)
    .map((item) => at(item, key))
    .filter((known) => typeof known === 'string');
  if (names.includes(name)) return [];
  const nearest = nearestName(name, names);
  const facts = { found: foundValue(name), key: list, names };
  return [
    {
      kind: 'name-unknown',
      path,
      at: 'value',
      facts: nearest === undefined ? facts : { ...facts, nearest },
    },
  ];
}
