/** Reads what the command `patterns` is asked to do. */
import { parseArgs } from 'node:util';
import { PATTERN_IDS, patternOf } from '../../analysis/patterns/list.ts';
import type { Pattern } from '../../analysis/patterns/pattern.ts';
import { PATTERNS } from '../../analysis/patterns/list.ts';
import { MECHANISM_NAMES, isMechanism } from '../../analysis/patterns/mechanisms.ts';
import type { MechanismName } from '../../analysis/patterns/mechanisms.ts';
import { nearestName } from '../../scenario/checking/nearestName.ts';
import { readWhole } from './arguments.ts';

/** Patterns to play, or an ablation to make, and how to print what came of it. */
export interface Order {
  readonly patterns: readonly Pattern[];
  readonly from: number;
  readonly without: readonly MechanismName[];
  readonly ablate: boolean;
  /** Share of the declared games. */
  readonly share: number;
  readonly workers: number | undefined;
  readonly json: boolean;
}

const MOST_SEED = 2_000_000_000;
const LEAST_SEED = -2_147_483_648;

function unknown(option: string, text: string, names: readonly string[]): string {
  const nearest = nearestName(text, names);
  const hint =
    nearest === undefined
      ? `expected one of ${names.join(', ')}`
      : `nearest valid name "${nearest}"`;
  return `${option}: there is no ${JSON.stringify(text)}, ${hint}`;
}

/** The order in these arguments, a call for help, or everything that is wrong with them; throws for an option that does not exist. */
export function readOrder(given: readonly string[]): Order | 'help' | readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      without: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      ablate: { type: 'boolean', default: false },
      percent: { type: 'string' },
      workers: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const from = readWhole('--from', values.from, { least: LEAST_SEED, most: MOST_SEED });
  const percent = readWhole('--percent', values.percent ?? (values.ablate ? '15' : '100'), {
    least: 1,
    most: 1000,
  });
  const workers =
    values.workers === undefined
      ? undefined
      : readWhole('--workers', values.workers, { least: 1, most: 64 });
  const problems = [
    ...positionals.map((text) => `${JSON.stringify(text)} is not an option.`),
    ...[from, percent, ...(workers === undefined ? [] : [workers])].flatMap((read) =>
      read.ok ? [] : [read.why],
    ),
    ...values.without.flatMap((text) =>
      isMechanism(text) ? [] : [unknown('--without', text, MECHANISM_NAMES)],
    ),
    ...values.only.flatMap((text) =>
      PATTERN_IDS.includes(text) ? [] : [unknown('--only', text, PATTERN_IDS)],
    ),
  ];
  if (values.ablate && (values.without.length > 0 || values.only.length > 0))
    problems.push(
      '--ablate switches every mechanism off in turn; it takes no --without or --only.',
    );
  if (problems.length > 0 || !from.ok || !percent.ok || workers?.ok === false) return problems;
  return {
    patterns: values.only.length === 0 ? PATTERNS : values.only.map(patternOf),
    from: from.value,
    without: values.without.filter(isMechanism),
    ablate: values.ablate,
    share: percent.value / 100,
    workers: workers?.value,
    json: values.json,
  };
}
