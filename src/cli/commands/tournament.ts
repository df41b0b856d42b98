/** The command `tournament`: every policy against every other, in both roles, as a cross table. */
import {
  readTournament,
  tournamentJob,
  wholeTournament,
} from '../../analysis/tournament/tournament.ts';
import { counted } from '../../text/numbers.ts';
import { playOnPool, STOPPED } from '../workers/poolWork.ts';
import { policyList } from '../tables/policyLines.ts';
import { loadScenario } from '../files/scenarioFile.ts';
import { readOrder, type Order } from '../orders/tournamentOrder.ts';
import { tournamentTables } from '../tables/tournamentTable.ts';

const USAGE = `Usage: npm run -s tournament -- SCENARIO.json [--games N] [--seed S] [--json]

Plays every policy against every other in both roles, N matches a pair (200 unless said otherwise), on all cores.
Every pair plays the same seeds S, S+1, ... (from 1 unless said otherwise).
Rows are the struck state's policies, columns the host's, in the order of the list below.
With --json, standard output is one JSON object, with every ending, bar and standard error of every pair.
Exit code: 0 played, 2 bad arguments or a scenario that cannot be used, ${STOPPED} stopped by Ctrl-C.

Policies:
${policyList}`;

type ExitCode = 0 | 2 | typeof STOPPED;

async function play({ file, games, seed, json }: Order): Promise<ExitCode> {
  const loaded = loadScenario(file);
  if (!loaded.ok) {
    for (const fault of loaded.faults) console.error(fault);
    return 2;
  }
  const { scenario } = loaded;
  const order = wholeTournament({ scenario }, { games, seed });
  const sum = await playOnPool(tournamentJob, order);
  if (sum === undefined) {
    console.error('Stopped; nothing is printed of a tournament that was not played to its end.');
    return STOPPED;
  }
  const cells = readTournament(sum, order);
  if (json)
    console.log(JSON.stringify({ scenario: scenario.id, games, seed, pairs: cells }, null, 2));
  else {
    console.log(
      `${scenario.title} (${scenario.id}), ${counted(games, 'match', 'matches')} a pair from seed ${seed}\n`,
    );
    console.log(tournamentTables(cells));
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
  console.error('\n`npm run -s tournament -- --help` says how it is used.');
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
