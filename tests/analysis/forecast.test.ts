// A forecast counts what the matches themselves show, compares ways on the same luck, and is the same whoever plays it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forecastJob } from '../../src/analysis/forecast/forecastJob.ts';
import {
  FORECAST_WAYS,
  forecastOrder,
  forecastPart,
  type ForecastWay,
} from '../../src/analysis/forecast/forecastOrder.ts';
import { readForecast, type Forecast } from '../../src/analysis/forecast/readForecast.ts';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { shareEstimate } from '../../src/analysis/counts/shareEstimate.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';
import { bars } from '../../src/model/rules/endings.ts';
import { playMatch } from '../../src/model/match/playTurn.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import {
  type PlayableName,
  RIVAL_TYPES,
  type RivalType,
} from '../../src/model/vocabulary/policyRecords.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { ENDINGS, SIDES, type Side } from '../../src/model/vocabulary/words.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import { shipped } from '../model/shipped.ts';

const pools = [inlinePool(), nodePool(1), nodePool(2)] as const;
const two = pools[2];
const setting = settingOf(plainScenario);
const order = forecastOrder(plainScenario, { games: 150, seed: 900 });
let sum: Float64Array;
let forecast: Forecast;

const read = (of: ArrayLike<number>, weights?: Scenario['rivals']): Forecast => {
  const found = readForecast(of, order, weights);
  if (found === undefined) throw new Error('the forecast is not complete');
  return found;
};

beforeAll(async () => {
  sum = await two.run(forecastJob, order);
  forecast = read(sum);
});

afterAll(() => {
  for (const pool of pools) pool.close();
});

const seated = (
  side: Side,
  own: PlayableName,
  rival: PlayableName,
): { readonly struck: PlayableName; readonly host: PlayableName } =>
  side === 'struck' ? { struck: own, host: rival } : { struck: rival, host: own };

/** The first seed against a type, of so many matches each. */
const seedAgainst = (type: RivalType, seed: number, games: number): number =>
  seed + games * RIVAL_TYPES.indexOf(type);

const everyCell: readonly (readonly [Side, ForecastWay, RivalType])[] = SIDES.flatMap((side) =>
  FORECAST_WAYS.flatMap((way) => RIVAL_TYPES.map((type) => [side, way, type] as const)),
);

test('as each side, all ways meet a type on its seeds, and are counted as any match is', () => {
  for (const [side, way, type] of everyCell) {
    const { games, endings, bars: own } = forecast.seats[side].ways[way].against[type];
    const pairing = { ...seated(side, way, type), games: 150, seed: seedAgainst(type, 900, 150) };
    const tally = playMany(setting, pairing);
    expect(games).toBe(150);
    for (const ending of ENDINGS)
      expect(endings[ending]).toEqual(shareEstimate(tally.endings[ending], 150));
    for (const seat of SIDES) {
      const { total } = sharesOf(tally).bars[seat];
      expect(own[seat].total.mean).toBeCloseTo(total.mean, 9);
      expect(own[seat].total.se).toBeCloseTo(total.se, 9);
    }
  }
  expect(forecast).toMatchObject({ games: 7500, cellGames: 150, of: 7500 });
});

test('length and talks are those of the logs', async () => {
  const few = forecastOrder(plainScenario, { games: 20, seed: 33 });
  const found = readForecast(await two.run(forecastJob, few), few);
  for (const [side, way, type] of everyCell) {
    const runs = Array.from({ length: 20 }, (_, at) =>
      recordRun(setting, {
        hash: '',
        ...seated(side, way, type),
        seed: seedAgainst(type, 33, 20) + at,
      }),
    );
    const lengths = runs.map(({ log }) => log.length);
    const openings = runs.flatMap(({ log }) => {
      const at = log.findIndex(({ stages }) => stages.after === 'bargaining');
      return at < 0 ? [] : [at + 1];
    });
    const { length, talks } = found?.seats[side].ways[way].against[type] ?? {};
    const middle = (turns: readonly number[], of: number): number | null =>
      turns.toSorted((one, other) => one - other)[Math.ceil(of / 2) - 1] ?? null;
    expect(length?.mean).toBeCloseTo(lengths.reduce((all, turns) => all + turns, 0) / 20, 9);
    expect(length?.median).toBe(middle(lengths, 20));
    expect(length?.overBy.at(-1)).toBeCloseTo(1, 12);
    expect(talks?.ever.share).toBe(openings.length / 20);
    expect(talks?.median).toBe(middle(openings, openings.length));
    for (const turn of [1, 4, 9])
      expect(talks?.openedBy[turn - 1]).toBeCloseTo(
        openings.filter((opened) => opened <= turn).length / 20,
        12,
      );
  }
});

test('against the mix every type counts by its weight, and other weights need no other match', () => {
  const only = { ...plainScenario.rivals };
  for (const type of RIVAL_TYPES) only[type] = type === 'reformer' ? 3 : 0;
  const one = read(sum, only);
  expect(one.rivals).toEqual([{ type: 'reformer', weight: 1 }]);
  for (const [side, way] of everyCell) {
    const { against, hidden } = forecast.seats[side].ways[way];
    for (const ending of ENDINGS)
      expect(hidden.endings[ending].share).toBeCloseTo(
        RIVAL_TYPES.reduce(
          (all, type) => all + plainScenario.rivals[type] * against[type].endings[ending].share,
          0,
        ),
        12,
      );
    expect(one.seats[side].ways[way].hidden).toEqual(against.reformer);
  }
  for (const type of RIVAL_TYPES) only[type] = 0;
  expect(() => read(sum, only)).toThrow('no type of rival has a weight above 0');
});

test('the mix is what a hidden rival comes to, within noise', () => {
  for (const side of SIDES) {
    const names =
      side === 'struck'
        ? ({ struck: 'patient', host: 'hidden' } as const)
        : ({ struck: 'hidden', host: 'patient' } as const);
    const { bars: drawn } = sharesOf(playMany(setting, { ...names, games: 1500, seed: 50_000 }));
    const own = forecast.seats[side].ways.patient.hidden.bars[side].total;
    const errors = Math.abs(own.mean - drawn[side].total.mean) / (own.se + drawn[side].total.se);
    expect(errors).toBeLessThan(3);
  }
});

test('a standard error is how far forecasts on other seeds lie apart', async () => {
  const others = await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const other = forecastOrder(plainScenario, { games: 25, seed: 10_000 + 125 * at });
      return readForecast(await two.run(forecastJob, other), other);
    }),
  );
  const spread = (
    figureOf: (one: Forecast) => { readonly value: number; readonly se: number },
  ): number => {
    const figures = others.flatMap((one) => (one === undefined ? [] : [figureOf(one)]));
    const mean = figures.reduce((all, { value }) => all + value, 0) / figures.length;
    const squares = figures.reduce((all, { value }) => all + (value - mean) * (value - mean), 0);
    const expected = figures.reduce((all, { se }) => all + se * se, 0);
    return Math.sqrt(squares / (figures.length - 1) / (expected / figures.length));
  };
  // Of forty figures, the spread itself has an error of a ninth.
  for (const side of SIDES)
    for (const way of FORECAST_WAYS) {
      const total = spread((one) => {
        const { mean, se } = one.seats[side].ways[way].hidden.bars[side].total;
        return { value: mean, se };
      });
      const ending = spread((one) => {
        const { share, se } = one.seats[side].ways[way].hidden.endings['frozen-stalemate'];
        return { value: share, se };
      });
      expect(total).toBeGreaterThan(0.65);
      expect(total).toBeLessThan(1.4);
      expect(ending).toBeLessThan(1.4);
    }
});

test('a lead is the mean difference on the same seeds, with the standard error of paired differences', () => {
  for (const side of SIDES)
    for (const type of RIVAL_TYPES) {
      const { way, over, margin, se } = forecast.seats[side].bestAgainst[type];
      const totals = [way, over].map((name) =>
        Array.from({ length: 150 }, (_, at) => {
          const { struck, host } = seated(side, name, type);
          const seed = seedAgainst(type, 900, 150) + at;
          const crisis = playMatch(setting, seed, POLICIES[struck], POLICIES[host]);
          return bars(crisis, side).total;
        }),
      );
      const apart = (totals[0] ?? []).map((total, at) => total - (totals[1]?.[at] ?? 0));
      const mean = apart.reduce((all, one) => all + one, 0) / 150;
      const squares = apart.reduce((all, one) => all + (one - mean) * (one - mean), 0);
      expect(margin).toBeCloseTo(mean, 9);
      expect(se).toBeCloseTo(Math.sqrt(squares / 149 / 150), 6);
      for (const other of FORECAST_WAYS)
        expect(
          forecast.seats[side].ways[other].against[type].bars[side].total.mean,
        ).toBeLessThanOrEqual(
          forecast.seats[side].ways[way].against[type].bars[side].total.mean + 1e-9,
        );
    }
});

test('the best way, the best posture and the stakes are leads among the same means', () => {
  for (const side of SIDES) {
    const { ways, best, bestPosture, stakes } = forecast.seats[side];
    const mean = (way: ForecastWay): number => ways[way].hidden.bars[side].total.mean;
    const ranking = FORECAST_WAYS.toSorted((one, other) => mean(other) - mean(one));
    expect([best.way, best.over]).toEqual(ranking.slice(0, 2));
    expect([stakes.way, stakes.over]).toEqual([ranking[0], ranking.at(-1)]);
    for (const lead of [best, bestPosture, stakes]) {
      expect(lead.margin).toBeCloseTo(mean(lead.way) - mean(lead.over), 9);
      expect(lead.isClear).toBe(lead.margin >= 2.5 * lead.se);
    }
    expect(['restraint', 'mediation', 'retaliation']).toContain(bestPosture.way);
  }
});

test('two chunks give every figure roughly, the third looks at the table, and the rest refine evenly', async () => {
  const seen: (number | undefined)[] = [];
  const tables: boolean[] = [];
  await two.run(forecastJob, order, {
    onProgress: (soFar) => {
      const found = readForecast(soFar, order);
      seen.push(found?.cellGames);
      tables.push((found?.table ?? null) !== null);
    },
  });
  expect(seen.slice(0, 4)).toEqual([undefined, 25, 25, 25]);
  expect(tables.slice(0, 4)).toEqual([false, false, true, true]);
  expect(seen.at(-1)).toBe(150);
  expect(seen).toHaveLength(3 + 10 * 3);
});

test('one thread, one worker and two give the same forecast to the last bit', async () => {
  const sums = await Promise.all(pools.map((pool) => pool.run(forecastJob, order)));
  for (const other of sums) expect(other).toEqual(sum);
});

test('a change takes the place of the forecast before it at once', async () => {
  const stop = new AbortController();
  const before = two.run(
    forecastJob,
    { ...order, games: 100_000 },
    { signal: stop.signal, onProgress: (_sum, done) => done === 4 && stop.abort() },
  );
  await expect(before).rejects.toThrow('aborted');
  const changed = forecastOrder({ ...plainScenario, tension: 70 }, { games: 30 });
  const found = readForecast(await two.run(forecastJob, changed), changed);
  expect(found?.cellGames).toBe(30);
});

test('words and weights of rivals play alike, and what a rule reads does not', async () => {
  const other = shipped('two-valleys').scenario;
  const { title, summary, notice, theatre, rivals, measures, news, prompts, claims } = other;
  const words = { title, summary, notice, theatre, measures, news, prompts, claims };
  const reworded = { ...plainScenario, ...words, id: 'other', rivals, personsPerHarm: 3 };
  expect(reworded.title).not.toBe(plainScenario.title);
  expect(forecastPart(reworded)).toBe(forecastPart(plainScenario));
  const again = await two.run(forecastJob, { ...order, scenario: reworded });
  expect(again).toEqual(sum);
  for (const change of [{ tension: 41 }, { channel: 16 }, { demandPace: 1.1 }])
    expect(forecastPart({ ...plainScenario, ...change })).not.toBe(forecastPart(plainScenario));
});
