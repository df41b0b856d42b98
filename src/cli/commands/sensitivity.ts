/** The command `sensitivity`: which numbers of a scenario matter for how it ends, alone and together. */
import {
  GAMES_ALONE,
  runSensitivity,
  USUAL_PLAN,
} from '../../analysis/sensitivity/runSensitivity.ts';
import { defineCommand, STOPPED } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { count, JSON_FLAG, SCENARIO_OR_PLAIN, SEED } from '../commandLine/sharedOptions.ts';
import { printJson } from '../commandLine/terminal.ts';
import { scenarioOrPlain } from '../files/scenarioFile.ts';
import { sensitivityTables } from '../tables/sensitivityTable.ts';
import { playOnPool } from '../workers/poolWork.ts';

export const sensitivity = defineCommand({
  name: 'sensitivity',
  about: (say) => say('cli-sensitivity-about', { alone: String(GAMES_ALONE) }),
  exits: (say) => say('cli-exits-played-or-stopped'),
  options: {
    file: SCENARIO_OR_PLAIN,
    games: count({
      most: 100_000,
      usual: USUAL_PLAN.games,
      meaning: (say) => say('cli-sensitivity-games'),
    }),
    trajectories: {
      kind: 'whole',
      least: 2,
      most: 1000,
      usual: USUAL_PLAN.trajectories,
      value: (say) => say('cli-value-walks'),
      meaning: (say) => say('cli-sensitivity-trajectories'),
    },
    seed: { ...SEED, least: -2_000_000_000, most: 2_000_000_000, usual: USUAL_PLAN.seed },
    json: JSON_FLAG,
  },
  play: async ({ file, json, ...plan }, terminal) => {
    const { complain, print, say } = terminal;
    const scenario = scenarioOrPlain(file, terminal);
    if (scenario === undefined) return 2;
    const found = await runSensitivity(
      (kind, order) => playOnPool(kind, order, terminal),
      scenario,
      plan,
    );
    if (found === undefined) {
      complain(say('cli-sensitivity-stopped'));
      return STOPPED;
    }
    if (json) printJson(terminal, found);
    else print(sensitivityTables(found, say));
    return 0;
  },
});

if (import.meta.main) await runHere(sensitivity);
