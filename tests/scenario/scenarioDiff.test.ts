// The comparison names each place that differs, once, in the order of the declaration.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameValue } from '../../src/model/match/run.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { writePath } from '../../src/scenario/json/path.ts';
import { replaceAt } from '../../src/scenario/editing/replaceAt.ts';
import { changesBetween } from '../../src/scenario/editing/scenarioDiff.ts';
import { valueAt } from '../../src/scenario/editing/scenarioTree.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { anyEdit } from './everyPath.ts';

const [first, second, third] = plainScenario.mediators;
const lines = (before: unknown, after: unknown) =>
  changesBetween(before, after).map(({ path }) => path);

test('changed values stand in the order of the declaration, whichever order they were changed in', () => {
  const after = {
    ...plainScenario,
    prompts: ['Why?'],
    tension: 41,
    title: 'Another',
    sides: { ...plainScenario.sides, host: { ...plainScenario.sides.host, trust: 0.5 } },
  };
  expect(changesBetween(plainScenario, after)).toEqual([
    { path: 'title', before: 'The plain crisis', after: 'Another' },
    { path: 'sides.host.trust', before: 0.3, after: 0.5 },
    { path: 'tension', before: 40, after: 41 },
    { path: 'prompts[0]', before: undefined, after: 'Why?' },
  ]);
});

test('entries with a name are compared by their name', () => {
  const added = { ...first, id: 'new' };
  const inFront = { ...plainScenario, mediators: [added, first, second, third] };
  expect(changesBetween(plainScenario, inFront)).toEqual([
    { path: 'mediators[0]', before: undefined, after: added },
  ]);
  const gone = { ...plainScenario, mediators: [first, third] };
  expect(changesBetween(plainScenario, gone)).toEqual([
    { path: 'mediators[1]', before: second, after: undefined },
  ]);
  const turned = { ...plainScenario, mediators: [third, first, second] };
  expect(changesBetween(plainScenario, turned)).toEqual([
    {
      path: 'mediators',
      before: ['facilitator', 'guarantor', 'patron'],
      after: ['patron', 'facilitator', 'guarantor'],
    },
  ]);
});

test('entries whose names are taken twice are compared by their place', () => {
  const twice = { ...plainScenario, mediators: [first, first, third] };
  expect(lines(plainScenario, twice)).toContain('mediators[1].id');
});

test('values of another kind and keys that are not declared are changes like others', () => {
  expect(changesBetween({ sides: 5, extra: 1 }, { sides: {}, more: 2 })).toEqual([
    { path: 'sides', before: 5, after: {} },
    { path: 'extra', before: 1, after: undefined },
    { path: 'more', before: undefined, after: 2 },
  ]);
  expect(changesBetween(undefined, undefined)).toEqual([]);
});

test('nothing has changed between a scenario and its copy', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      expect(changesBetween(scenario, structuredClone(scenario))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('one value set is at most one change at its path or below, or of the list that holds it', () => {
  fc.assert(
    fc.property(anyEdit, ({ scenario, path, value }) => {
      const after = replaceAt(scenario, path, value);
      const isSame = sameValue(valueAt(scenario, path), value);
      const changed = lines(scenario, after);
      expect(changed.length > 0).toBe(!isSame);
      const list = path.findIndex((key) => typeof key === 'number');
      const near = writePath(list === -1 ? path : path.slice(0, list));
      for (const place of changed) expect(place.startsWith(near)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
