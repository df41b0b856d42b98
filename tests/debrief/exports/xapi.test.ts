// The statements for a learning record store: their form, their order, and that the same play says the same twice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identifier, statementsOf, statementsText } from '../../../src/debrief/exports/xapi.ts';
import type { RunFile } from '../../../src/model/run.ts';
import { speaker } from '../../../src/text/speaker.ts';
import { EXAMPLE_NAMES, playExample } from '../examples.ts';
import { shipped } from '../shipped.ts';

const scenario = shipped('pakistan-afghanistan');
const text = readFileSync(join(import.meta.dirname, '../../../assets/text/en.ftl'), 'utf8');
const settings = {
  home: 'https://school.example/crisis/',
  say: speaker(text, 'en'),
  language: 'en',
};
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

function verbs(run: RunFile): readonly string[] {
  return statementsOf(scenario, run, settings).map(({ verb }) => verb.id.replace(/.*\//u, ''));
}

test.each(EXAMPLE_NAMES)(
  'the statements of "%s" have the form that a record store takes',
  (name) => {
    const statements = statementsOf(scenario, playExample(scenario, name), settings);
    for (const { actor, context, id, object, result, verb } of statements) {
      expect(id).toMatch(UUID);
      expect(context.registration).toMatch(UUID);
      expect(actor.account.homePage).toBe(settings.home);
      for (const address of [object.id, verb.id, object.definition.type])
        expect(URL.canParse(address)).toBe(true);
      for (const key of Object.keys({ ...context.extensions, ...result?.extensions }))
        expect(URL.canParse(key)).toBe(true);
      for (const words of [verb.display, object.definition.name])
        expect(Object.values(words).every((word) => word.length > 2)).toBe(true);
      const scaled = result?.score?.scaled ?? 0;
      expect(scaled >= -1 && scaled <= 1).toBe(true);
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  },
);

test('a play begins, bets, expects and chooses in each turn, and is completed', () => {
  const run = playExample(scenario, 'durable');
  expect(verbs(run)).toEqual([
    'initialized',
    'answered',
    'answered',
    ...run.turns.flatMap(() => ['answered', 'interacted']),
    'completed',
  ]);
  const statements = statementsOf(scenario, run, settings);
  const last = statements.at(-1)?.result;
  expect(last).toMatchObject({ completion: true, response: 'durable-framework' });
  expect(last?.score?.raw).toBeCloseTo(run.bars?.struck.total ?? -1, 2);
});

test('a play that was left is terminated, without a score', () => {
  const run = playExample(scenario, 'left');
  const last = statementsOf(scenario, run, settings).at(-1);
  expect(last?.verb.id).toMatch(/terminated$/u);
  expect(last?.result).toEqual({ completion: false });
});

test('only persons are spoken of, each for themselves', () => {
  const run = playExample(scenario, 'durable');
  const both = statementsOf(
    scenario,
    { ...run, seats: { struck: 'person', host: 'person' } },
    settings,
  );
  expect(new Set(both.map(({ actor }) => actor.account.name)).size).toBe(2);
  const none: RunFile = { ...run, seats: { struck: 'patient', host: 'patient' } };
  expect(statementsOf(scenario, none, settings)).toEqual([]);
});

test('the same play says the same twice, another one something else', () => {
  const run = playExample(scenario, 'war');
  const once = statementsText(statementsOf(scenario, run, settings));
  expect(statementsText(statementsOf(scenario, run, settings))).toBe(once);
  const ids = (of: RunFile): readonly string[] =>
    statementsOf(scenario, of, settings).map(({ id }) => id);
  const other = new Set(ids({ ...run, seed: run.seed + 1 }));
  expect(ids(run).filter((id) => other.has(id))).toEqual([]);
});

test('an identifier is one of the form that the standard demands, whatever the text', () => {
  for (let index = 0; index < 500; index += 1) expect(identifier(`text ${index}`)).toMatch(UUID);
});
