/** Reads what the command `sensitivity` is asked to do. */
import { parseArgs } from 'node:util';
import { readWhole } from './arguments.ts';

/** An analysis to make, and how to print it. */
export interface Order {
  /** The plain scenario where it is left out. */
  readonly file: string | undefined;
  readonly games: number;
  readonly trajectories: number;
  readonly seed: number;
  readonly json: boolean;
}

/** How thorough an analysis is unless said otherwise. */
export const USUAL_PLAN = { games: 1000, trajectories: 20, seed: 1 } as const;

const SEEDS = { least: -2_000_000_000, most: 2_000_000_000 };

/** The order in these arguments, a call for help, or everything that is wrong with them; throws for an option that does not exist. */
export function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      games: { type: 'string', default: String(USUAL_PLAN.games) },
      trajectories: { type: 'string', default: String(USUAL_PLAN.trajectories) },
      seed: { type: 'string', default: String(USUAL_PLAN.seed) },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  const games = readWhole('--games', values.games, { least: 1, most: 100_000 });
  const trajectories = readWhole('--trajectories', values.trajectories, { least: 2, most: 1000 });
  const seed = readWhole('--seed', values.seed, SEEDS);
  const problems = [
    ...more.map((name) => `${JSON.stringify(name)} is one file too many.`),
    ...[games, trajectories, seed].flatMap((read) => (read.ok ? [] : [read.why])),
  ];
  return games.ok && trajectories.ok && seed.ok && problems.length === 0
    ? {
        file,
        games: games.value,
        trajectories: trajectories.value,
        seed: seed.value,
        json: values.json,
      }
    : problems;
}
