// The statements for a learning record store: their form, their order, and that the same play says the same twice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from 'uuid';
import { expect, test } from 'vitest';
import validateStatement from 'xapi-validation';
import { statementsOf, statementsText } from '../../../src/debrief/exports/xapi.ts';
import type { RunFile } from '../../../src/model/match/run.ts';
import type { Scenario } from '../../../src/model/scenarioShape/scenarioShape.ts';
import { speaker } from '../../../src/text/speaker.ts';
import type { Moments } from '../../../src/seat/moments.ts';
import { exampleRun } from '../exampleRun.ts';
import { EXAMPLE_NAMES, playExample } from '../examples.ts';
import { everyShipped, shipped } from '../shipped.ts';

const scenario = shipped('pakistan-afghanistan');
const text = readFileSync(join(import.meta.dirname, '../../../assets/text/en.ftl'), 'utf8');
const settings = {
  home: 'https://school.example/crisis/',
  say: speaker(text, 'en'),
  language: 'en',
};

function verbs(run: RunFile): readonly string[] {
  return statementsOf(scenario, run, settings).map(({ verb }) => verb.id.replace(/.*\//u, ''));
}

const RIVALS = ['hidden', 'retaliation', 'mediation', 'coerce-then-offer'] as const;
const MATCHES_A_SCENARIO = 7;

/** Matches of a scenario from both seats, the fifth left before its end and the last two at one screen, with their moments noted or not. */
function matchesOf(
  of: Scenario,
): readonly { readonly run: RunFile; readonly moments: Moments | undefined }[] {
  return Array.from({ length: MATCHES_A_SCENARIO }, (_, index) => {
    const person = index % 2 === 0 ? 'struck' : 'host';
    const rival = RIVALS[index % RIVALS.length] ?? 'hidden';
    const played = exampleRun(of, {
      seed: 100 + index,
      struck: person === 'struck' ? 'patient' : rival,
      host: person === 'host' ? 'patient' : rival,
      person,
      ...(index === 4 ? { turns: 3 } : {}),
    });
    const run: RunFile =
      index < 5 ? played : { ...played, seats: { struck: 'person', host: 'person' }, label: 'Zoë' };
    const turns = run.turns.map((_turn, turn) => 1_790_000_000_000 + 60_000 * turn);
    return { run, moments: index % 2 === 0 ? { begun: 1_789_999_940_000, turns } : undefined };
  });
}

test.each(everyShipped().map((one) => [one.id, one] as const))(
  'a strict validator finds nothing wrong with the statements of matches of %s',
  (_id, of) => {
    const statements = matchesOf(of).flatMap(({ moments, run }) =>
      statementsOf(of, run, settings, moments),
    );
    expect(statements.length).toBeGreaterThan(MATCHES_A_SCENARIO * 10);
    for (const statement of statements) {
      expect([statement, ...validateStatement(statement)]).toEqual([statement]);
      // Validators stricter than this one know the versions of RFC 4122 alone.
      for (const id of [statement.id, statement.context.registration]) expect(version(id)).toBe(5);
      for (const address of [
        statement.object.id,
        ...Object.keys({ ...statement.context.extensions, ...statement.result?.extensions }),
      ])
        expect(URL.canParse(address)).toBe(true);
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  },
);

test('the validator refuses what is no statement', () => {
  const [statement] = statementsOf(scenario, playExample(scenario, 'left'), settings);
  expect(validateStatement({ ...statement, id: 'no identifier' })).not.toEqual([]);
  expect(validateStatement({ ...statement, timestamp: 'yesterday' })).not.toEqual([]);
});

test('a statement bears the moment that the browser noted; what nobody noted has none, and neither has the leaving', () => {
  const run = playExample(scenario, 'left');
  const noted = { begun: Date.UTC(2026, 9, 1, 8), turns: [Date.UTC(2026, 9, 1, 8, 2), null] };
  const times = statementsOf(scenario, run, settings, noted).map(({ timestamp }) => timestamp);
  const [begun, first] = ['2026-10-01T08:00:00.000Z', '2026-10-01T08:02:00.000Z'];
  expect(times).toEqual([begun, begun, begun, first, first, ...Array.from({ length: 5 })]);
  const whole = playExample(scenario, 'durable');
  const turns = whole.turns.map((_, turn) => Date.UTC(2026, 9, 1, 9, turn));
  const last = statementsOf(scenario, whole, settings, { begun: null, turns }).at(-1);
  expect(last?.timestamp).toBe(new Date(turns.at(-1) ?? 0).toISOString());
  const plain = statementsOf(scenario, whole, settings);
  expect(plain.filter(({ timestamp }) => timestamp !== undefined)).toEqual([]);
  expect(plain.map(({ id }) => id).at(-1)).toBe(last?.id);
});

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
});

test('no ending is graded', () => {
  for (const name of EXAMPLE_NAMES)
    for (const { result } of statementsOf(scenario, playExample(scenario, name), settings))
      expect(Object.keys(result ?? {})).not.toContain('score');
});

test('a play that was left is terminated', () => {
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
