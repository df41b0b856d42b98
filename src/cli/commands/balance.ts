/** The command `balance`: how much is gained by judging each stage for itself, against whom, and what good play reaches at each level. */
import { LEVELS, SCENARIO_OF_LEVEL } from '../../analysis/balance/levels.ts';
import { findBalance, type Balance } from '../../analysis/balance/findBalance.ts';
import { settled, type Settled } from '../../analysis/balance/settled.ts';
import type { WorkerPool } from '../../analysis/workers/workerPool.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { count, JSON_FLAG, SCENARIO_OR_PLAIN, SEED } from '../commandLine/sharedOptions.ts';
import { printJson } from '../commandLine/terminal.ts';
import { scenarioOrPlain } from '../files/scenarioFile.ts';
import { balanceTable, settledTable } from '../tables/balanceTable.ts';
import { nodePool } from '../workers/nodePool.ts';

const MOST_GAMES = 100_000;

/** What `--json` prints. */
interface Report {
  readonly scenario: string;
  readonly sides: readonly Omit<Balance, 'scored'>[];
  readonly levels: readonly Settled[];
}

/** What good play settles on the scenario of each level. */
async function settledOnLevels(
  pool: WorkerPool,
  how: { readonly games: number; readonly seed: number },
): Promise<readonly Settled[]> {
  const scenarios = LEVELS.map((level) => SCENARIO_OF_LEVEL[level]);
  return settled(pool, scenarios, how);
}

export const balance = defineCommand({
  name: 'balance',
  about: (say) => say('cli-balance-about'),
  exits: (say) => say('cli-exits-played'),
  options: {
    file: SCENARIO_OR_PLAIN,
    tuning: count({
      most: MOST_GAMES,
      usual: 100,
      meaning: (say) => say('cli-balance-tuning'),
    }),
    fresh: count({ most: MOST_GAMES, usual: 1500, meaning: (say) => say('cli-balance-fresh') }),
    seed: { ...SEED, least: -2_000_000_000, most: 2_000_000_000 },
    measures: { kind: 'flag', meaning: (say) => say('cli-balance-measures') },
    json: JSON_FLAG,
  },
  play: async ({ file, fresh, json, measures, seed, tuning }, terminal) => {
    const { print, report, say } = terminal;
    const scenario = scenarioOrPlain(file, terminal);
    if (scenario === undefined) return 2;
    const pool = nodePool();
    try {
      const order = { scenario, tuning, fresh, seed, byMeasures: measures, kept: 5 };
      const sides: Balance[] = [];
      for (const side of SIDES) {
        report(say('cli-balance-searching', { side }));
        sides.push(await findBalance(pool, side, order));
      }
      const levels = file === undefined ? await settledOnLevels(pool, { games: fresh, seed }) : [];
      const found: Report = {
        scenario: scenario.id,
        sides: sides.map(({ side, margins, cycle }) => ({ side, margins, cycle })),
        levels,
      };
      if (json) printJson(terminal, found);
      else {
        for (const side of sides) print(`${balanceTable(side, say)}\n`);
        if (levels.length > 0) print(settledTable(levels, say));
      }
      return 0;
    } finally {
      pool.close();
    }
  },
});

if (import.meta.main) await runHere(balance);
