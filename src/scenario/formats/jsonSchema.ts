/**
 * Writes a declaration as a JSON Schema, for editors and programs that complete and check as one types.
 * Made from the declaration and not from the Valibot validator: that one knows neither meaning, unit nor source.
 */
import {
  TEXT_FORMS,
  isRequired,
  type Field,
  type ObjectField,
} from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { SCHEMA_KEY } from '../checking/faults/keyFaults.ts';

type Schema = Readonly<Record<string, unknown>>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The JSON Schema (draft 7, which editors know best) of a file that is declared so. */
export function jsonSchemaOf(shape: ObjectField, title: string): Schema {
  return { $schema: DRAFT, title, ...objectSchema(shape) };
}

/** The JSON Schema of a scenario file, which may name it. */
export function scenarioJsonSchema(): Schema {
  const schema = objectSchema(scenarioShape);
  return {
    $schema: DRAFT,
    title: 'Scenario of Strategic Patience',
    ...schema,
    properties: {
      [SCHEMA_KEY]: { type: 'string', description: 'Where editors find this schema; ignored.' },
      ...schema.properties,
    },
  };
}

function schemaOf(field: Field): Schema {
  const schema = givenSchema(field);
  return field.nullable === true
    ? { description: field.meaning, anyOf: [schema, { type: 'null' }] }
    : schema;
}

function givenSchema(field: Field): Schema {
  const given = defaultIn(field);
  switch (field.kind) {
    case 'number':
      return {
        type: field.whole ? 'integer' : 'number',
        description: `${field.meaning} In ${field.unit}; ${field.source}.`,
        minimum: field.min,
        maximum: field.max,
        ...given,
      };
    case 'choice':
      return { enum: field.options, description: field.meaning, ...given };
    case 'text':
      return {
        type: 'string',
        description:
          field.form === 'plain'
            ? field.meaning
            : `${field.meaning} Written as ${TEXT_FORMS[field.form].meaning}.`,
        minLength: field.minLength,
        maxLength: field.maxLength,
        ...(field.form === 'plain' ? {} : { pattern: TEXT_FORMS[field.form].pattern.source }),
        ...given,
      };
    case 'list':
      return {
        type: 'array',
        description: field.meaning,
        items: schemaOf(field.of),
        minItems: field.minLength,
        maxItems: field.maxLength,
        ...given,
      };
    case 'record':
      return {
        type: 'object',
        description: field.meaning,
        propertyNames: { enum: field.keys },
        additionalProperties: schemaOf(field.of),
      };
    case 'flag':
      return {
        type: 'boolean',
        description: field.meaning,
        ...(field.only === true ? { const: true } : {}),
        ...given,
      };
    case 'any':
      return { description: field.meaning, ...given };
    case 'object':
      return objectSchema(field);
  }
}

function objectSchema(field: ObjectField): Schema & { readonly properties: Schema } {
  const fields = Object.entries(field.fields);
  const required = fields.filter(([, inner]) => isRequired(inner)).map(([key]) => key);
  return {
    type: 'object',
    description: field.meaning,
    properties: Object.fromEntries(fields.map(([key, inner]) => [key, schemaOf(inner)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...defaultIn(field),
  };
}

function defaultIn(field: Field): Schema {
  return field.default === undefined ? {} : { default: field.default };
}
