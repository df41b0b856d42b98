// Which numbers of a scenario matter: what is varied, how far, and what is found.
import { expect, test } from 'vitest';
import { LEVELS, STEP, morrisWalks, oneAtATime } from '../../src/analysis/sensitivity/design.ts';
import {
  isLeftOut,
  LEFT_OUT,
  parametersOf,
  scenarioAt,
} from '../../src/analysis/sensitivity/parameters.ts';
import { OUTCOMES, outcomeIndex } from '../../src/analysis/sensitivity/readSensitivity.ts';
import { runSensitivity } from '../../src/analysis/sensitivity/runSensitivity.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape, type Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { shipped } from '../model/shipped.ts';

const PARAMETERS = parametersOf(plainScenario);

/** Paths of all declared numbers, lists and records passed through. */
function numbersOf(field: Field, path = ''): readonly string[] {
  if (field.kind === 'number') return [path];
  const below = path === '' ? '' : `${path}.`;
  if (field.kind === 'object')
    return Object.entries(field.fields).flatMap(([key, inner]) => numbersOf(inner, below + key));
  return field.kind === 'list' || field.kind === 'record' ? numbersOf(field.of, path) : [];
}

test('every declared number is varied or left out with a reason', () => {
  const varied = PARAMETERS.map(({ name }) => name.replace(/^mediators\.[^.]+/u, 'mediators'));
  const declared = numbersOf(scenarioShape);
  expect(declared.filter((path) => !isLeftOut(path) && !varied.includes(path))).toEqual([]);
  expect(varied.filter((path) => !declared.includes(path))).toEqual([]);
  for (const start of Object.keys(LEFT_OUT))
    expect(declared.some((path) => path === start || path.startsWith(`${start}.`))).toBe(true);
});

/** Paths of the numbers that are declared as there for readers alone. */
function unreadNumbers(field: Field, path = '', isUnread = false): readonly string[] {
  const isAlone = isUnread || field.unread === true;
  if (field.kind === 'number') return isAlone ? [path] : [];
  const below = path === '' ? '' : `${path}.`;
  if (field.kind === 'object')
    return Object.entries(field.fields).flatMap(([key, inner]) =>
      unreadNumbers(inner, below + key, isAlone),
    );
  return field.kind === 'list' || field.kind === 'record'
    ? unreadNumbers(field.of, path, isAlone)
    : [];
}

test('no number that is for readers alone is varied', () => {
  const unread = unreadNumbers(scenarioShape);
  expect(unread).toContain('calendar.weeksPerTurn');
  expect(unread.filter((path) => !isLeftOut(path))).toEqual([]);
});

test('a span contains the value, stays in its range, and is no single point', () => {
  for (const { low, value, high } of PARAMETERS) {
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
    expect(low).toBeLessThan(high);
  }
});

test('at the values of the scenario nothing changes, and elsewhere only what is named', () => {
  const as = PARAMETERS.map(({ value }) => value);
  expect(scenarioAt(plainScenario, as)).toEqual(plainScenario);
  const kinship = PARAMETERS.findIndex(({ name }) => name === 'militants.kinship');
  expect(scenarioAt(plainScenario, as.with(kinship, 2))).toEqual({
    ...plainScenario,
    militants: { ...plainScenario.militants, kinship: 2 },
  });
});

test('a group is varied by a factor, within the range of each number, and neutral terms stay neutral', () => {
  const as = PARAMETERS.map(({ value }) => value);
  const pledge = PARAMETERS.findIndex(({ name }) => name.endsWith('.terms.breach'));
  const breaches = ({ table }: Scenario): readonly number[] =>
    table.issues.flatMap(({ options }) => options.map(({ terms }) => terms.breach));
  const before = breaches(plainScenario);
  const after = breaches(scenarioAt(plainScenario, as.with(pledge, 4)));
  expect(after).toEqual(before.map((factor) => Math.min(1, 4 * factor)));
  expect(before).toContain(1);
});

test('mediators of a shipped scenario are varied one by one, by their names', () => {
  const names = parametersOf(shipped('two-valleys').scenario).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('mediators.')).length).toBeGreaterThan(2);
});

test('one at a time plays the scenario once and every parameter at both ends', () => {
  const points = oneAtATime(PARAMETERS);
  expect(points).toHaveLength(1 + 2 * PARAMETERS.length);
  const base = points[0] ?? [];
  for (const point of points.slice(1))
    expect(point.filter((value, index) => value !== base[index]).length).toBeLessThanOrEqual(1);
});

test('a walk moves every parameter once by two thirds of its span, on a grid of four levels', () => {
  const { points, moves } = morrisWalks(PARAMETERS, 3, 7);
  expect(points).toHaveLength(3 * (PARAMETERS.length + 1));
  expect(STEP).toBeCloseTo(2 / 3, 12);
  const moved = moves.map(({ parameter }) => parameter).toSorted((a, b) => a - b);
  expect(moved).toEqual(PARAMETERS.flatMap((_parameter, index) => [index, index, index]));
  for (const { parameter, from, direction } of moves) {
    const before = points[from] ?? [];
    const after = points[from + 1] ?? [];
    const { low = 0, high = 0, whole = false } = PARAMETERS[parameter] ?? {};
    const step = (after[parameter] ?? 0) - (before[parameter] ?? 0);
    const rounding = whole ? 0.5 : 1e-9;
    expect(Math.abs(step - direction * STEP * (high - low))).toBeLessThanOrEqual(rounding * 2);
    expect(before.filter((value, index) => value !== after[index]).length).toBeLessThanOrEqual(1);
  }
  const positions = points.flatMap((point) =>
    PARAMETERS.flatMap(({ low, high, whole }, index) =>
      whole ? [] : [(((point[index] ?? 0) - low) / (high - low)) * (LEVELS - 1)],
    ),
  );
  for (const level of positions) expect(level).toBeCloseTo(Math.round(level), 9);
});

test('the same order gives the same walks, another seed others', () => {
  expect(morrisWalks(PARAMETERS, 2, 3)).toEqual(morrisWalks(PARAMETERS, 2, 3));
  expect(morrisWalks(PARAMETERS, 2, 3)).not.toEqual(morrisWalks(PARAMETERS, 2, 4));
});

test('the whole analysis reads every outcome, and no mean effect exceeds the mean size of effects', async () => {
  const pool = inlinePool();
  const found = await runSensitivity((kind, order) => pool.run(kind, order), plainScenario, {
    games: 10,
    trajectories: 2,
    seed: 1,
  });
  pool.close();
  if (found === undefined) throw new Error('the analysis was stopped');
  expect(found.alone.base).toHaveLength(OUTCOMES.length);
  const shares = OUTCOMES.flatMap(({ side, name }, index) =>
    side === 'struck' && name.includes('-') ? [found.alone.base[index] ?? 0] : [],
  );
  expect(shares.length).toBeGreaterThan(5);
  const total = outcomeIndex('struck', 'total');
  expect(found.alone.base[total]).toBeGreaterThan(0);
  for (const { meanSize, mean } of found.screened)
    for (const [index, size] of meanSize.entries())
      expect(size).toBeGreaterThanOrEqual(Math.abs(mean[index] ?? 0) - 1e-9);
  expect(Math.max(...found.screened.map(({ meanSize }) => meanSize[total] ?? 0))).toBeGreaterThan(
    0,
  );
}, 60_000);
