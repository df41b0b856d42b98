/** The run of a bench: measures how fast matches are played, as ratios within one run. Started by `bench.ts`, which hands it an order on standard input and reads its figures, as JSON, from standard output. */
import { readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { hiddenGames, measureSpeed } from '../../analysis/bench/bench.ts';
import {
  sixteenTurnOrder,
  timeCounterfactual,
} from '../../analysis/counterfactual/counterfactualSpeed.ts';
import { measureScaling } from '../../analysis/counts/scaling.ts';
import { emptyTally } from '../../analysis/counts/tally.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../model/state/setting.ts';
import { nodePool } from './nodePool.ts';

const COUNTERFACTUALS = 5;
const MANY = 1_000_000;
const QUICK_WINDOWS = 60;

/** What to measure. */
export interface BenchOrder {
  readonly scenario: Scenario;
  /** One core only, in a few seconds. */
  readonly quick: boolean;
  /** A million matches besides. */
  readonly long: boolean;
}

/** What takes more than one core, or long. */
export interface FurtherFigures {
  /** Speed on two workers over speed on one. */
  readonly timesTwoWorkers?: number;
  /** Seconds for every alternative of a run of 16 turns, 400 continuations each, on all cores: the median of five. */
  readonly counterfactualSeconds?: number;
  /** Megabytes resident after a million matches. */
  readonly residentMegabytes?: number;
}

async function onPools(scenario: Scenario): Promise<FurtherFigures> {
  const { ratio } = await measureScaling(nodePool, scenario);
  const order = sixteenTurnOrder(scenario);
  const pool = nodePool();
  const times: number[] = [];
  for (let time = 0; time < COUNTERFACTUALS; time++)
    times.push((await timeCounterfactual(pool, order)).whole / 1000);
  pool.close();
  times.sort((one, other) => one - other);
  return {
    timesTwoWorkers: ratio,
    counterfactualSeconds: times[Math.floor(times.length / 2)] ?? Number.NaN,
  };
}

function afterMany(scenario: Scenario): FurtherFigures {
  const setting = settingOf(scenario);
  const tally = emptyTally();
  for (let seed = 1; seed <= MANY; seed += 10_000) hiddenGames(setting, seed, 10_000, tally);
  return { residentMegabytes: process.memoryUsage.rss() / 1e6 };
}

const { scenario, quick, long } = JSON.parse(readFileSync(0, 'utf8')) as BenchOrder;
// Before anything else has made the process grow.
const resident = long ? afterMany(scenario) : {};
const heapInUse = (): number => getHeapStatistics().used_heap_size;
const figures = {
  ...resident,
  ...measureSpeed(scenario, { heapInUse, ...(quick ? { windows: QUICK_WINDOWS } : {}) }),
  ...(quick ? {} : await onPools(scenario)),
};
process.stdout.write(JSON.stringify(figures));
