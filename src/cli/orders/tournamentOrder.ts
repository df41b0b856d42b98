/** Reads what the command `tournament` is asked to do. */
import { parseArgs } from 'node:util';
import { readWhole } from './arguments.ts';

const MOST_GAMES = 1_000_000;
const SEEDS = { least: -2_147_483_648, most: 2_147_483_647 };

/** A tournament to play, and how to print it. */
export interface Order {
  readonly file: string;
  readonly games: number;
  readonly seed: number;
  readonly json: boolean;
}

/** The order in these arguments, a call for help, or everything that is wrong with them; throws for an option that does not exist. */
export function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  const games = readWhole('--games', values.games, { least: 1, most: MOST_GAMES });
  const seed = readWhole('--seed', values.seed, SEEDS);
  const problems = [
    ...(file === undefined ? ['No scenario file is named.'] : []),
    ...more.map((name) => `${JSON.stringify(name)} is one file too many.`),
    ...[games, seed].flatMap((read) => (read.ok ? [] : [read.why])),
  ];
  if (games.ok && seed.ok && seed.value + games.value - 1 > SEEDS.most)
    problems.push(`--seed: the last seed would be greater than ${SEEDS.most}`);
  return file === undefined || !games.ok || !seed.ok || problems.length > 0
    ? problems
    : { file, games: games.value, seed: seed.value, json: values.json };
}
