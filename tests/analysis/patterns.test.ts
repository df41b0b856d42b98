// The stylized facts as experiments: their signs on a small sample, their errors, and what breaks when a mechanism is broken.
import { expect, test } from 'vitest';
import { MECHANISM_NAMES, mechanismOf } from '../../src/analysis/patterns/mechanisms.ts';
import type { MechanismName } from '../../src/analysis/patterns/mechanisms.ts';
import { ablate } from '../../src/analysis/patterns/ablation.ts';
import { addSeed, judge, sumsLength, widthOf } from '../../src/analysis/patterns/judge.ts';
import { PATTERNS, PATTERN_IDS, patternOf } from '../../src/analysis/patterns/list.ts';
import { NOT_SHOWN } from '../../src/analysis/patterns/notShown.ts';
import { DISPUTES, type Pattern } from '../../src/analysis/patterns/pattern.ts';
import { playPattern } from '../../src/analysis/patterns/playing/playPattern.ts';
import { runPatterns } from '../../src/analysis/patterns/playing/runPatterns.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';

const FROM = 7_000_000;
const SHARE = 0.1;
const PART = 0.3;

function found(pattern: Pattern, share: number, without: readonly MechanismName[] = []) {
  const games = Math.max(20, Math.ceil(pattern.games * share));
  return judge(pattern, playPattern({ pattern: pattern.id, from: FROM, games, without }));
}

test('every fact has a name of its own, a source, a sentence, and weights for all it measures', () => {
  expect(new Set(PATTERN_IDS).size).toBe(PATTERN_IDS.length);
  for (const pattern of PATTERNS) {
    expect(pattern.source, `pattern ${pattern.id}`).not.toBe('');
    expect(pattern.statement, `pattern ${pattern.id}`).toMatch(/^[A-Z].*\.$/u);
    expect(2 * (pattern.contrast ?? [-1, 1]).length, `pattern ${pattern.id}`).toBe(
      widthOf(pattern),
    );
    expect(pattern.cells.length, `pattern ${pattern.id}`).toBeGreaterThanOrEqual(2);
  }
});

test('the facts of the field are all there', () => {
  const facts = [
    ...Array.from({ length: 20 }, (_, index) => `SF${index + 1}`),
    'SF1b',
    'SF3b',
    'SF7b',
    'SF18b',
  ];
  expect(facts.filter((id) => !PATTERN_IDS.includes(id))).toEqual([]);
});

test('at most three facts are left unshown, each a part of one that is there, and each with a reason', () => {
  expect(NOT_SHOWN.length).toBeLessThanOrEqual(3);
  for (const { fact, statement, reason, source } of NOT_SHOWN) {
    expect(PATTERN_IDS).toContain(fact);
    expect(source).not.toBe('');
    for (const sentence of [statement, reason]) expect(sentence).toMatch(/^[A-Z].*\.$/u);
  }
});

test('each point on which the field is divided is shown from both sides', () => {
  for (const dispute of DISPUTES)
    expect(
      PATTERNS.filter((pattern) => pattern.dispute === dispute).length,
      `both sides of ${dispute}`,
    ).toBeGreaterThanOrEqual(2);
});

test.each(PATTERN_IDS)('%s has its declared sign on a tenth of its games', (id) => {
  const pattern = patternOf(id);
  const { effect, standardError } = found(pattern, SHARE);
  const { expected } = pattern;
  const isAsDeclared =
    'within' in expected
      ? Math.abs(effect) <= expected.within + 2.5 * standardError
      : expected.sign * effect > 0;
  expect(isAsDeclared, `${effect} (${standardError})`).toBe(true);
});

/** Mechanisms, each with a fact that it alone carries. */
const BROKEN: readonly (readonly [MechanismName, string])[] = [
  ['spoiling', 'SF8'],
  ['vacuum', 'SF18b'],
  ['recruitment', 'SF11c'],
  ['relocation', 'SF17'],
  ['audience-costs', 'SF3'],
  ['rally', 'SF15'],
  ['kinship', 'SF5w'],
  ['media', 'SF12'],
  ['mediator-trust', 'SF7'],
  ['dictation', 'SF10'],
  ['hurting-stalemate', 'SF14'],
  ['capability-inference', 'SF8b'],
  ['private-priorities', 'C10b'],
  ['ratification', 'SF5r'],
  ['quiet-at-home', 'C7b'],
  ['international-audience', 'SF12i'],
  ['hawk', 'SF16'],
  ['dove', 'SF3b'],
  ['ownership', 'SF10b'],
];

test('a mechanism that no claim of the essay asks for is among those that carry a fact alone', () => {
  const unasked = MECHANISM_NAMES.filter((name) => mechanismOf(name).claims.length === 0);
  const carrying = BROKEN.map(([mechanism]) => mechanism);
  expect(unasked.filter((name) => !carrying.includes(name))).toEqual([]);
});

test.each(BROKEN)('without %s the fact %s does not hold', (mechanism, id) => {
  const pattern = patternOf(id);
  expect(found(pattern, PART).holds, 'with it').toBe(true);
  expect(found(pattern, PART, [mechanism]).holds, 'without it').toBe(false);
});

test('the error of a paired difference is that of the differences', () => {
  const pattern: Pattern = {
    ...patternOf('SF14'),
    cells: patternOf('SF14').cells.slice(0, 2),
    expected: { sign: 1, least: 1 },
  };
  const differences = [3, 1, 2, 4, 5, 3];
  const sums = new Float64Array(sumsLength(pattern));
  for (const [index, difference] of differences.entries())
    addSeed(sums, [10 * index, 1, 10 * index + difference, 1]);
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const { effect, standardError, holds } = judge(pattern, [...sums]);
  expect(effect).toBeCloseTo(mean, 9);
  expect(standardError).toBeCloseTo(Math.sqrt(squares / 5 / 6), 9);
  expect(holds).toBe(true);
});

test('a reading of nothing has no effect, and a sign does not hold', () => {
  const pattern = patternOf('SF14');
  const { effect, standardError, holds } = judge(pattern, [
    ...new Float64Array(sumsLength(pattern)),
  ]);
  expect({ effect, standardError, holds }).toEqual({ effect: 0, standardError: 0, holds: false });
});

test('two stretches of seeds add up to the whole', () => {
  const whole = playPattern({ pattern: 'SF17b', from: FROM, games: 40 });
  const first = playPattern({ pattern: 'SF17b', from: FROM, games: 15 });
  const second = playPattern({ pattern: 'SF17b', from: FROM + 15, games: 25 });
  for (const [index, value] of whole.entries())
    expect((first[index] ?? 0) + (second[index] ?? 0)).toBeCloseTo(value, 6);
});

test('a pool finds what the calling thread finds', async () => {
  const pool = inlinePool();
  const patterns = [patternOf('SF8b'), patternOf('C28c')];
  const results = await runPatterns(pool, { from: FROM, patterns });
  pool.close();
  for (const [index, result] of results.entries())
    expect(result.effect).toBeCloseTo(found(patterns[index] ?? patternOf('SF8b'), 1).effect, 9);
});

test('an ablation names what a mechanism carries, and leaves the rest alone', async () => {
  const pool = inlinePool();
  const { rows, idle } = await ablate(pool, {
    from: FROM,
    share: 0.1,
    patterns: ['SF1', 'SF12i', 'SF17b', 'C28c', 'C32b'].map(patternOf),
    mechanisms: ['international-audience', 'rally-round-the-host'],
  });
  pool.close();
  const carried = rows.map(({ carries }) => carries.map(({ pattern }) => pattern));
  expect(carried[0]).toContain('SF12i');
  expect(carried[1]).toContain('C32b');
  expect(carried[0]).not.toContain('C32b');
  expect(idle).toEqual([]);
});
