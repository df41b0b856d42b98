/**
 * Ways through a declaration, and through a value by its declaration: the one place that says what stands within what. Values may be faulty;
 * where they do not have the parts that are declared, there are none.
 */
import type { Field } from './declaration.ts';

/** A value with keys of its own. */
export type Keyed = Readonly<Record<string, unknown>>;

/** A place in a value with what is declared there; undefined as value where nothing stands there. */
export interface Place {
  /** The keys and list positions (from 0) that lead to it. */
  readonly path: readonly (string | number)[];
  readonly field: Field;
  readonly value: unknown;
}

/** What becomes of a part of a value; `inner` is what is declared there, if anything is. */
type ChangePart = (held: unknown, inner: Field | undefined) => unknown;

/** Whether a value is an object, and neither null nor a list. */
export function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is declared under a key or list position of a field; undefined where nothing is. */
export function fieldUnder(field: Field | undefined, key: string | number): Field | undefined {
  if (field?.kind === 'list') return typeof key === 'number' ? field.of : undefined;
  if (field?.kind === 'record') return field.keys.includes(String(key)) ? field.of : undefined;
  if (field?.kind !== 'object') return undefined;
  return Object.hasOwn(field.fields, key) ? field.fields[key] : undefined;
}

/** The keys that are declared for a field's values, in their order; none where values have no keys. */
export function declaredKeys(field: Field | undefined): readonly string[] {
  if (field?.kind === 'record') return field.keys;
  return field?.kind === 'object' ? Object.keys(field.fields) : [];
}

/** A value as a place, and every declared place within it, from the outside inwards; what is not declared is passed over. */
export function* placesOf(
  field: Field,
  value: unknown,
  path: Place['path'] = [],
): Generator<Place, undefined> {
  yield { path, field, value };
  if (field.kind === 'list' && Array.isArray(value))
    for (const [index, item] of value.entries()) yield* placesOf(field.of, item, [...path, index]);
  else if (isKeyed(value))
    for (const key of declaredKeys(field)) {
      const inner = fieldUnder(field, key);
      const held = Object.hasOwn(value, key) ? value[key] : undefined;
      if (inner !== undefined) yield* placesOf(inner, held, [...path, key]);
    }
}

/**
 * A copy of a value with what `change` makes of each of its parts, declared or not, in the order in which they stand; keys whose part becomes
 * undefined are left out. A value without parts is itself.
 */
export function mapParts(field: Field | undefined, value: Keyed, change: ChangePart): Keyed;
export function mapParts(field: Field | undefined, value: unknown, change: ChangePart): unknown;
export function mapParts(field: Field | undefined, value: unknown, change: ChangePart): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => change(item, fieldUnder(field, index)));
  if (!isKeyed(value)) return value;
  // From entries, since assigning to __proto__ would change what the object inherits.
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, held]) => [key, change(held, fieldUnder(field, key))] as const)
      .filter(([, made]) => made !== undefined),
  );
}
