/** The declaration language: how the project says, as plain data, what a number, word or list of a file means and may be. */

/** The source named by every size that no study supports. */
export const INVENTED = 'invented for play';

/**
 * A quantity: its unit, its range (both ends included), what it means, and where sign or size come from.
 * A quantity without a `default` has to be given.
 */
export interface NumberField {
  readonly kind: 'number';
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly meaning: string;
  readonly source: string;
  readonly default?: number;
}

/** The forms a text may have to follow; each pattern matches the whole text. */
export const TEXT_FORMS = {
  plain: { pattern: /^[^]*$/, meaning: 'any text' },
  id: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    meaning: 'a short name of letters, digits, ".", "_" and "-", such as "two-valleys"',
  },
  day: { pattern: /^\d{4}-\d{2}-\d{2}$/, meaning: 'a day of the calendar, such as "2025-10-06"' },
  date: {
    pattern: /^$|^\d{4}(-\d{2}(-\d{2})?)?$/,
    meaning: 'a year, month or day, such as "2024", "2025-10" or "2025-10-18"',
  },
  country: {
    pattern: /^[A-Z]{3}$/,
    meaning: 'a country code of three capitals (ISO 3166-1 alpha-3), such as "PAK"',
  },
  language: {
    pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    meaning: 'a language tag, such as "en" or "ur-PK"',
  },
  fingerprint: {
    pattern: /^[0-9a-f]{16}$/,
    meaning: 'a fingerprint of 16 hexadecimal digits, such as "0123456789abcdef"',
  },
} as const satisfies Record<string, { readonly pattern: RegExp; readonly meaning: string }>;
export type TextForm = keyof typeof TEXT_FORMS;

/** Words of the author's own; lengths in UTF-16 code units, both ends included. */
export interface TextField {
  readonly kind: 'text';
  readonly form: TextForm;
  readonly minLength: number;
  readonly maxLength: number;
  readonly meaning: string;
  /** The list of named things that a non-empty text must name, and the key that names them. */
  readonly refersTo?: { readonly list: string; readonly key: string };
  readonly default?: string;
}

/** One word out of a closed list. */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly meaning: string;
  readonly default?: string;
}

/** Whether something is so; `only` where it is written down only if it is. */
export interface FlagField {
  readonly kind: 'flag';
  readonly meaning: string;
  readonly only?: true;
  readonly default?: boolean;
}

/** Anything at all, which is judged elsewhere or not read. */
export interface AnyField {
  readonly kind: 'any';
  readonly meaning: string;
  readonly default?: unknown;
}

/** Several of the same kind, in the author's order; `uniqueBy` names the key that no two of them may share. */
export interface ListField {
  readonly kind: 'list';
  readonly of: Field;
  readonly minLength: number;
  readonly maxLength: number;
  readonly meaning: string;
  readonly uniqueBy?: string;
  readonly default?: readonly unknown[];
}

/** Some of a closed list of keys, each with a value of the same kind. Leaving every key out is allowed. */
export interface RecordField {
  readonly kind: 'record';
  readonly keys: readonly string[];
  readonly of: Field;
  readonly meaning: string;
  readonly default?: undefined;
}

/**
 * Named fields. Without a `default`, an object that has no required field may be left out,
 * and then holds the defaults of its fields.
 */
export interface ObjectField {
  readonly kind: 'object';
  readonly fields: Fields;
  readonly meaning: string;
  readonly default?: Readonly<Record<string, unknown>>;
}

/**
 * Anything that can be declared; `optional` marks what stays absent when it is not given, `nullable` where null may stand for nothing,
 * `required` what has to be given although nothing in it has to be, `unread` what is there for readers alone: neither a rule, nor a policy, nor the log of a match depends on it or on anything below it.
 */
export type Field = (
  | NumberField
  | TextField
  | ChoiceField
  | FlagField
  | AnyField
  | ListField
  | RecordField
  | ObjectField
) & {
  readonly optional?: true;
  readonly nullable?: true;
  readonly required?: true;
  readonly unread?: true;
};
export type Fields = Readonly<Record<string, Field>>;

type OptionalKey<Fs> = {
  [K in keyof Fs]: Fs[K] extends { readonly optional: true } ? K : never;
}[keyof Fs];
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The type of a validated value: every defaulted key is present, only `optional` ones may be absent. */
export type Declared<F> = F extends { readonly nullable: true } ? Given<F> | null : Given<F>;

type Given<F> = F extends { readonly kind: 'number' }
  ? number
  : F extends { readonly kind: 'choice'; readonly options: readonly (infer C)[] }
    ? C
    : F extends { readonly kind: 'text' }
      ? string
      : F extends { readonly kind: 'flag'; readonly only: true }
        ? true
        : F extends { readonly kind: 'flag' }
          ? boolean
          : F extends { readonly kind: 'any' }
            ? unknown
            : F extends { readonly kind: 'list'; readonly of: infer E }
              ? readonly Declared<E>[]
              : F extends {
                    readonly kind: 'record';
                    readonly keys: readonly (infer K extends string)[];
                    readonly of: infer E;
                  }
                ? { readonly [P in K]?: Declared<E> }
                : F extends { readonly kind: 'object'; readonly fields: infer Fs }
                  ? Flat<
                      { readonly [K in Exclude<keyof Fs, OptionalKey<Fs>>]: Declared<Fs[K]> } & {
                        readonly [K in OptionalKey<Fs>]?: Declared<Fs[K]>;
                      }
                    >
                  : never;

/** Every word of a closed list that stands anywhere in a declaration. */
export type OptionOf<F> = F extends {
  readonly kind: 'choice';
  readonly options: readonly (infer C)[];
}
  ? C
  : F extends { readonly kind: 'list' | 'record'; readonly of: infer E }
    ? OptionOf<E>
    : F extends { readonly kind: 'object'; readonly fields: infer Fs }
      ? { [K in keyof Fs]: OptionOf<Fs[K]> }[keyof Fs]
      : never;

/** Every key that stands anywhere in a declaration. */
export type KeyOf<F> = F extends { readonly kind: 'list'; readonly of: infer E }
  ? KeyOf<E>
  : F extends {
        readonly kind: 'record';
        readonly keys: readonly (infer K)[];
        readonly of: infer E;
      }
    ? K | KeyOf<E>
    : F extends { readonly kind: 'object'; readonly fields: infer Fs }
      ? { [K in keyof Fs]: K | KeyOf<Fs[K]> }[keyof Fs]
      : never;

/** A quantity that may take any value of its range. */
export function number(spec: Omit<NumberField, 'kind' | 'whole'>): NumberField {
  return { kind: 'number', whole: false, ...spec };
}

/** A quantity that is counted. */
export function integer(spec: Omit<NumberField, 'kind' | 'whole'>): NumberField {
  return { kind: 'number', whole: true, ...spec };
}

/** A text; `form` is any text and `minLength` 0 unless said otherwise. */
export function text(
  spec: Omit<TextField, 'kind' | 'form' | 'minLength'> &
    Partial<Pick<TextField, 'form' | 'minLength'>>,
): TextField {
  return { kind: 'text', form: 'plain', minLength: 0, ...spec };
}

/** A short name by which other parts of the scenario, logs and links refer to a thing. */
export function id(meaning: string): TextField {
  return { kind: 'text', form: 'id', minLength: 1, maxLength: 64, meaning };
}

/** One word out of `options`. */
export function choice<const S extends Omit<ChoiceField, 'kind'>>(spec: S) {
  return { kind: 'choice', ...spec } as const;
}

/** Whether something is so. */
export function flag(meaning: string): FlagField {
  return { kind: 'flag', meaning };
}

/** Something that is written down only where it is so: true, or left out. */
export function onlyFlag(meaning: string) {
  return { kind: 'flag', only: true, optional: true, meaning } as const;
}

/** Anything at all; `meaning` says who judges it. */
export function anything(meaning: string): AnyField {
  return { kind: 'any', meaning };
}

/** A list of `of`. */
export function list<const F extends Field, const S extends Omit<ListField, 'kind' | 'of'>>(
  of: F,
  spec: S,
) {
  return { kind: 'list', of, ...spec } as const;
}

/** Values of one kind under some of the given keys. */
export function record<const K extends string, const F extends Field>(
  keys: readonly K[],
  of: F,
  meaning: string,
) {
  return { kind: 'record', keys, of, meaning } as const;
}

/** Named fields. */
export function object<const F extends Fields>(fields: F, meaning: string) {
  return { kind: 'object', fields, meaning } as const;
}

/** Named fields; `whole` is the value of the object when it is left out as a whole. */
export function objectWithDefault<const F extends Fields>(
  fields: F,
  meaning: string,
  whole: Readonly<Record<string, unknown>>,
) {
  return { kind: 'object', fields, meaning, default: whole } as const;
}

/** The same field, but one that stays absent when it is not given. */
export function optional<const F extends Field>(field: F) {
  return { ...field, optional: true } as const;
}

/** The same field, but one that may be null, where there is nothing. */
export function nullable<const F extends Field>(field: F) {
  return { ...field, nullable: true } as const;
}

/** The same field, but one that a file has to give, empty as it may be. */
export function required<const F extends Field>(field: F) {
  return { ...field, required: true } as const;
}

/** The same field for each of both sides; both have to be given where the field has to be. */
export function bySide<const F extends Field>(field: F, meaning: string) {
  return object({ struck: field, host: field }, meaning);
}

/** The same field, but one that is there for readers alone: a match with the same seed and choices has the same log whatever stands in it. */
export function unread<const F extends Field>(field: F) {
  return { ...field, unread: true } as const;
}

/** Whether a file has to give this field: it is not optional and nothing can stand in for it. */
export function isRequired(field: Field): boolean {
  if (field.optional === true) return false;
  if (field.required === true) return true;
  if (field.kind === 'record' || field.default !== undefined) return false;
  return field.kind !== 'object' || Object.values(field.fields).some(isRequired);
}
