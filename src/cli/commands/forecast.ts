/** The command `forecast`: what a scenario tends to come to as each side, for a few ways of playing it, and what to be warned of. */
import { forecastJob } from '../../analysis/forecast/forecastJob.ts';
import {
  FORECAST_WAYS,
  forecastOrder,
  seedsOf,
  USUAL_GAMES,
} from '../../analysis/forecast/forecastOrder.ts';
import { warningsOf } from '../../analysis/forecast/forecastWarnings.ts';
import { readForecast } from '../../analysis/forecast/readForecast.ts';
import { sayWarning } from '../../analysis/forecast/sayWarning.ts';
import { defineCommand, STOPPED } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import {
  count,
  JSON_FLAG,
  lastSeedProblem,
  SCENARIO_FILE,
  SEED,
} from '../commandLine/sharedOptions.ts';
import { printJson } from '../commandLine/terminal.ts';
import { scenarioOf } from '../files/scenarioFile.ts';
import { forecastTables } from '../tables/forecastTable.ts';
import { playOnPool } from '../workers/poolWork.ts';

export const forecast = defineCommand({
  name: 'forecast',
  about: (say) => say('cli-forecast-about', { ways: FORECAST_WAYS.join(', ') }),
  exits: (say) => say('cli-exits-played-or-stopped'),
  options: {
    file: SCENARIO_FILE,
    games: count({
      most: 100_000,
      usual: USUAL_GAMES,
      meaning: (say) => say('cli-forecast-games'),
    }),
    seed: SEED,
    json: JSON_FLAG,
  },
  check: ({ games, seed }, say) =>
    lastSeedProblem('seed', seed, games === undefined ? undefined : seedsOf(games), say),
  play: async ({ file, games, json, seed }, terminal) => {
    const { complain, print, say } = terminal;
    const scenario = scenarioOf(file, terminal)?.scenario;
    if (scenario === undefined) return 2;
    const order = forecastOrder(scenario, { games, seed });
    const sum = await playOnPool(forecastJob, order, terminal);
    const found = sum === undefined ? undefined : readForecast(sum, order);
    if (found === undefined) {
      complain(say('cli-forecast-stopped'));
      return STOPPED;
    }
    const warnings = warningsOf(found);
    const said = warnings.map((warning) => sayWarning(say, scenario, warning));
    const { id, title } = scenario;
    if (json) {
      const worded = warnings.map((warning, index) => ({ ...warning, words: said[index] }));
      printJson(terminal, { scenario: id, seed, ...found, warnings: worded });
    } else {
      print(say('cli-title-games', { title, id, games: found.games, seed: String(seed) }));
      print(forecastTables(found, say));
      const lines = said.length === 0 ? [say('cli-forecast-no-warnings')] : said;
      print(`\n${[say('cli-forecast-warnings'), ...lines].join('\n  ')}`);
    }
    return 0;
  },
});

if (import.meta.main) await runHere(forecast);
