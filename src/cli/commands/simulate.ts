/** The command `simulate`: plays many matches of two policies without a page, and prints how they end and what they were worth. */
import { playMany } from '../../analysis/counts/playMany.ts';
import { recordRun } from '../../analysis/counts/recordRun.ts';
import { emptyTally, sharesOf, type Shares, type Tally } from '../../analysis/counts/tally.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../model/state/setting.ts';
import { runToCode } from '../../scenario/runs/codes/codedRun.ts';
import { counted } from '../../text/numbers.ts';
import { policyList } from '../tables/policyLines.ts';
import { loadScenario, type LoadedScenario } from '../files/scenarioFile.ts';
import { sharesTable } from '../tables/sharesTable.ts';
import { readOrder, type Order } from '../orders/simulateOrder.ts';

const USAGE = `Usage: npm run -s simulate -- SCENARIO.json --struck POLICY --host POLICY [--games N] [--seed S] [--json] [--codes]

Plays N matches (1000 unless said otherwise) on the seeds S, S+1, ... (from 1 unless said otherwise).
With --json, standard output is one JSON object.
With --codes, it prints the run code of every match instead of counting them, for a class to open.
Exit code: 0 played, 2 bad arguments or a scenario that cannot be used.

Policies:
${policyList}`;

const MILLISECONDS_WITHOUT_NEWS = 1000;

/** Plays in chunks, so that a long wait can say how far it is. */
function playWithNews(scenario: Scenario, order: Order): Tally {
  const setting = settingOf(scenario);
  const tally = emptyTally();
  const chunk = Math.max(1, Math.min(500, Math.ceil(order.games / 20)));
  const started = performance.now();
  let said = started;
  while (tally.games < order.games) {
    const games = Math.min(chunk, order.games - tally.games);
    playMany(setting, { ...order, games, seed: order.seed + tally.games }, tally);
    const now = performance.now();
    if (process.stderr.isTTY && now - said > MILLISECONDS_WITHOUT_NEWS) {
      process.stderr.write(`\r${tally.games} of ${order.games} matches`);
      said = now;
    }
  }
  if (said > started) process.stderr.write('\r\u001b[K');
  return tally;
}

/** What `--json` prints. */
interface Report extends Shares {
  readonly scenario: string;
  readonly struck: string;
  readonly host: string;
  readonly games: number;
  readonly seed: number;
  /** Matches a second on one core. */
  readonly gamesPerSecond: number;
}

function count(scenario: Scenario, order: Order): void {
  const before = performance.now();
  const tally = playWithNews(scenario, order);
  const seconds = (performance.now() - before) / 1000;
  const { struck, host, games, seed } = order;
  const report: Report = {
    scenario: scenario.id,
    struck,
    host,
    games,
    seed,
    ...sharesOf(tally),
    gamesPerSecond: Math.round(games / seconds),
  };
  if (order.json) console.log(JSON.stringify(report, null, 2));
  else {
    console.log(`${scenario.title} (${scenario.id})`);
    console.log(
      `${struck} (struck) against ${host} (host), ${counted(games, 'match', 'matches')} from seed ${seed}\n`,
    );
    console.log(sharesTable(report));
    console.log(`\n${report.gamesPerSecond} matches a second on one core`);
  }
}

function printCodes(
  { scenario, hash, played }: Extract<LoadedScenario, { ok: true }>,
  order: Order,
): void {
  const { struck, host, games, seed } = order;
  const setting = settingOf(scenario);
  const codes = Array.from({ length: games }, (_, offset) =>
    runToCode(recordRun(setting, { hash, played, struck, host, seed: seed + offset }), scenario),
  );
  const report = { scenario: scenario.id, struck, host, games, seed, codes };
  console.log(order.json ? JSON.stringify(report, null, 2) : codes.join('\n'));
}

function simulate(order: Order): 0 | 2 {
  const loaded = loadScenario(order.file);
  if (!loaded.ok) {
    for (const fault of loaded.faults) console.error(fault);
    return 2;
  }
  if (order.codes) printCodes(loaded, order);
  else count(loaded.scenario, order);
  return 0;
}

function run(given: readonly string[]): 0 | 2 {
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
  if ('file' in order) return simulate(order);
  for (const problem of order) console.error(problem);
  console.error('\n`npm run -s simulate -- --help` says how it is used and lists the policies.');
  return 2;
}

process.exitCode = run(process.argv.slice(2));
