/** The command `counterfactual`: what would have come of every other posture at the turns of a saved run. */
import {
  counterfactualJob,
  readAlternative,
} from '../../analysis/counterfactual/counterfactual.ts';
import {
  alternativesOf,
  counterfactualOrder,
  playedOnBy,
} from '../../analysis/counterfactual/counterfactualOrder.ts';
import { defineCommand, STOPPED } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { count, JSON_FLAG, RUN_FILE, SCENARIO_OF_RUN } from '../commandLine/sharedOptions.ts';
import { printJson } from '../commandLine/terminal.ts';
import { loadRun } from '../files/loadRun.ts';
import { counterfactualLines } from '../tables/counterfactualTable.ts';
import { playOnPool } from '../workers/poolWork.ts';

export const counterfactual = defineCommand({
  name: 'counterfactual',
  about: (say) => say('cli-counterfactual-about'),
  exits: (say) => say('cli-counterfactual-exits'),
  options: {
    file: RUN_FILE,
    scenario: SCENARIO_OF_RUN,
    turn: {
      kind: 'whole',
      least: 1,
      most: 1000,
      value: (say) => say('cli-value-turn'),
      meaning: (say) => say('cli-counterfactual-from-turn'),
    },
    continuations: count({
      least: 0,
      most: 100_000,
      usual: 400,
      meaning: (say) => say('cli-counterfactual-continuations'),
    }),
    json: JSON_FLAG,
  },
  play: async ({ continuations, file, json, scenario: scenarioFile, turn }, terminal) => {
    const { complain, print, say } = terminal;
    const loaded = loadRun(file, scenarioFile, terminal);
    if (loaded === undefined) return 2;
    const { run, scenario } = loaded;
    const turns = run.turns.length;
    if (turn !== undefined && turn > turns) {
      complain(say('cli-counterfactual-no-such-turn', { turns, turn: String(turn) }));
      return 2;
    }
    const asked = turn === undefined ? undefined : [turn];
    const order = counterfactualOrder(scenario, run, continuations, asked);
    const sum = await playOnPool(counterfactualJob, order, terminal);
    if (sum === undefined) {
      complain(say('cli-counterfactual-stopped'));
      return STOPPED;
    }
    const alternatives = alternativesOf(order).map((one) => readAlternative(sum, order, one));
    const { seed, seats } = run;
    const on = playedOnBy(order.run);
    if (json) {
      const head = { scenario: scenario.id, seed, seats, playedOnBy: on, continuations };
      printJson(terminal, { ...head, alternatives });
      return 0;
    }
    const { id, title } = scenario;
    print(say('cli-counterfactual-title', { title, id, seed: String(seed), turns }));
    print(say('cli-counterfactual-played-on', { struck: on.struck, host: on.host }));
    print(`${say('cli-counterfactual-worth')}\n`);
    print(counterfactualLines(alternatives, say));
    return 0;
  },
});

if (import.meta.main) await runHere(counterfactual);
