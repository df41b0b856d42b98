/** The command `patterns`: puts every stylized fact to the test, or shows what each mechanism carries. */
import { ablate } from '../../analysis/patterns/ablation.ts';
import { PATTERNS } from '../../analysis/patterns/list.ts';
import { runPatterns } from '../../analysis/patterns/playing/runPatterns.ts';
import { nodePool } from '../workers/nodePool.ts';
import { ablationTable, notShownTable, patternsTable } from '../tables/patternsTable.ts';
import { readOrder, type Order } from '../orders/patternsOrder.ts';

const USAGE = `Usage: npm run -s patterns -- [--from SEED] [--only ID]... [--without MECHANISM]... [--ablate] [--percent N] [--workers N] [--json]

Plays every stylized fact of the model, each on its declared number of seeds from SEED on (1 unless said otherwise).
A fact holds when its effect has the declared sign beyond 2.5 standard errors, and at least the declared size.
--only plays the named patterns, --without switches mechanisms off.
--ablate switches every mechanism off in turn and shows which patterns it carries; it takes minutes.
--percent N plays N percent of the declared games (15 with --ablate, else 100).
--workers N shares the work among N threads (one a core unless said otherwise).
With --json, standard output is one JSON object.
Exit code: 0 all hold (or the ablation is made), 1 not all hold, 2 bad arguments.`;

/** A line on the terminal that is written over; nothing where standard error is no terminal. */
function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

async function play(order: Order): Promise<0 | 1> {
  const pool = nodePool(order.workers);
  try {
    if (order.ablate) {
      const found = await ablate(pool, {
        from: order.from,
        share: order.share,
        onRow: ({ mechanism }, done, of) => say(`${done} of ${of} mechanisms: ${mechanism}`),
      });
      say('');
      console.log(order.json ? JSON.stringify(found, null, 2) : ablationTable(found));
      return 0;
    }
    const patterns = await runPatterns(pool, {
      ...order,
      onResult: ({ id }, done, of) => say(`${done} of ${of} patterns: ${id}`),
    });
    say('');
    const holds = patterns.filter((pattern) => pattern.holds).length;
    const report = { patterns, holds, of: patterns.length };
    console.log(order.json ? JSON.stringify(report, null, 2) : patternsTable(patterns));
    if (!order.json && patterns.length === PATTERNS.length) console.log(`\n${notShownTable()}`);
    return holds === patterns.length ? 0 : 1;
  } finally {
    pool.close();
  }
}

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
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
  if ('patterns' in order) return play(order);
  for (const problem of order) console.error(problem);
  console.error('\n`npm run -s patterns -- --help` says how it is used.');
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
