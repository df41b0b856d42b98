/** Completes a partly given value with the defaults of its declaration. */
import type { Declared, Field } from './declaration.ts';

/**
 * The default of a field that is not given: its own, or the defaults of its fields.
 * Throws when the field is required, since then there is none.
 */
export function defaultOf(field: Field): unknown {
  if (field.kind === 'record') return {};
  if (field.default !== undefined) return complete(field, field.default);
  if (field.kind === 'object') return complete(field, {});
  throw new Error(`defaultOf: a required ${field.kind} has no default (${field.meaning})`);
}

/**
 * A value with every absent key that has a default filled in, keys in the order of the declaration.
 * Nothing is validated: for values written in code, never for a file.
 * Throws when a required key is absent, naming it.
 */
export function withDefaults<const F extends Field>(field: F, given: unknown): Declared<F>;
export function withDefaults(field: Field, given: unknown): unknown {
  return complete(field, given);
}

function complete(field: Field, given: unknown): unknown {
  if (field.kind === 'list' && Array.isArray(given))
    return given.map((item) => complete(field.of, item));
  if (field.kind === 'record' && isObject(given)) {
    return Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, complete(field.of, value)]),
    );
  }
  if (field.kind === 'object' && isObject(given)) {
    const whole: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(field.fields)) {
      const value = given[key];
      if (value !== undefined) whole[key] = complete(inner, value);
      else if (inner.optional !== true) whole[key] = defaultOf(inner);
    }
    return whole;
  }
  return given;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
