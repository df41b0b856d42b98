// Files made to do harm are refused promptly and plainly, or are read as the plain text they are.
import { expect, test } from 'vitest';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { withDefaults } from '../../src/model/scenarioShape/declaredDefaults.ts';
import { scenarioShape, type Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { formatFault } from '../../src/scenario/checking/faults/faultText.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import { parseScenario, printScenario } from '../../src/scenario/checking/parse.ts';
import { HOSTILE_TEXTS } from './arbitraryScenario.ts';

const PROMPT = 2000;

function refuse(text: string): readonly string[] {
  const start = process.cpuUsage();
  const parsed = parseScenario(text);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(PROMPT);
  return parsed.ok ? [] : parsed.faults.map((fault) => formatFault('f', fault, say));
}

test.each([
  ['lists', '['.repeat(300_000), '1:65'],
  ['closed lists', '['.repeat(300_000) + ']'.repeat(300_000), '1:65'],
  ['objects', `{"a":\n`.repeat(150_000), '65:1'],
])('%s nested hundreds of thousands deep are refused at level 65', (_name, text, place) => {
  expect(refuse(text)).toEqual([
    `f:${place} (scenario): objects and lists are nested too deeply, expected at most 64 levels`,
  ]);
});

test('brackets inside a text are no nesting', () => {
  const summary = `${'['.repeat(300)}\\"${'{'.repeat(300)}`;
  const parsed = parseScenario(printScenario({ ...plainScenario, summary }));
  expect(parsed.ok && parsed.scenario.summary).toBe(summary);
});

test('a text of 50 MB is refused by its size', () => {
  expect(refuse('x'.repeat(50_000_000))).toEqual([
    'f:1:1 (scenario): the file is too big (50000000 bytes), expected at most 1048576 bytes',
  ]);
});

test('size is counted in bytes, not in letters', () => {
  expect(refuse(`"${'پ'.repeat(600_000)}"`)).toEqual([
    'f:1:1 (scenario): the file is too big (1200002 bytes), expected at most 1048576 bytes',
  ]);
});

test.each([
  ['numbers', `{"prompts":[${'0,'.repeat(500_000)}0]}`],
  ['unknown keys', `{${Array.from({ length: 60_000 }, (_, k) => `"k${k}":1`).join()}}`],
  ['commas', ','.repeat(1_000_000)],
  ['opened texts', '"\n'.repeat(500_000)],
  ['keys without values', `{${'"a" '.repeat(250_000)}`],
  ['one long key', `{"${'a'.repeat(1_000_000)}":1}`],
  ['empty lines', `{"a":1${'\n'.repeat(1_000_000)}`],
])('a megabyte of %s is refused promptly, with a list that can be read', (_name, text) => {
  const faults = refuse(text);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThanOrEqual(201);
  for (const fault of faults) expect(fault.length).toBeLessThan(600);
});

test.each([
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  String.raw`{"\u005f_proto__":{"polluted":1}}`,
])('a key that reaches for the prototype is a fault and changes nothing: %s', (inner) => {
  const text = printScenario(plainScenario).replace(
    '"border": {',
    `"border": ${inner.slice(0, -1)},`,
  );
  expect(refuse(text)).toHaveLength(1);
  expect(refuse(text)[0]).toContain('is not allowed in any file');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test.each(['toString', 'hasOwnProperty', 'valueOf', 'constructor'])(
  'the key %s is unknown like any other',
  (key) => {
    const faults = refuse(
      printScenario(plainScenario).replace('"fence": 0', `"fence": 0, "${key}": 0`),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('unknown key');
  },
);

/** The scenario with this text wherever the author's own words may stand. */
function withTextEverywhere(field: Field, value: unknown, hostile: string): unknown {
  if (field.kind === 'text')
    return field.form === 'plain' && field.refersTo === undefined ? hostile : value;
  if (field.kind === 'list' && Array.isArray(value))
    return value.map((item) => withTextEverywhere(field.of, item, hostile));
  if (field.kind === 'object' && typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        withTextEverywhere(field.fields[key] ?? field, inner, hostile),
      ]),
    );
  }
  return value;
}

test.each(HOSTILE_TEXTS)('%j in every text of a scenario stays the text it is', (hostile) => {
  const scenario = withTextEverywhere(scenarioShape, plainScenario, hostile) as Scenario;
  const parsed = parseScenario(printScenario(scenario));
  expect(parsed.ok && parsed.scenario).toStrictEqual(scenario);
  expect(parsed.ok && parsed.scenario.sides.host.name).toBe(hostile);
});

test('what a fault quotes cannot steer a terminal or turn a line around', () => {
  const [fault] = refuse(
    JSON.stringify({ ...plainScenario, mediatorRule: '\u001b[31m\u202E\u009b31m' }),
  );
  expect(fault).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a default is filled in anew each time, so that nothing can be spoilt for the next reader', () => {
  const first = withDefaults(scenarioShape, plainScenario);
  expect(first.mediators).not.toBe(withDefaults(scenarioShape, plainScenario).mediators);
});
