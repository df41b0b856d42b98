// What a scenario says that it teaches is played, and judged with its noise.
import { afterAll, expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { CLEAR_ERRORS, shareEstimate } from '../../src/analysis/counts/shareEstimate.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import {
  claimVerdict,
  readTeachingClaims,
  teachingClaimsJob,
  type TeachingClaim,
  type TeachingClaimsOrder,
} from '../../src/analysis/claims/teachingClaims.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';

const pools = [inlinePool(), nodePool(1), nodePool(2)] as const;
const [solo] = pools;

afterAll(() => {
  for (const pool of pools) pool.close();
});

const claim = (from: Partial<TeachingClaim>): TeachingClaim => ({
  statement: 'Patience towards a reformer pays.',
  struck: 'patient',
  host: 'reformer',
  ending: 'durable-framework',
  atLeast: 0.3,
  ...from,
});

const orderOf = (
  claims: readonly TeachingClaim[],
  more: Partial<TeachingClaimsOrder> = {},
): TeachingClaimsOrder => ({
  scenario: { ...plainScenario, claims },
  games: 600,
  seed: 70,
  ranges: 3,
  ...more,
});

test('a claim counts the matches of its own pairing, on ranges of seeds that follow each other', async () => {
  const order = orderOf([claim({}), claim({ struck: 'hidden', ending: 'frozen-stalemate' })]);
  const checked = readTeachingClaims(await solo.run(teachingClaimsJob, order), order);
  const setting = settingOf(order.scenario);
  expect(checked.map((one) => one.claim)).toEqual(order.scenario.claims);
  for (const { claim: asked, ranges } of checked)
    for (const [index, range] of ranges.entries()) {
      const seed = 70 + 600 * index;
      const { struck, host, ending, atLeast } = asked;
      const { endings } = playMany(setting, { struck, host, games: 600, seed });
      expect(range).toMatchObject({ seed, games: 600, share: endings[ending] / 600 });
      expect(range.margin).toBeCloseTo(endings[ending] / 600 - atLeast, 12);
      expect(range.endings[ending]).toBe(range.share);
    }
});

test('a claim far below what is played holds, one far above fails, one in between is open', async () => {
  const first = orderOf([claim({ atLeast: 0.5 })]);
  const [observed] = readTeachingClaims(await solo.run(teachingClaimsJob, first), first);
  const share = observed?.ranges[0]?.share ?? 0;
  expect(share).toBeGreaterThan(0.2);
  const order = orderOf([
    claim({ atLeast: share / 2 }),
    claim({ atLeast: (1 + share) / 2 }),
    claim({ atLeast: share }),
  ]);
  const checked = readTeachingClaims(await solo.run(teachingClaimsJob, order), order);
  expect(checked.map(({ verdict }) => verdict)).toEqual(['holds', 'fails', 'open']);
});

test('one thread, one worker and two give the same claims to the last bit', async () => {
  const order = orderOf([claim({}), claim({ host: 'hidden' })], { games: 520 });
  const sums = await Promise.all(pools.map((pool) => pool.run(teachingClaimsJob, order)));
  expect(sums[1]).toEqual(sums[0]);
  expect(sums[2]).toEqual(sums[0]);
});

test('while it is played, every claim has figures after one chunk each, and no verdict before all ranges', async () => {
  const order = orderOf([claim({ atLeast: 0.01 }), claim({ atLeast: 0.99 })], { ranges: 2 });
  const seen: (readonly (readonly [number, string])[])[] = [];
  await solo.run(teachingClaimsJob, order, {
    onProgress: (sum) => {
      const checked = readTeachingClaims(sum, order);
      seen.push(checked.map(({ ranges, verdict }) => [ranges.length, verdict] as const));
    },
  });
  expect(seen[0]).toEqual([
    [1, 'open'],
    [0, 'open'],
  ]);
  expect(seen[3]).toEqual([
    [2, 'holds'],
    [2, 'fails'],
  ]);
});

test('a scenario without claims is played at once', async () => {
  const order = orderOf([]);
  const sum = await solo.run(teachingClaimsJob, order);
  expect(readTeachingClaims(sum, order)).toEqual([]);
});

test('a verdict asks for two and a half standard errors, and more matches settle what fewer leave open', () => {
  const atLeast = 0.3;
  for (const games of [100, 1000, 100_000])
    for (const errors of [-3, -2, 0, 2, 3]) {
      const { se } = shareEstimate(atLeast * games, games);
      const verdict = claimVerdict({ share: atLeast + errors * se, se }, atLeast);
      const sure = Math.abs(errors) > CLEAR_ERRORS;
      expect(verdict).toBe(sure ? (errors > 0 ? 'holds' : 'fails') : 'open');
    }
  expect(claimVerdict(shareEstimate(34, 100), atLeast)).toBe('open');
  expect(claimVerdict(shareEstimate(3400, 10_000), atLeast)).toBe('holds');
});

test('what always or never happened still has an error, and the ends of the scale need none', () => {
  expect(shareEstimate(50, 50).se).toBeGreaterThan(0);
  expect(claimVerdict(shareEstimate(50, 50), 0.99)).toBe('open');
  expect(claimVerdict(shareEstimate(50, 50), 1)).toBe('holds');
  expect(claimVerdict(shareEstimate(49, 50), 1)).toBe('fails');
  expect(claimVerdict(shareEstimate(0, 50), 0)).toBe('holds');
  expect(() => shareEstimate(0, 0)).toThrow('no match was counted');
});
