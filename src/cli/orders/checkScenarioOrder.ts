/** Reads what the command `check-scenario` is asked to do. */
import { parseArgs } from 'node:util';
import { readWhole } from './arguments.ts';

/** Ranges of seeds, none in common, on which a claim must hold. */
export const RANGES = 3;

/** Files to check, whether and on which matches to play their claims, and how to print it. */
export interface Order {
  readonly files: readonly string[];
  readonly claims: boolean;
  /** Matches of each claim on each range. */
  readonly games: number;
  /** The first seed of the first range. */
  readonly from: number;
  readonly json: boolean;
}

const SEEDS = { least: -2_147_483_648, most: 2_147_483_647 };

/** The order in these arguments, a call for help, or everything that is wrong with them; throws for an option that does not exist. */
export function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals: files } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      claims: { type: 'boolean', default: false },
      games: { type: 'string' },
      from: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const games = readWhole('--games', values.games ?? '2000', { least: 1, most: 1_000_000 });
  const from = readWhole('--from', values.from ?? '1', SEEDS);
  const problems = [
    ...(files.length === 0 ? ['No file is named.'] : []),
    ...(['games', 'from'] as const).flatMap((name) =>
      values[name] === undefined || values.claims ? [] : [`--${name} goes with --claims.`],
    ),
    ...[games, from].flatMap((read) => (read.ok ? [] : [read.why])),
  ];
  if (games.ok && from.ok && from.value + RANGES * games.value - 1 > SEEDS.most)
    problems.push(`--from: the last seed would be greater than ${SEEDS.most}`);
  return !games.ok || !from.ok || problems.length > 0
    ? problems
    : { files, claims: values.claims, games: games.value, from: from.value, json: values.json };
}
