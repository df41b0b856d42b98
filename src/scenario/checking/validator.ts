/** Builds the validator of a declaration, with Valibot. */
import * as v from 'valibot';
import {
  TEXT_FORMS,
  isRequired,
  type Declared,
  type Field,
} from '../../model/scenarioShape/declaration.ts';
import { isCalendarDate } from '../../text/dates.ts';

// The entries of a longer list are not read: its length alone is the fault.
const LONGEST_READ = 1000;

type Validator = v.GenericSchema<unknown, unknown>;

/**
 * A validator for values of this field: it fills in defaults and drops keys that are not declared
 * (which are faults of their own, found with their place in the text).
 */
export function validatorOf<const F extends Field>(field: F): v.GenericSchema<unknown, Declared<F>>;
export function validatorOf(field: Field): Validator {
  const validator = givenValidator(field);
  return field.nullable === true ? v.nullable(validator) : validator;
}

function givenValidator(field: Field): Validator {
  switch (field.kind) {
    case 'number': {
      const inRange = v.pipe(v.number(), v.finite(), v.minValue(field.min), v.maxValue(field.max));
      const counted = field.whole ? v.pipe(inRange, v.integer()) : inRange;
      // Adding zero turns -0, which JSON can write but not keep, into 0.
      return v.pipe(
        counted,
        v.transform((value) => value + 0),
      );
    }
    case 'choice':
      return v.picklist(field.options);
    case 'text':
      return v.pipe(
        v.string(),
        v.minLength(field.minLength),
        v.maxLength(field.maxLength),
        v.regex(TEXT_FORMS[field.form].pattern),
        v.check(
          (written) => (field.form !== 'day' && field.form !== 'date') || isCalendarDate(written),
        ),
      );
    case 'flag':
      return field.only === true ? v.literal(true) : v.boolean();
    case 'any':
      return v.unknown();
    case 'list':
      return v.pipe(
        v.array(v.unknown()),
        v.maxLength(Math.max(LONGEST_READ, field.maxLength)),
        v.array(validatorOf(field.of)),
        v.minLength(field.minLength),
        v.maxLength(field.maxLength),
      );
    case 'record':
      return keyed(
        Object.fromEntries(field.keys.map((key) => [key, v.optional(validatorOf(field.of))])),
      );
    case 'object':
      return keyed(
        Object.fromEntries(
          Object.entries(field.fields).map(([key, inner]) => [key, entryOf(inner)]),
        ),
      );
  }
}

// Valibot takes a list for an object without keys; its entries would be lost without a word.
const noList = v.custom<unknown>((value) => !Array.isArray(value) || value.length === 0);

function keyed(entries: v.ObjectEntries): Validator {
  return v.pipe(noList, v.object(entries));
}

function entryOf(field: Field): Validator {
  const validator = validatorOf<Field>(field);
  if (isRequired(field)) return validator;
  if (field.optional === true) return v.optional(validator);
  return v.optional(validator, () => ('default' in field ? field.default : {}));
}
