/** Reads what the command `balance` is asked to do. */
import { parseArgs } from 'node:util';
import { readWhole } from './arguments.ts';

const MOST_GAMES = 100_000;
const SEEDS = { least: -2_000_000_000, most: 2_000_000_000 };

/** A search to make, and how to print it. */
export interface Order {
  /** The plain scenario where it is left out. */
  readonly file: string | undefined;
  readonly tuning: number;
  readonly fresh: number;
  readonly seed: number;
  readonly byMeasures: boolean;
  readonly json: boolean;
}

/** The order in these arguments, a call for help, or everything that is wrong with them; throws for an option that does not exist. */
export function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      tuning: { type: 'string', default: '100' },
      fresh: { type: 'string', default: '1500' },
      seed: { type: 'string', default: '1' },
      measures: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  const tuning = readWhole('--tuning', values.tuning, { least: 1, most: MOST_GAMES });
  const fresh = readWhole('--fresh', values.fresh, { least: 1, most: MOST_GAMES });
  const seed = readWhole('--seed', values.seed, SEEDS);
  const problems = [
    ...more.map((name) => `${JSON.stringify(name)} is one file too many.`),
    ...[tuning, fresh, seed].flatMap((read) => (read.ok ? [] : [read.why])),
  ];
  return tuning.ok && fresh.ok && seed.ok && problems.length === 0
    ? {
        file,
        tuning: tuning.value,
        fresh: fresh.value,
        seed: seed.value,
        byMeasures: values.measures,
        json: values.json,
      }
    : problems;
}
