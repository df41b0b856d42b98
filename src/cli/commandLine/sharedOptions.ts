/** Options that several commands take. */
import type { Say } from '../../text/speaker.ts';
import type { Option, Options, Sentence } from './options.ts';

/** The seeds that there are. */
export const SEEDS = { least: -2_147_483_648, most: 2_147_483_647 } as const;

/** `--json`. */
export const JSON_FLAG = {
  kind: 'flag',
  meaning: (say) => say('cli-meaning-json'),
} as const satisfies Option;

/** `--seed S`, from 1 on. */
export const SEED = {
  kind: 'whole',
  ...SEEDS,
  usual: 1,
  value: (say) => say('cli-value-seed'),
  meaning: (say) => say('cli-meaning-seed'),
} as const satisfies Option;

/** The file of a scenario, which has to be named. */
export const SCENARIO_FILE = {
  kind: 'file',
  value: (say) => say('cli-value-scenario'),
  meaning: (say) => say('cli-meaning-scenario'),
  missing: (say) => say('cli-problem-scenario-missing'),
} as const satisfies Option;

/** The file of a scenario; without it, the plain one is played. */
export const SCENARIO_OR_PLAIN = {
  kind: 'file',
  value: (say) => say('cli-value-scenario'),
  meaning: (say) => say('cli-meaning-scenario-or-plain'),
} as const satisfies Option;

/** The file of a run, which has to be named. */
export const RUN_FILE = {
  kind: 'file',
  value: (say) => say('cli-value-run'),
  meaning: (say) => say('cli-meaning-run'),
  missing: (say) => say('cli-problem-run-missing'),
} as const satisfies Option;

/** `--scenario FILE`, the scenario of a run. */
export const SCENARIO_OF_RUN = {
  kind: 'path',
  value: (say) => say('cli-value-scenario'),
  meaning: (say) => say('cli-meaning-scenario-of-run'),
} as const satisfies Option;

/** A number of matches, or of anything else that is counted, from `least` (1 where it is left out) to `most`. */
export function count<const Usual extends number>(range: {
  readonly least?: number;
  readonly most: number;
  readonly usual: Usual;
  readonly meaning: Sentence;
}): {
  readonly kind: 'whole';
  readonly least: number;
  readonly most: number;
  readonly usual: Usual;
  readonly value: Sentence;
  readonly meaning: Sentence;
} {
  return { kind: 'whole', least: 1, value: (say) => say('cli-value-count'), ...range };
}

/** Whether matches on the seeds from `first` on would run out of seeds: one sentence about the option, or nothing. */
export function lastSeedProblem(
  option: keyof Options,
  first: number | undefined,
  games: number | undefined,
  say: Say,
): readonly string[] {
  return first !== undefined && games !== undefined && first + games - 1 > SEEDS.most
    ? [say('cli-problem-last-seed', { option: `--${option}`, most: String(SEEDS.most) })]
    : [];
}
