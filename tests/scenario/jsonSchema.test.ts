// The schema that editors read says the same as the declaration.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRequired, type Field } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { ENDINGS } from '../../src/model/vocabulary/words.ts';
import { runShape } from '../../src/scenario/runs/runShape.ts';
import { jsonSchemaOf, scenarioJsonSchema } from '../../src/scenario/formats/jsonSchema.ts';

interface ReadSchema {
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ReadSchema>>;
  readonly additionalProperties?: false | ReadSchema;
  readonly items?: ReadSchema;
  readonly anyOf?: readonly ReadSchema[];
}

const path = new URL('../../assets/scenario.schema.json', import.meta.url);
const written = JSON.parse(readFileSync(path, 'utf8')) as ReadSchema;

test('assets/scenario.schema.json is the one the declaration gives (npm run schema writes it)', () => {
  expect(written).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});

/** Every field of the declaration beside the schema written for it. */
function pairs(field: Field, schema: ReadSchema): readonly (readonly [Field, ReadSchema])[] {
  if (field.kind === 'list') return [[field, schema], ...pairs(field.of, schema.items ?? {})];
  if (field.nullable === true) {
    const { nullable: _mayBeNull, ...given } = field;
    return [[field, schema], ...pairs(given, schema.anyOf?.[0] ?? {})];
  }
  if (field.kind !== 'object') return [[field, schema]];
  const inner = Object.entries(field.fields).flatMap(([key, each]) =>
    pairs(each, schema.properties?.[key] ?? {}),
  );
  return [[field, schema], ...inner];
}

test('everything says what it means', () => {
  for (const [field, schema] of pairs(scenarioShape, written)) {
    expect(schema.description).toContain(field.meaning);
  }
});

test('every number says its range, default, unit and source', () => {
  const numbers = pairs(scenarioShape, written).flatMap(([field, schema]) =>
    field.kind === 'number' ? [{ field, schema }] : [],
  );
  expect(numbers.length).toBeGreaterThan(50);
  for (const { field, schema } of numbers) {
    expect([schema.minimum, schema.maximum, schema.default]).toEqual([
      field.min,
      field.max,
      field.default,
    ]);
    expect(schema.description).toContain(field.unit);
    expect(schema.description).toContain(field.source);
  }
});

test('every object refuses what it does not know and asks for what it needs', () => {
  const objects = pairs(scenarioShape, written).flatMap(([field, schema]) =>
    field.kind === 'object' ? [{ field, schema }] : [],
  );
  expect(objects.length).toBeGreaterThan(15);
  for (const { field, schema } of objects) {
    expect(schema.additionalProperties).toBe(false);
    const needed = Object.entries(field.fields).filter(([, inner]) => isRequired(inner));
    expect(schema.required ?? []).toEqual(needed.map(([key]) => key));
  }
});

const writtenRun = JSON.parse(
  readFileSync(new URL('../../assets/run.schema.json', import.meta.url), 'utf8'),
) as ReadSchema;

test('assets/run.schema.json is the one that the declaration of runs gives', () => {
  const schema = jsonSchemaOf(runShape, 'Run of Strategic Patience');
  expect(writtenRun).toEqual(JSON.parse(JSON.stringify(schema)));
});

test('the schema of runs says what everything means, what is needed and what may be null', () => {
  for (const [field, schema] of pairs(runShape, writtenRun))
    expect(schema.description).toContain(field.meaning);
  expect(writtenRun.additionalProperties).toBe(false);
  expect(writtenRun.required).toEqual(
    expect.arrayContaining(['format', 'scenario', 'seed', 'turns', 'ending', 'bars', 'log']),
  );
  for (const key of ['group', 'label', 'clock', 'wholeScenario'])
    expect(writtenRun.required).not.toContain(key);
  expect(writtenRun.properties?.['ending']).toMatchObject({
    anyOf: [{ enum: ENDINGS }, { type: 'null' }],
  });
  expect(writtenRun.properties?.['clock']).toMatchObject({ type: 'boolean', const: true });
});

test('a file may name its schema', () => {
  expect(written.properties?.['$schema']).toMatchObject({ type: 'string' });
});
