/** Completes a partly given value with the defaults of its declaration. */
import type { Declared, Field, ObjectField } from './declaration.ts';
import { isKeyed, mapParts, type Keyed } from './walk.ts';

/** What is done with what a declaration does not settle. */
interface Filling {
  /** What stands for a field that is not given and has no default; undefined leaves its key out. */
  readonly missing: (field: Field) => unknown;
  /** Whether keys that are not declared are kept, after the declared ones. */
  readonly keepsUndeclared: boolean;
}

/**
 * A value with every absent key that has a default filled in, keys in the order of the declaration.
 * Nothing is validated: for values written in code, never for a file.
 * Throws when a required key is absent, naming it.
 */
export function withDefaults<const F extends Field>(field: F, given: unknown): Declared<F>;
export function withDefaults(field: Field, given: unknown): unknown {
  return filled(field, given, { missing: refuse, keepsUndeclared: false });
}

/**
 * What a form shows for a value that may be absent or faulty: the value itself, with every absent key that has a default filled in. Required and optional keys
 * that are absent stay absent; keys that are not declared are kept, after the declared ones.
 */
export function shownValue(field: Field, given: unknown): unknown {
  return filled(field, given, { missing: () => undefined, keepsUndeclared: true });
}

function refuse({ kind, meaning }: Field): never {
  throw new Error(`withDefaults: a required ${kind} has no default (${meaning})`);
}

function filled(field: Field, given: unknown, filling: Filling): unknown {
  if (given === undefined) {
    if (field.default !== undefined) return filled(field, field.default, filling);
    const isOfKeys = field.kind === 'record' || field.kind === 'object';
    return isOfKeys && field.required !== true
      ? filled(field, {}, filling)
      : filling.missing(field);
  }
  if (field.kind === 'object') return isKeyed(given) ? filledObject(field, given, filling) : given;
  if (field.kind !== 'list' && field.kind !== 'record') return given;
  return mapParts(field, given, (held, inner) =>
    inner === undefined ? held : filled(inner, held, filling),
  );
}

function filledObject({ fields }: ObjectField, given: Keyed, filling: Filling): Keyed {
  const entries = Object.entries(fields).map(([key, inner]): [string, unknown] => {
    const held = Object.hasOwn(given, key) ? given[key] : undefined;
    const isLeft = held === undefined && inner.optional === true;
    return [key, isLeft ? undefined : filled(inner, held, filling)];
  });
  const others = Object.entries(given).filter(([key]) => !Object.hasOwn(fields, key));
  return Object.fromEntries([
    ...entries.filter(([, held]) => held !== undefined),
    ...(filling.keepsUndeclared ? others : []),
  ]);
}
