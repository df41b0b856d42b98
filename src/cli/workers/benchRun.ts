/** The run of a bench: measures how fast matches are played and prints it, as ratios within one run. Started by `bench.ts`. */
import { getHeapStatistics } from 'node:v8';
import { hiddenGames, measureSpeed, type BenchFigures } from '../../analysis/bench/bench.ts';
import {
  sixteenTurnOrder,
  timeCounterfactual,
} from '../../analysis/counterfactual/counterfactualSpeed.ts';
import { measureScaling } from '../../analysis/counts/scaling.ts';
import { emptyTally } from '../../analysis/counts/tally.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../model/state/setting.ts';
import { readOrder, type BenchOrder } from '../orders/benchOrder.ts';
import { nodePool } from './nodePool.ts';
import { loadScenario } from '../files/scenarioFile.ts';

const COUNTERFACTUALS = 5;
const MANY = 1_000_000;
const QUICK_WINDOWS = 60;

/** What takes more than one core, or long. */
interface FurtherFigures {
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

function print(figures: BenchFigures & FurtherFigures): void {
  const row = (meaning: string, value: number | undefined, digits: number): void => {
    if (value !== undefined)
      console.log(`${meaning.padEnd(58)} ${value.toFixed(digits).padStart(9)}`);
  };
  row('whole matches a second on one core', figures.gamesPerSecond, 0);
  row('matches for a million steps of the reference loop', figures.gamesPerMillionSteps, 1);
  row('times as fast as with XState actors', figures.timesActors, 1);
  row('times as fast as XState transition(), bare', figures.timesTransition, 1);
  row('bytes allocated a match', figures.bytesPerGame, 0);
  row('times as fast on two workers as on one', figures.timesTwoWorkers, 2);
  row('seconds for the counterfactual of a run of 16 turns', figures.counterfactualSeconds, 2);
  row('megabytes resident after a million matches', figures.residentMegabytes, 0);
}

/** Measures a scenario and prints what is found; `options` are those of the command. */
async function run(options: BenchOrder): Promise<0 | 2> {
  const loaded = loadScenario(options.file);
  if (!loaded.ok) {
    for (const fault of loaded.faults) console.error(fault);
    return 2;
  }
  const { scenario } = loaded;
  const heapInUse = (): number => getHeapStatistics().used_heap_size;
  // Before anything else has made the process grow.
  const resident = options.long ? afterMany(scenario) : {};
  const figures = {
    ...resident,
    ...measureSpeed(scenario, { heapInUse, ...(options.quick ? { windows: QUICK_WINDOWS } : {}) }),
    ...(options.quick ? {} : await onPools(scenario)),
  };
  if (options.json) console.log(JSON.stringify({ scenario: scenario.id, ...figures }, null, 2));
  else print(figures);
  return 0;
}

const order = readOrder(process.argv.slice(2));
if ('problem' in order) throw new Error(`benchRun: ${order.problem}`);
process.exitCode = await run(order);
