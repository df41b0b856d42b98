/** The command `balance`: how much is gained by judging each stage for itself, against whom, and what good play reaches at each level. */
import { LEVELS, SCENARIO_OF_LEVEL } from '../../analysis/balance/levels.ts';
import { findBalance, type Balance } from '../../analysis/balance/findBalance.ts';
import { settled, type Settled } from '../../analysis/balance/settled.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../model/scenarioShape/plainScenario.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import { readOrder, type Order } from '../orders/balanceOrder.ts';
import { balanceTable, settledTable } from '../tables/balanceTable.ts';
import { nodePool } from '../workers/nodePool.ts';
import { loadScenario } from '../files/scenarioFile.ts';

const USAGE = `Usage: npm run -s balance -- [SCENARIO.json] [--tuning N] [--fresh N] [--seed S] [--measures] [--json]

Plays all 729 ways of giving each stage one posture against every hidden type, N = --tuning matches each (100 unless said otherwise), for both
sides; then scores the best of them, the constant postures, \`patient\` and every repeated sequence of two or three postures again on --fresh
matches (1500 unless said otherwise) on seeds of their own. Without a file it plays the plain scenario and adds what \`patient\` settles
on the three levels.
With --measures it searches every way of giving each stage one measure (some thousands a side; first all of them on few matches).
Letters: R restraint, M mediation, F retaliation, in the order calm, attack, accusation, strike, bargaining, implementing.
With --json, standard output is one JSON object.
Exit code: 0 played, 2 bad arguments or a scenario that cannot be used.`;

/** What \`--json\` prints. */
interface Report {
  readonly scenario: string;
  readonly sides: readonly Omit<Balance, 'scored'>[];
  readonly levels: readonly Settled[];
}

async function play(scenario: Scenario, order: Order): Promise<void> {
  const pool = nodePool();
  try {
    const sides: Balance[] = [];
    for (const side of SIDES) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[Ksearching for ${side}`);
      sides.push(await findBalance(pool, side, { ...order, scenario, kept: 5 }));
    }
    const levels =
      order.file === undefined
        ? await settled(
            pool,
            LEVELS.map((level) => SCENARIO_OF_LEVEL[level]),
            { games: order.fresh, seed: order.seed },
          )
        : [];
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    const report: Report = {
      scenario: scenario.id,
      sides: sides.map(({ side, margins, cycle }) => ({ side, margins, cycle })),
      levels,
    };
    if (order.json) console.log(JSON.stringify(report, null, 2));
    else {
      for (const side of sides) console.log(`${balanceTable(side)}\n`);
      if (levels.length > 0) console.log(settledTable(levels));
    }
  } finally {
    pool.close();
  }
}

async function run(given: readonly string[]): Promise<0 | 2> {
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
  if (!('tuning' in order)) {
    for (const problem of order) console.error(problem);
    console.error('\n`npm run -s balance -- --help` says how it is used.');
    return 2;
  }
  if (order.file === undefined) {
    await play(plainScenario, order);
    return 0;
  }
  const loaded = loadScenario(order.file);
  if (loaded.ok) {
    await play(loaded.scenario, order);
    return 0;
  }
  for (const fault of loaded.faults) console.error(fault);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
