// Forecasts of a scenario that keeps changing: the latest is played, something is always seen, and nothing is played twice without need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { WorkerPool } from '../../src/analysis/workers/workerPool.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { forecastRuns, type SeenForecast } from '../../src/workshop/forecast/forecastRuns.ts';

const file = join(import.meta.dirname, '..', '..', 'scenarios/two-valleys.json');
const parsed = parseScenario(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error('the scenario has a fault');
const { scenario } = parsed;
const withTension = (tension: number): Scenario => ({ ...scenario, tension });

/** Few, so that the tests are quick; the first block of each forecast is as it always is. */
const GAMES = 60;

let close: () => void = () => {};
afterEach(() => close());

/** Runs on a pool of their own, what was seen of them, and how many orders the pool was given. */
function opened() {
  const solo = inlinePool();
  let orders = 0;
  const pool: WorkerPool = {
    ...solo,
    run: async (kind, order, options) => {
      orders += 1;
      return solo.run(kind, order, options);
    },
  };
  const seen: SeenForecast[] = [];
  const failed: unknown[] = [];
  const runs = forecastRuns(pool, GAMES);
  runs.subscribe(() => {
    const { failure, seen: one } = runs.getSnapshot();
    if (one !== undefined && one !== seen.at(-1)) seen.push(one);
    if (failure !== undefined) failed.push(failure.reason);
  });
  close = () => {
    runs.stop();
    solo.close();
  };
  return { runs, seen, failed, orders: () => orders };
}

const settled = async (seen: readonly SeenForecast[]): Promise<SeenForecast> =>
  vi.waitFor(
    () => {
      const last = seen.at(-1);
      if (last === undefined || !last.isSettled) throw new Error('it is still being counted');
      return last;
    },
    { timeout: 40_000, interval: 5 },
  );

test('a forecast is first seen rough, then settled with every match played', async () => {
  const { failed, runs, seen } = opened();
  runs.ask(scenario);
  const { forecast } = await settled(seen);
  expect(forecast.games).toBe(forecast.of);
  expect(forecast.cellGames).toBe(GAMES);
  expect(seen[0]?.isSettled).toBe(false);
  expect(seen[0]?.forecast.games).toBeLessThan(forecast.of / 2);
  expect(failed).toEqual([]);
});

test('of many changes in a row the first figures of some and all figures of the last are seen', async () => {
  const { runs, seen } = opened();
  for (let tension = 0; tension < 25; tension++) {
    runs.ask(withTension(tension));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.every((one) => !one.isSettled)).toBe(true);
  const last = await settled(seen);
  expect(last.scenario.tension).toBe(24);
  expect(seen.filter((one) => one.isSettled)).toHaveLength(1);
});

test('other weights of rivals and other words are read from what has been played', async () => {
  const { orders, runs, seen } = opened();
  runs.ask(scenario);
  const before = await settled(seen);
  const rivals = { ...scenario.rivals, 'security-seeker': 0, reformer: 1 };
  runs.ask({ ...scenario, title: 'Another', rivals });
  const after = seen.at(-1);
  expect(orders()).toBe(1);
  expect(after?.isSettled).toBe(true);
  expect(after?.scenario.title).toBe('Another');
  expect(after?.forecast.rivals.map(({ type }) => type)).not.toContain('security-seeker');
  expect(after?.forecast.games).toBe(before.forecast.games);
});

test('what is given up is heard of no more', async () => {
  const { failed, runs, seen } = opened();
  runs.ask(scenario);
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0), { timeout: 20_000, interval: 2 });
  runs.stop();
  const count = seen.length;
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(seen).toHaveLength(count);
  expect(failed).toEqual([]);
});

test('a pool that breaks is told of, and can be asked again', async () => {
  const { failed, runs, seen } = opened();
  // A calendar without turns is no scenario; the job says so when it plays it.
  const broken = { ...scenario, calendar: { ...scenario.calendar, lastTurn: -1 } };
  runs.ask(broken);
  await vi.waitFor(() => expect(failed).toHaveLength(1), { timeout: 20_000 });
  runs.ask(scenario);
  expect(runs.getSnapshot().failure).toBeUndefined();
  await settled(seen);
});
