// The forecast's sentences say what its figures say, in the scenario's own names, and call nothing a lead that may be chance.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forecastJob } from '../../src/analysis/forecast/forecastJob.ts';
import { forecastOrder } from '../../src/analysis/forecast/forecastOrder.ts';
import { readForecast } from '../../src/analysis/forecast/readForecast.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { RIVAL_TYPES } from '../../src/model/vocabulary/policyRecords.ts';
import { SIDES } from '../../src/model/vocabulary/words.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { percent, whole } from '../../src/text/numbers.ts';
import { speaker } from '../../src/text/speaker.ts';
import type { SeenForecast } from '../../src/workshop/forecast/forecastRuns.ts';
import {
  endingsSentence,
  leadOf,
  lengthSentence,
  paysSentence,
  talksSentence,
  waysOf,
  type ForecastView,
} from '../../src/workshop/forecast/forecastView.ts';

const root = join(import.meta.dirname, '..', '..');
const say = speaker(readFileSync(join(root, 'assets/text/en.ftl'), 'utf8'), 'en');
const parsed = parseScenario(
  readFileSync(join(root, 'scenarios/pakistan-afghanistan.json'), 'utf8'),
);
if (!parsed.ok) throw new Error('the flagship has a fault');
const { scenario } = parsed;
const pool = inlinePool();
let seen: SeenForecast;

beforeAll(async () => {
  const order = forecastOrder(scenario, { games: 60 });
  const forecast = readForecast(await pool.run(forecastJob, order), order);
  if (forecast === undefined) throw new Error('nothing was played');
  seen = { scenario, forecast, isSettled: true };
});
afterAll(() => pool.close());

/** Every seat against everybody. */
const views = (): readonly ForecastView[] =>
  SIDES.flatMap((side) =>
    (['hidden', ...RIVAL_TYPES] as const).map((facing) => ({ seen, side, facing, say })),
  );

test('every sentence names the seat as the scenario does', () => {
  for (const view of views())
    for (const sentence of [endingsSentence(view), paysSentence(view), talksSentence(view)])
      expect(sentence).toContain(`s ${scenario.sides[view.side].name} against`);
});

test('the way that pays best is named with its points, and its lead only where it is clear', () => {
  for (const view of views()) {
    const lead = leadOf(view);
    const points = waysOf(view).find(({ way }) => way === lead.way)?.outlook.bars[view.side].total;
    const sentence = paysSentence(view);
    expect(sentence).toContain(`“${say(`debrief-type-${lead.way}`)}”`);
    expect(sentence).toContain(`${whole(points?.mean ?? Number.NaN)} points`);
    expect(sentence.includes('within chance')).toBe(!lead.isClear);
    expect(sentence.includes(`${lead.margin.toFixed(1)} more`)).toBe(lead.isClear);
  }
});

test('each way stands in the sentence of endings with the greatest share that it has', () => {
  for (const view of views()) {
    const sentence = endingsSentence(view);
    for (const { name, outlook } of waysOf(view)) {
      const greatest = Math.max(...Object.values(outlook.endings).map(({ share }) => share));
      const item = sentence.split('; ').find((part) => part.includes(`${name}: `));
      expect(item).toContain(`(${percent(greatest)})`);
    }
  }
});

test('the sentence of talks names how often they open at most and at least, and that of length the medians', () => {
  for (const view of views()) {
    const shares = waysOf(view).map(({ outlook }) => outlook.talks.ever.share);
    const most = Math.max(...shares);
    const told =
      most === 0
        ? ['in no match']
        : [`in ${percent(most)} of matches`, `in ${percent(Math.min(...shares))}.`];
    for (const words of told) expect(talksSentence(view)).toContain(words);
    const medians = waysOf(view).map(({ outlook }) => outlook.length.median);
    expect(lengthSentence(view)).toContain(
      `turn ${Math.min(...medians)} to ${Math.max(...medians)}`,
    );
  }
});

test('where no type opens talks, the sentence says so', () => {
  const { seats } = seen.forecast;
  const silent = structuredClone(seats.struck);
  for (const { hidden } of Object.values(silent.ways)) {
    const talks = hidden.talks as { -readonly [K in keyof typeof hidden.talks]: unknown };
    talks.ever = { share: 0, se: 0 };
    talks.median = null;
  }
  const forecast = { ...seen.forecast, seats: { ...seats, struck: silent } };
  const sentence = talksSentence({
    seen: { ...seen, forecast },
    side: 'struck',
    facing: 'hidden',
    say,
  });
  expect(sentence).toBe('As Pakistan against whoever may come, talks open in no match.');
});
