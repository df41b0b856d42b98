/** The command `tournament`: every policy against every other, in both roles, as a cross table. */
import {
  readTournament,
  tournamentJob,
  wholeTournament,
} from '../../analysis/tournament/tournament.ts';
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
import { policyList } from '../tables/policyLines.ts';
import { tournamentTables } from '../tables/tournamentTable.ts';
import { playOnPool } from '../workers/poolWork.ts';

export const tournament = defineCommand({
  name: 'tournament',
  about: (say) => say('cli-tournament-about'),
  exits: (say) => say('cli-exits-played-or-stopped'),
  appendix: policyList,
  options: {
    file: SCENARIO_FILE,
    games: count({
      most: 1_000_000,
      usual: 200,
      meaning: (say) => say('cli-tournament-games'),
    }),
    seed: SEED,
    json: JSON_FLAG,
  },
  check: ({ games, seed }, say) => lastSeedProblem('seed', seed, games, say),
  play: async ({ file, games, json, seed }, terminal) => {
    const { complain, print, say } = terminal;
    const scenario = scenarioOf(file, terminal)?.scenario;
    if (scenario === undefined) return 2;
    const order = wholeTournament({ scenario }, { games, seed });
    const sum = await playOnPool(tournamentJob, order, terminal);
    if (sum === undefined) {
      complain(say('cli-tournament-stopped'));
      return STOPPED;
    }
    const pairs = readTournament(sum, order);
    const { id, title } = scenario;
    if (json) printJson(terminal, { scenario: id, games, seed, pairs });
    else {
      print(`${say('cli-tournament-title', { title, id, games, seed: String(seed) })}\n`);
      print(tournamentTables(pairs, say));
    }
    return 0;
  },
});

if (import.meta.main) await runHere(tournament);
