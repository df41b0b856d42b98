// A class parted by what the plays do not say of themselves: the teacher's own groups, and the codes that were given out.
import { beforeAll, expect, test } from 'vitest';
import { PARTINGS, compare, partsBy, partingsOf } from '../../src/debrief/class/charts/compare.ts';
import type { ClassInput } from '../../src/debrief/class/classInput.ts';
import {
  NO_GROUPING,
  codesIn,
  keysOf,
  putInGroup,
  withoutGroup,
} from '../../src/debrief/class/grouping/grouping.ts';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { seedOfCode } from '../../src/scenario/runs/codes/classCode.ts';
import { classroom, flagship, readingOf, say, studentRun } from './classroom.ts';
import { exampleRun } from './exampleRun.ts';

const CODES = ['CEDAR-42', 'MAPLE-7'];

/** A class of twelve: two class codes, four plays each, and four plays without one. */
async function gathered() {
  const gatherer = classroom();
  const coded = CODES.flatMap((code, at) =>
    ['patient', 'retaliation', 'mediation', 'restraint'].map((struck, index) => ({
      ...exampleRun(flagship, {
        seed: seedOfCode(code),
        struck: struck as 'patient',
        host: 'hidden',
        person: 'struck',
      }),
      label: `Student ${4 * at + index}`,
    })),
  );
  const others = [1, 2, 3, 4].map((student) => studentRun(student));
  await gatherer.takeText([...coded, ...others].map((run) => runToCode(run, flagship)).join('\n'));
  return gatherer.now();
}

let input: ClassInput;
beforeAll(async () => {
  input = readingOf(await gathered());
});

const sizes = (of: ClassInput, by: (typeof PARTINGS)[number]): Readonly<Record<string, number>> =>
  Object.fromEntries(partsBy(of, by).map(({ name, plays }) => [name, plays.length]));

test('plays of one class code are a part, by number until the code is told, and then by its name', () => {
  expect(sizes(input, 'code')).toEqual({ 'Shared shocks 1': 4, 'Shared shocks 2': 4 });
  const told = { ...input, grouping: { ...NO_GROUPING, codes: codesIn('cedar 42; ,MAPLE-7') } };
  expect(sizes(told, 'code')).toEqual({ 'cedar 42': 4, 'MAPLE-7': 4 });
});

test('a class is parted by rival and by ending, and every play is in one part', () => {
  for (const by of ['rival', 'ending'] as const) {
    const parts = partsBy(input, by);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ plays }) => plays)).toHaveLength(input.of.plays.length);
  }
  const [one, other] = partsBy(input, 'ending');
  if (one === undefined || other === undefined) throw new Error('all ended alike');
  const names = new Set(partsBy(input, 'ending').map(({ name }) => name));
  expect(compare(input, one, other).filter(({ label }) => names.has(label))).toEqual([]);
});

test('a group of the teacher’s own is a part; a play that is put into another leaves it, and an empty one is gone', () => {
  const keys = [...input.keys.values()];
  expect(new Set(keys).size).toBe(input.of.plays.length);
  expect(partingsOf(input)).not.toContain('own');
  const halves = putInGroup(
    putInGroup(NO_GROUPING, 'Morning', keys.slice(0, 6)),
    'Afternoon',
    keys.slice(5),
  );
  expect(sizes({ ...input, grouping: halves }, 'own')).toEqual({ Afternoon: 7, Morning: 5 });
  expect(partingsOf({ ...input, grouping: halves })).toContain('own');
  expect(putInGroup(halves, 'All', keys).groups.map(({ name }) => name)).toEqual(['All']);
  expect(sizes({ ...input, grouping: withoutGroup(halves, 'Morning') }, 'own')).toEqual({
    Afternoon: 7,
  });
});

test('the same class read again has the same keys, also where two plays are alike', async () => {
  const [again] = (await gathered()).classes;
  expect([...keysOf(again?.plays ?? []).values()]).toEqual([...input.keys.values()]);
  const [first] = input.of.plays;
  if (first === undefined) throw new Error('no play was read');
  expect(new Set(keysOf([first, { ...first, number: 2 }]).values()).size).toBe(2);
});

test('every way of parting a class has its name on the page', () => {
  for (const by of PARTINGS) expect(say(`debrief-class-compare-by-${by}`)).not.toBe('');
});
