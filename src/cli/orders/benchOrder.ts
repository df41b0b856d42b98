/** Reads what the command `bench` is asked to do. */
import { parseArgs } from 'node:util';

const FLAGSHIP = 'scenarios/pakistan-afghanistan.json';

/** What to measure, and how to print it. */
export interface BenchOrder {
  readonly file: string;
  readonly json: boolean;
  readonly quick: boolean;
  readonly long: boolean;
  /** Measure the modules as they are, one by one, and not the code as it is built for the page. */
  readonly unbuilt: boolean;
}

/** The order in these arguments, or what is wrong with them. */
export function readOrder(given: readonly string[]): BenchOrder | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        long: { type: 'boolean', default: false },
        unbuilt: { type: 'boolean', default: false },
      },
    });
    const [file = FLAGSHIP, ...more] = positionals;
    return more.length > 0
      ? { problem: `${JSON.stringify(more[0])} is one file too many` }
      : { file, ...values };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
