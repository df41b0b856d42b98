/** Reads a Valibot schema back as a declaration, so that what it finds wrong is worded like every other fault. */
import * as v from 'valibot';
import {
  TEXT_FORMS,
  choice,
  list,
  object,
  text,
  type Field,
} from '../../model/scenarioShape/declaration.ts';

type Schema = v.GenericSchema<unknown, unknown>;
type Rules = readonly v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>[];

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** The declaration of what a schema of objects, lists, numbers, words and texts takes; other kinds become any text. */
export function declaredBy(schema: Schema): Field {
  if (isKind<v.ExactOptionalSchema<Schema, undefined>>(schema, 'exact_optional'))
    return { ...declaredBy(schema.wrapped), optional: true };
  if (isKind<v.NullableSchema<Schema, undefined>>(schema, 'nullable'))
    return declaredBy(schema.wrapped);
  if (isKind<v.StrictObjectSchema<v.ObjectEntries, undefined>>(schema, 'strict_object')) {
    const entries = Object.entries(schema.entries) as [string, Schema][];
    return object(Object.fromEntries(entries.map(([key, inner]) => [key, declaredBy(inner)])), '');
  }
  if (isKind<v.ArraySchema<Schema, undefined>>(schema, 'array'))
    return list(declaredBy(schema.item), {
      minLength: limitOf(schema, 'min_length', 0),
      maxLength: limitOf(schema, 'max_length', NO_LIMIT),
      meaning: '',
    });
  if (isKind<v.PicklistSchema<readonly string[], undefined>>(schema, 'picklist'))
    return choice({ options: schema.options, meaning: '' });
  if (isKind(schema, 'boolean')) return choice({ options: ['true', 'false'], meaning: '' });
  if (isKind(schema, 'number'))
    return {
      kind: 'number',
      unit: unitOf(schema),
      whole: rulesOf(schema).some(({ type }) => type === 'integer'),
      min: limitOf(schema, 'min_value', -NO_LIMIT),
      max: limitOf(schema, 'max_value', NO_LIMIT),
      meaning: '',
      source: '',
    };
  const isId = rulesOf(schema).some(
    (rule) => 'requirement' in rule && rule.requirement === TEXT_FORMS.id.pattern,
  );
  return text({
    form: isId ? 'id' : 'plain',
    minLength: limitOf(schema, 'min_length', 0),
    maxLength: limitOf(schema, 'max_length', NO_LIMIT),
    meaning: '',
  });
}

function isKind<S extends Schema>(schema: Schema, type: S['type']): schema is S {
  return schema.type === type;
}

function rulesOf(schema: Schema): Rules {
  return 'pipe' in schema ? (schema.pipe as Rules) : [];
}

function limitOf(schema: Schema, type: string, otherwise: number): number {
  const rule = rulesOf(schema).find((item) => item.type === type);
  return rule !== undefined && 'requirement' in rule ? Number(rule.requirement) : otherwise;
}

function unitOf(schema: Schema): string {
  const { unit } = v.getMetadata(schema);
  return typeof unit === 'string' ? unit : 'any';
}
