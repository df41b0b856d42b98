/** Puts the keys of a value into the order of its declaration. */
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { SCHEMA_KEY } from '../checking/faults/keyFaults.ts';

/** The same value with declared keys in their order, then the others; however faulty it is. */
export function inDeclaredOrder(field: Field | undefined, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const of = field?.kind === 'list' ? field.of : undefined;
    return value.map((item: unknown) => inDeclaredOrder(of, item));
  }
  const order =
    field?.kind === 'object'
      ? [SCHEMA_KEY, ...Object.keys(field.fields)]
      : field?.kind === 'record'
        ? field.keys
        : [];
  const given = new Map<string, unknown>(Object.entries(value));
  const keys = new Set([...order.filter((key) => given.has(key)), ...given.keys()]);
  return Object.fromEntries(
    [...keys].map((key) => [key, inDeclaredOrder(innerOf(field, key), given.get(key))]),
  );
}

function innerOf(field: Field | undefined, key: string): Field | undefined {
  if (field?.kind === 'record') return field.of;
  return field?.kind === 'object' && Object.hasOwn(field.fields, key)
    ? field.fields[key]
    : undefined;
}
