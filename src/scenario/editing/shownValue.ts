/** What a form shows for a value that may be absent or faulty: the value itself, with declared defaults where nothing is given. */
import type { Field } from '../../model/scenarioShape/declaration.ts';

/**
 * A value with every absent key that has a default filled in, however faulty the rest is. Required and optional keys
 * that are absent stay absent; keys that are not declared are kept, after the declared ones.
 */
export function shownValue(field: Field, given: unknown): unknown {
  if (given === undefined) {
    if (field.kind !== 'record' && field.default !== undefined)
      return shownValue(field, field.default);
    return field.kind === 'record' || field.kind === 'object' ? shownValue(field, {}) : undefined;
  }
  if (field.kind === 'list' && Array.isArray(given))
    return given.map((item: unknown) => shownValue(field.of, item));
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  if (field.kind === 'record')
    return Object.fromEntries(
      Object.entries(given).map(([key, inner]) => [key, shownValue(field.of, inner)]),
    );
  return field.kind === 'object' ? shownObject(field.fields, given) : given;
}

function shownObject(fields: Readonly<Record<string, Field>>, given: object): unknown {
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(fields)) {
    const held: unknown = Object.hasOwn(given, key)
      ? (given as Readonly<Record<string, unknown>>)[key]
      : undefined;
    const shown =
      held === undefined && inner.optional === true ? undefined : shownValue(inner, held);
    if (shown !== undefined) entries.push([key, shown]);
  }
  for (const [key, held] of Object.entries(given))
    if (!Object.hasOwn(fields, key)) entries.push([key, held]);
  return Object.fromEntries(entries);
}
