/** Reads what the command `simulate` is asked to do. */
import { parseArgs } from 'node:util';
import type { Pairing } from '../../analysis/counts/playMany.ts';
import { readPolicy, readWhole } from './arguments.ts';

const MOST_GAMES = 10_000_000;
const SEEDS = { least: -2_147_483_648, most: 2_147_483_647 };

/** A pairing to play, and how to print what came of it. */
export interface Order extends Pairing {
  readonly file: string;
  readonly json: boolean;
  readonly codes: boolean;
}

/** The order in these arguments, a call for help, or everything that is wrong with them; throws for an option that does not exist. */
export function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      struck: { type: 'string' },
      host: { type: 'string' },
      games: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      codes: { type: 'boolean', default: false },
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
        codes: values.codes,
      };
}
