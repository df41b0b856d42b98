// What if: its sentences say what its rows say, no difference is told that chance could have made, and what was chosen is the match itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { counterfactualJob } from '../../src/analysis/counterfactual/counterfactual.ts';
import { counterfactualOrder } from '../../src/analysis/counterfactual/counterfactualOrder.ts';
import { alternativeRun } from '../../src/analysis/counterfactual/counterfactualRun.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import {
  barContrasts,
  barsChart,
  type BarsBranch,
} from '../../src/debrief/whatIf/charts/barsChart.ts';
import { areApart, measuredMean, measuredShare } from '../../src/debrief/whatIf/chance.ts';
import {
  ENOUGH,
  endingsChart,
  greatestContrast,
} from '../../src/debrief/whatIf/charts/endingsChart.ts';
import type { EndingsBranch } from '../../src/debrief/whatIf/charts/endingsBranch.ts';
import { ownSentence } from '../../src/debrief/whatIf/overlay/ownCourses.tsx';
import { howMuchDepended, readBranches, turnOfMost } from '../../src/debrief/whatIf/readWhatIf.ts';
import { draw } from '../../src/model/exact/draw.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { BARS, ENDINGS, POSTURES, SIDES } from '../../src/model/vocabulary/words.ts';
import type { Ending } from '../../src/model/vocabulary/words.ts';
import { speaker } from '../../src/text/speaker.ts';
import { WORST_FIRST } from '../../src/ui/look/endingFills.ts';
import { EXAMPLE_NAMES, playExample } from './examples.ts';
import { shipped } from './shipped.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'assets/text/en.ftl'), 'utf8');
const say = speaker(text, 'en');
const scenario = shipped('pakistan-afghanistan');
const input = { scenario, run: playExample(scenario, 'fall'), seat: 'struck', say } as const;
const pool = inlinePool();
afterAll(() => pool.close());

const MEASURES = [
  'struck.calm.restraint.hold',
  'struck.calm.mediation.channel',
  'struck.calm.retaliation.accuse',
] as const;

/** Branches of some turn that ended as counted. */
function branchesOf(counts: readonly (readonly number[])[]): readonly EndingsBranch[] {
  return POSTURES.map((posture, index) => {
    const row = counts[index] ?? [];
    return {
      turn: 3,
      posture,
      measure: MEASURES[index] ?? MEASURES[0],
      chosen: index === 0,
      games: row.reduce((sum, count) => sum + count, 0),
      endings: Object.fromEntries(ENDINGS.map((ending, at) => [ending, row[at] ?? 0])) as Record<
        Ending,
        number
      >,
    };
  });
}

/** Counts of three branches with as many continuations each, from none to many. */
const anyCounts = fc
  .tuple(
    fc.constantFrom(5, 45, ENOUGH, 400),
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([games, weights]) =>
    weights.map((row) => {
      const sum = row.reduce((a, b) => a + b, 0);
      const counts = row.map((weight) => (sum === 0 ? 0 : Math.floor((games * weight) / sum)));
      const left = games - counts.reduce((a, b) => a + b, 0);
      return counts.map((count, index) => (index === 0 ? count + left : count));
    }),
  );

test('the endings’ sentence gives shares that stand in the rows, and names no ending as frequent that another one outdoes', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const branches = branchesOf(counts);
      const { rows, sentence } = endingsChart(input, branches);
      const said = [...sentence.matchAll(/(\d+)\u202F%/gu)].map((match) => Number(match[1]));
      const known = new Set(rows.map(({ percent }) => Math.round(Number(percent))));
      expect(said.filter((share) => !known.has(share))).toEqual([]);
      for (const { posture } of branches) {
        const own = rows.filter((row) => row.posture === say(`posture-${posture}`));
        const most = Math.max(...own.map(({ continuations }) => Number(continuations)));
        const named = own.find(({ ending }) =>
          sentence.includes(`${say(`posture-${posture}`)}, “${String(ending)}” (`),
        );
        expect(Number(named?.continuations)).toBe(most);
        expect(own.reduce((sum, row) => sum + Number(row.percent), 0)).toBeCloseTo(100, 6);
      }
    }),
  );
});

test('a difference is told exactly where two ranges of two and a half standard errors lie apart, and it is the greatest of them', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const branches = branchesOf(counts);
      const { sentence } = endingsChart(input, branches);
      const gaps = branches.flatMap((one) =>
        branches.flatMap((other) =>
          ENDINGS.flatMap((ending) => {
            const [a, b] = [one, other].map(({ endings, games }) => {
              const near = (endings[ending] + 2) / (games + 4);
              const error = Math.sqrt((near * (1 - near)) / (games + 4));
              return { share: endings[ending] / games, error };
            });
            if (a === undefined || b === undefined) return [];
            return a.share - b.share > 2.5 * (a.error + b.error) ? [a.share - b.share] : [];
          }),
        ),
      );
      const contrast = greatestContrast(branches);
      const enough = (branches[0]?.games ?? 0) >= ENOUGH;
      expect(contrast !== undefined).toBe(enough && gaps.length > 0);
      expect(sentence.includes('clearest difference')).toBe(contrast !== undefined);
      expect(sentence.includes(say('debrief-whatif-ends-alike'))).toBe(
        enough && contrast === undefined,
      );
      const told = contrast === undefined ? 0 : contrast.shareOfMore - contrast.shareOfLess;
      expect(told).toBeCloseTo(enough ? Math.max(0, ...gaps) : 0, 12);
    }),
  );
});

test('of branches that differ by chance alone, hardly any is said to differ', () => {
  let told = 0;
  const trials = 200;
  for (let trial = 0; trial < trials; trial++) {
    const counts = POSTURES.map((_, branch) => {
      const row = ENDINGS.map(() => 0);
      for (let game = 0; game < 400; game++) {
        // Every ending as likely as every other, in all three alike.
        const at = Math.floor(8 * draw(trial * 3 + branch, game + 1, 7));
        row[at] = (row[at] ?? 0) + 1;
      }
      return row;
    });
    if (greatestContrast(branchesOf(counts)) !== undefined) told += 1;
  }
  expect(told / trials).toBeLessThan(0.04);
});

test('a share of few continuations is never certain, and a mean of equal values is', () => {
  expect(measuredShare(0, 5).error).toBeGreaterThan(0.1);
  expect(areApart(measuredShare(0, 5), measuredShare(1, 5))).toBe(false);
  expect(measuredMean(3, [0, 0, 0, 40])).toEqual({ value: 3, error: 0 });
  const spread = measuredMean(1, [10, 0, 10]);
  expect(spread.error).toBeCloseTo(Math.sqrt(20 / 19 / 20), 12);
});

/** Branches whose bars lie where the numbers say, with these errors. */
const anyBars = fc.array(
  fc.record({
    games: fc.constantFrom(5, ENOUGH, 400),
    means: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 }),
    error: fc.double({ min: 0, max: 6, noNaN: true }),
  }),
  { minLength: 3, maxLength: 3 },
);

test('the bars’ sentence gives every mean of the rows, and a contrast only where the rows hold it', () => {
  fc.assert(
    fc.property(anyBars, (drawn) => {
      const branches: readonly BarsBranch[] = POSTURES.map((posture, index) => {
        const { error = 1, games = 5, means = [] } = drawn[index] ?? {};
        const bar = (at: number) => {
          const mean = means[at] ?? 0;
          return { mean, low: 0, high: 100, measured: { value: mean, error } };
        };
        return {
          turn: 3,
          side: 'struck',
          posture,
          measure: MEASURES[index] ?? MEASURES[0],
          chosen: false,
          games,
          bars: { security: bar(0), survival: bar(1), civilians: bar(2), relations: bar(3) },
        };
      });
      const { rows, sentence } = barsChart(input, 'struck', branches);
      for (const { mean } of rows)
        expect(sentence).toMatch(new RegExp(`\\b${Math.round(Number(mean))}\\b`, 'u'));
      for (const { bar, less, meanOfLess, meanOfMore, more } of barContrasts(branches)) {
        expect(Math.round(meanOfMore)).toBeGreaterThan(Math.round(meanOfLess));
        expect(sentence).toContain(
          say('debrief-whatif-bars-contrast', {
            bar: say(`debrief-bar-${bar}`),
            more: say(`posture-${more}`),
            less: say(`posture-${less}`),
            meanOfMore: Math.round(meanOfMore),
            meanOfLess: Math.round(meanOfLess),
          }),
        );
      }
      expect(sentence.includes('Further apart')).toBe(
        drawn.every(({ games }) => games >= ENOUGH) && barContrasts(branches).length > 0,
      );
    }),
  );
});

test('the turn on which most depended is one with the greatest distance between two of its branches', () => {
  fc.assert(
    fc.property(fc.array(anyCounts, { minLength: 1, maxLength: 6 }), (turns) => {
      const depended = turns.map((counts) => howMuchDepended(branchesOf(counts)));
      for (const value of depended) expect(value).toBeGreaterThanOrEqual(0);
      expect(Math.max(...depended)).toBeLessThanOrEqual(1 + 1e-12);
      expect(depended[turnOfMost(depended) - 1]).toBe(Math.max(...depended));
    }),
  );
  expect(howMuchDepended(branchesOf([[9], [0, 9], [9]]))).toBe(1);
  expect(turnOfMost([])).toBe(1);
});

describe('the law: what was chosen, with the same chances, is the match itself', () => {
  test.each(EXAMPLE_NAMES)('"%s"', async (name) => {
    const run = playExample(scenario, name);
    const setting = settingOf(scenario);
    const order = counterfactualOrder(scenario, run, 0);
    const sum = await pool.run(counterfactualJob, order);
    for (const entry of run.log)
      for (const side of SIDES) {
        const branches = readBranches(order, sum, entry, side);
        expect(branches.map(({ posture }) => posture)).toEqual(POSTURES);
        const chosen = branches.filter((branch) => branch.chosen);
        expect(chosen.map(({ measure }) => measure)).toEqual([entry.choices[side].measure]);
        for (const branch of branches)
          expect(
            branch.measure.startsWith(`${side}.${entry.stages.chosen}.${branch.posture}.`),
          ).toBe(true);
        const [{ own } = { own: undefined }] = chosen;
        // A play that was left has no end of its own to compare with.
        const { ending, bars } = run.ending === null ? { ...own } : run;
        expect([own?.ending, own?.bars]).toEqual([ending, bars]);
        expect(own?.recorded).toBe(run.log.length);
        const turn = entry.turn;
        const again = alternativeRun(
          setting,
          run,
          { turn, side, posture: chosen[0]?.posture ?? 'restraint' },
          'turn',
        );
        expect(again.run.log).toEqual(run.log.slice(0, turn));
      }
  });
});

test('how this very match would have gone on is told by how long what both did stayed possible', () => {
  const bars = input.run.bars ?? { struck: undefined, host: undefined };
  if (bars.struck === undefined) throw new Error('the match is over');
  const own = { ending: 'frozen-stalemate' as const, turns: 9, recorded: 9, bars };
  const tell = (changed: Partial<typeof own>, chosen = false): string =>
    ownSentence(input, { own: { ...own, ...changed }, chosen, turn: 4 });
  expect(tell({}, true)).toMatch(/^As it was: .*turn 9/u);
  expect(tell({ turns: 4 })).toMatch(/there and then/u);
  expect(tell({})).toMatch(/exactly as they did/u);
  expect(tell({ recorded: 6 })).toMatch(/until turn 6/u);
  const last = input.run.log.length;
  expect(tell({ turns: last + 3, recorded: last })).toContain(`after turn ${last}`);
  expect(tell({ recorded: 4 })).toMatch(/no longer possible/u);
  expect(ownSentence(input, { own: undefined, chosen: false, turn: 4 })).toBe(
    say('debrief-whatif-own-waiting'),
  );
});

test('before anything has been played, both plots say so and show no number', () => {
  const run = playExample(scenario, 'fall');
  const order = counterfactualOrder(scenario, run, 10);
  const [entry] = run.log;
  if (entry === undefined) throw new Error('the run has no turn');
  const branches = readBranches(order, undefined, entry, 'struck');
  const charts = [endingsChart(input, branches), barsChart(input, 'struck', branches)];
  for (const { rows, sentence } of charts) {
    expect(sentence).toBe(say('debrief-whatif-none-yet'));
    expect(rows.every((row) => (row['percent'] ?? row['mean'] ?? null) === null)).toBe(true);
  }
  expect(WORST_FIRST).toHaveLength(ENDINGS.length);
  expect(charts[1]?.rows).toHaveLength(BARS.length * POSTURES.length);
});
