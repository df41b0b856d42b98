/** Reads what the command `class` is asked to do. */
import { parseArgs } from 'node:util';

/** How the plays are printed. */
export const CLASS_PRINTS = ['table', 'json', 'csv'] as const;
export type ClassPrint = (typeof CLASS_PRINTS)[number];

/** Files to read, and how to print what they hold. */
export interface Order {
  readonly files: readonly string[];
  readonly print: ClassPrint;
  /** Whether plays that are the same, and that no name tells apart, are counted each. */
  readonly countsDuplicates: boolean;
}

/** The order in these arguments, a call for help, or everything that is wrong with them; throws for an option that does not exist. */
export function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals: files } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      'count-duplicates': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const problems = [
    ...(files.length === 0 ? ['No file is named.'] : []),
    ...(values.json && values.csv ? ['--json and --csv exclude each other.'] : []),
  ];
  if (problems.length > 0) return problems;
  return {
    files,
    print: values.json ? 'json' : values.csv ? 'csv' : 'table',
    countsDuplicates: values['count-duplicates'],
  };
}
