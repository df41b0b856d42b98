// What is declared as there for readers alone changes no match, and everything else is part of a scenario's identity.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { sameValue } from '../../src/model/match/run.ts';
import { scenarioShape, type Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { POLICY_NAMES } from '../../src/model/vocabulary/policyRecords.ts';
import { playedHash } from '../../src/scenario/checking/playedPart.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { playByWhim } from '../model/anyPlay.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';
import { arbitraryScenario, valueOf } from './arbitraryScenario.ts';

const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** The same value with every unread field redrawn. */
function reworded(field: Field, value: unknown): fc.Arbitrary<unknown> {
  if (field.unread === true) return valueOf(field);
  if (field.kind === 'list' && Array.isArray(value))
    return fc.tuple(...value.map((item: unknown) => reworded(field.of, item)));
  if (field.kind !== 'object') return fc.constant(value);
  return fc.record(
    Object.fromEntries(
      Object.entries(value as object).map(([key, inner]) => {
        const of = field.fields[key];
        if (of === undefined) throw new Error(`reworded: "${key}" is not declared`);
        return [key, reworded(of, inner)];
      }),
    ),
    { noNullPrototype: true },
  );
}

/** A read leaf of a value, with the value that has another one there. */
function alterations(field: Field, value: unknown): readonly fc.Arbitrary<unknown>[] {
  if (field.unread === true) return [];
  if (field.kind === 'list' && Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      alterations(field.of, item).map((other) =>
        other.map((now): unknown => value.map((old: unknown, at) => (at === index ? now : old))),
      ),
    );
  if (field.kind === 'object')
    return Object.entries(value as object).flatMap(([key, inner]) => {
      const of = field.fields[key];
      return of === undefined
        ? []
        : alterations(of, inner).map((other) =>
            other.map((now) => ({ ...(value as object), [key]: now })),
          );
    });
  return [valueOf(field).filter((now) => now !== value)];
}

const pair = arbitraryScenario.chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    other: reworded(scenarioShape, scenario).map((value) => value as Scenario),
  }),
);

test('whatever the words are, the same seed and choices give the same log, and policies the same match', () => {
  const policy = fc.constantFrom(...POLICY_NAMES);
  fc.assert(
    fc.property(
      pair,
      seed,
      seed,
      policy,
      policy,
      ({ scenario, other }, one, whim, struck, host) => {
        const [setting, settingOfOther] = [settingOf(scenario), settingOf(other)];
        expect(playedHash(other)).toBe(playedHash(scenario));
        const logs = [setting, settingOfOther].map((of) => playByWhim(of, one, whim).entries);
        expect(sameValue(logs[0], logs[1])).toBe(true);
        const runs = [setting, settingOfOther].map((of) =>
          recordRun(of, { hash: '', struck, host, seed: one }),
        );
        expect(sameValue(runs[0], runs[1])).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('anything that is read, changed by itself, is another crisis', () => {
  const changed = arbitraryScenario.chain((scenario) =>
    fc.record({
      scenario: fc.constant(scenario),
      other: fc.oneof(...alterations(scenarioShape, scenario)).map((value) => value as Scenario),
    }),
  );
  fc.assert(
    fc.property(changed, ({ scenario, other }) => {
      expect(playedHash(other)).not.toBe(playedHash(scenario));
    }),
    { numRuns: 300 },
  );
});

test('the order of mediators, issues, options and events counts', () => {
  for (const id of SHIPPED_IDS) {
    const { scenario } = shipped(id);
    const { mediators, table } = scenario;
    const turned = [
      { ...scenario, mediators: mediators.toReversed() },
      { ...scenario, table: { ...table, issues: table.issues.toReversed() } },
    ];
    for (const other of turned) expect(playedHash(other)).not.toBe(playedHash(scenario));
  }
});

test('one blank more in a question, or another order of keys, is the same crisis', () => {
  const { scenario } = shipped('two-valleys');
  const [first = '', ...rest] = scenario.prompts;
  const other = { ...scenario, prompts: [`${first} `, ...rest] };
  expect(scenarioHash(other)).not.toBe(scenarioHash(scenario));
  expect(playedHash(other)).toBe(playedHash(scenario));
  const turned = Object.fromEntries(Object.entries(scenario).toReversed()) as unknown as Scenario;
  expect(playedHash(turned)).toBe(playedHash(scenario));
});

/** Paths of texts that an author writes freely, where a rule could read them. */
function readTexts(field: Field, path = ''): readonly string[] {
  if (field.unread === true) return [];
  if (field.kind === 'text') return field.form === 'id' ? [] : [path];
  if (field.kind === 'object')
    return Object.entries(field.fields).flatMap(([key, of]) => readTexts(of, `${path}.${key}`));
  return field.kind === 'list' || field.kind === 'record' ? readTexts(field.of, path) : [];
}

test('no rule reads a text but the short names', () => {
  expect(readTexts(scenarioShape)).toEqual([]);
});

test('the fingerprints of what shipped scenarios play stay what they are, whatever their words become', () => {
  expect(Object.fromEntries(SHIPPED_IDS.map((id) => [id, playedHash(shipped(id).scenario)])))
    .toMatchInlineSnapshot(`
    {
      "colombia-ecuador": "cc8ee7d8b77abc1a",
      "iran-pakistan": "6a82daa52fdc7a8f",
      "lake-shore": "bfcdf68090ab6e8b",
      "pakistan-afghanistan": "a519304400247368",
      "river-mouth": "fcd613e6a81c7c15",
      "the-price": "ade141cbf906cfdb",
      "turkiye-syria": "bd7c683c3ce0541c",
      "two-valleys": "a5c98a95f11f56d3",
    }
  `);
});
