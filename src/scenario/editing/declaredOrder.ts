/** Puts the keys of a value into the order of its declaration. */
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { declaredKeys, isKeyed, mapParts } from '../../model/scenarioShape/walk.ts';
import { SCHEMA_KEY } from '../checking/faults/keyFaults.ts';

/** The keys that a file may have for a field, in the order in which they are written. */
export function keyOrder(field: Field | undefined): readonly string[] {
  return field?.kind === 'object' ? [SCHEMA_KEY, ...declaredKeys(field)] : declaredKeys(field);
}

/** The same value with declared keys in their order, then the others; however faulty it is. */
export function inDeclaredOrder(field: Field | undefined, value: unknown): unknown {
  return mapParts(field, isKeyed(value) ? ordered(field, value) : value, (held, inner) =>
    inDeclaredOrder(inner, held),
  );
}

function ordered(field: Field | undefined, value: object): object {
  const given = new Map<string, unknown>(Object.entries(value));
  const keys = new Set([...keyOrder(field).filter((key) => given.has(key)), ...given.keys()]);
  return Object.fromEntries([...keys].map((key) => [key, given.get(key)]));
}
