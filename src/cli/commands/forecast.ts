/** The command `forecast`: what a scenario tends to come to as each side, for a few ways of playing it, and what to be warned of. */
import { forecastJob } from '../../analysis/forecast/forecastJob.ts';
import { FORECAST_WAYS, forecastOrder } from '../../analysis/forecast/forecastOrder.ts';
import { warningsOf } from '../../analysis/forecast/forecastWarnings.ts';
import { readForecast } from '../../analysis/forecast/readForecast.ts';
import { sayWarning } from '../../analysis/forecast/sayWarning.ts';
import { counted } from '../../text/numbers.ts';
import { playOnPool, STOPPED } from '../workers/poolWork.ts';
import { say } from '../spoken.ts';
import { readOrder, type Order } from '../orders/forecastOrder.ts';
import { forecastTables } from '../tables/forecastTable.ts';
import { loadScenario } from '../files/scenarioFile.ts';

const USAGE = `Usage: npm run -s forecast -- SCENARIO.json [--games N] [--seed S] [--json]

Plays ${FORECAST_WAYS.length} ways of each seat (${FORECAST_WAYS.join(', ')})
against each hidden type, N matches each (500 unless said otherwise), on all cores; prints how they end, what they are worth, when talks
open, which way pays best, and what to be warned of. All ways meet a type on the same seeds; the seeds begin at S (1 unless said otherwise).
With --json, standard output is one JSON object, with every figure against every type.
Exit code: 0 played, 2 bad arguments or a scenario that cannot be used, ${STOPPED} stopped by Ctrl-C.`;

type ExitCode = 0 | 2 | typeof STOPPED;

async function play({ file, games, seed, json }: Order): Promise<ExitCode> {
  const loaded = loadScenario(file);
  if (!loaded.ok) {
    for (const fault of loaded.faults) console.error(fault);
    return 2;
  }
  const { scenario } = loaded;
  const order = forecastOrder(scenario, { games, seed });
  const sum = await playOnPool(forecastJob, order);
  const forecast = sum === undefined ? undefined : readForecast(sum, order);
  if (forecast === undefined) {
    console.error('Stopped; nothing is printed of a forecast that was not played to its end.');
    return STOPPED;
  }
  const warnings = warningsOf(forecast);
  const said = warnings.map((warning) => sayWarning(say, scenario, warning));
  if (json) {
    const worded = warnings.map((warning, index) => ({ ...warning, words: said[index] }));
    const report = { scenario: scenario.id, seed, ...forecast, warnings: worded };
    console.log(JSON.stringify(report, null, 2));
  } else {
    console.log(
      `${scenario.title} (${scenario.id}), ${counted(forecast.games, 'match', 'matches')} from seed ${seed}`,
    );
    console.log(forecastTables(forecast));
    console.log(`\n${['Warnings', ...(said.length === 0 ? ['none'] : said)].join('\n  ')}`);
  }
  return 0;
}

async function run(given: readonly string[]): Promise<ExitCode> {
  let order;
  try {
    order = readOrder(given);
  } catch (error) {
    order = [error instanceof Error ? error.message : String(error)];
  }
  if (order === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('file' in order) return play(order);
  for (const problem of order) console.error(problem);
  console.error('\n`npm run -s forecast -- --help` says how it is used.');
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
