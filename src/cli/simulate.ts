/** The command `simulate`: plays many matches of two policies without a page, and prints how they end and what they were worth. */
import { parseArgs } from 'node:util';
import { playMany, type Pairing } from '../analysis/playMany.ts';
import { emptyTally, sharesOf, type Shares, type Tally } from '../analysis/tally.ts';
import type { Scenario } from '../model/scenarioShape.ts';
import { settingOf } from '../model/setting.ts';
import { readPolicy, readWhole } from './arguments.ts';
import { policyList } from './policyLines.ts';
import { loadScenario } from './scenarioFile.ts';
import { sharesTable } from './sharesTable.ts';

const USAGE = `Usage: npm run -s simulate -- SCENARIO.json --struck POLICY --host POLICY [--games N] [--seed S] [--json]

Plays N matches (1000 unless said otherwise) on the seeds S, S+1, ... (from 1 unless said otherwise).
With --json, standard output is one JSON object.
Exit code: 0 played, 2 bad arguments or a scenario that cannot be used.

Policies:
${policyList}`;

const MOST_GAMES = 10_000_000;
const SEEDS = { least: -2_147_483_648, most: 2_147_483_647 };
const MILLISECONDS_WITHOUT_NEWS = 1000;

interface Order extends Pairing {
  readonly file: string;
  readonly json: boolean;
}

function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      struck: { type: 'string' },
      host: { type: 'string' },
      games: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  const struck = readPolicy('--struck', values.struck);
  const host = readPolicy('--host', values.host);
  const games = readWhole('--games', values.games, { least: 1, most: MOST_GAMES });
  const seed = readWhole('--seed', values.seed, SEEDS);
  const problems = [
    ...(file === undefined ? ['No scenario file is named.'] : []),
    ...more.map((name) => `${JSON.stringify(name)} is one file too many.`),
    ...[struck, host, games, seed].flatMap((read) => (read.ok ? [] : [read.why])),
  ];
  if (games.ok && seed.ok && seed.value + games.value - 1 > SEEDS.most)
    problems.push(`--seed: the last seed would be greater than ${SEEDS.most}`);
  return file === undefined ||
    !struck.ok ||
    !host.ok ||
    !games.ok ||
    !seed.ok ||
    problems.length > 0
    ? problems
    : {
        file,
        struck: struck.value,
        host: host.value,
        games: games.value,
        seed: seed.value,
        json: values.json,
      };
}

/** Plays in portions, so that a long wait can say how far it is. */
function playWithNews(scenario: Scenario, order: Order): Tally {
  const setting = settingOf(scenario);
  const tally = emptyTally();
  const portion = Math.max(1, Math.min(500, Math.ceil(order.games / 20)));
  const started = performance.now();
  let said = started;
  while (tally.games < order.games) {
    const games = Math.min(portion, order.games - tally.games);
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

function simulate(order: Order): 0 | 2 {
  const loaded = loadScenario(order.file);
  if (!loaded.ok) {
    for (const fault of loaded.faults) console.error(fault);
    return 2;
  }
  const { scenario } = loaded;
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
    console.log(`${struck} (struck) against ${host} (host), ${games} matches from seed ${seed}\n`);
    console.log(sharesTable(report));
    console.log(`\n${report.gamesPerSecond} matches a second on one core`);
  }
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
