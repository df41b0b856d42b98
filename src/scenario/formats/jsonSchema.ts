/**
 * Writes the declaration of a scenario as a JSON Schema, for editors that complete and check as one types.
 * Made from the declaration and not from the Valibot validator: that one knows neither meaning, unit nor source.
 */
import { TEXT_FORMS, isRequired, type Field } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { SCHEMA_KEY } from '../checking/faults/keyFaults.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 7, which editors know best) of a scenario file. */
export function scenarioJsonSchema(): Schema {
  const schema = schemaOf(scenarioShape);
  const properties = schema['properties'];
  if (typeof properties !== 'object')
    throw new Error('scenarioJsonSchema: a scenario is an object with properties');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Scenario of Strategic Patience',
    ...schema,
    properties: {
      [SCHEMA_KEY]: { type: 'string', description: 'Where editors find this schema; ignored.' },
      ...properties,
    },
  };
}

function schemaOf(field: Field): Schema {
  const given =
    field.kind !== 'record' && field.default !== undefined ? { default: field.default } : {};
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
    case 'object': {
      const required = Object.keys(field.fields).filter((key) =>
        isRequired(field.fields[key] ?? field),
      );
      return {
        type: 'object',
        description: field.meaning,
        properties: Object.fromEntries(
          Object.entries(field.fields).map(([key, inner]) => [key, schemaOf(inner)]),
        ),
        ...(required.length > 0 ? { required } : {}),
        additionalProperties: false,
        ...given,
      };
    }
  }
}
