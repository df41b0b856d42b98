/** The command `sensitivity`: which numbers of a scenario matter for how it ends, alone and together. */
import { GAMES_ALONE, runSensitivity } from '../../analysis/sensitivity/runSensitivity.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import { playOnPool, STOPPED } from '../workers/poolWork.ts';
import { loadScenario } from '../files/scenarioFile.ts';
import { readOrder, USUAL_PLAN, type Order } from '../orders/sensitivityOrder.ts';
import { sensitivityTables } from '../tables/sensitivityTable.ts';

const USAGE = `Usage: npm run -s sensitivity -- [SCENARIO.json] [--games N] [--trajectories R] [--seed S] [--json]

Varies every number of the scenario that a rule reads by a quarter each way (a quarter of its range where it is 0), and looks at what
\`patient\` reaches as either side against hidden types. First each number alone, on ${GAMES_ALONE} N matches a side and value; then all together by
Morris's elementary effects, on R random walks (${USUAL_PLAN.trajectories} unless said otherwise) of N matches a side and point (${USUAL_PLAN.games} unless said otherwise).
μ* is the mean size of a number's effect over its whole span, μ the mean effect, σ how much it depends on all else.
Every point plays the same seeds S, S+1, ... (from 1 unless said otherwise). Without a file it plays the plain scenario.
With --json, standard output is one JSON object with every bar and ending.
Exit code: 0 played, 2 bad arguments or a scenario that cannot be used, ${STOPPED} stopped by Ctrl-C.`;

type ExitCode = 0 | 2 | typeof STOPPED;

async function play(scenario: Scenario, order: Order): Promise<ExitCode> {
  const found = await runSensitivity(playOnPool, scenario, order);
  if (found === undefined) {
    console.error('Stopped; nothing is printed of an analysis that was not played to its end.');
    return STOPPED;
  }
  console.log(order.json ? JSON.stringify(found, null, 2) : sensitivityTables(found));
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
  if (!('trajectories' in order)) {
    for (const problem of order) console.error(problem);
    console.error('\n`npm run -s sensitivity -- --help` says how it is used.');
    return 2;
  }
  if (order.file === undefined) return play(plainScenario, order);
  const loaded = loadScenario(order.file);
  if (loaded.ok) return play(loaded.scenario, order);
  for (const fault of loaded.faults) console.error(fault);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
