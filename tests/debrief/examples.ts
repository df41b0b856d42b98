/** Example matches, one for each kind of debrief: by ending, and by what was hidden in them. */
import type { RunFile } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { exampleRun } from './exampleRun.ts';
import type { Played } from './exampleRun.ts';

/** Who plays, and what the match has to show; the first seed that shows it is taken. */
interface Example extends Omit<Played, 'seed'> {
  readonly shows: (run: RunFile) => boolean;
}

const struck = { struck: 'patient', host: 'hidden', person: 'struck' } as const;
const host = { struck: 'hidden', host: 'patient', person: 'host' } as const;
const slips = ({ log }: RunFile): boolean =>
  log.some(({ deeds }) => deeds.struck.slipped || deeds.host.slipped);
const relocates = ({ log }: RunFile): boolean =>
  log.some(({ deeds, implementing }) => implementing !== null && deeds.host.act === 'relocate');

/** Every kind of debrief worth looking at. */
export const EXAMPLES = {
  durable: { ...struck, shows: (run) => run.ending === 'durable-framework' && slips(run) },
  fragile: { ...struck, shows: (run) => run.ending === 'fragile-ceasefire' && relocates(run) },
  frozen: { ...host, shows: ({ ending }) => ending === 'frozen-stalemate' },
  fall: { ...struck, shows: ({ ending }) => ending === 'leadership-crisis-struck' },
  theirFall: { ...host, shows: ({ ending }) => ending === 'leadership-crisis-struck' },
  cycle: { ...host, shows: ({ ending }) => ending === 'recurrent-cycle' },
  fracture: { ...struck, struck: 'mediation', shows: ({ ending }) => ending === 'fracture' },
  war: {
    struck: 'retaliation',
    host: 'retaliation',
    person: 'struck',
    shows: ({ ending }) => ending === 'open-conflict',
  },
  left: { ...struck, turns: 3, shows: ({ log }) => log.some(({ attack }) => attack !== null) },
} as const satisfies Readonly<Record<string, Example>>;

export type ExampleName = keyof typeof EXAMPLES;

/** The names of all examples. */
export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as readonly ExampleName[];

/** Seeds that are tried before an example counts as impossible. */
const MOST_SEEDS = 600;

/** Plays the example on a scenario; throws where no seed shows what it should. */
export function playExample(scenario: Scenario, name: ExampleName): RunFile {
  const { shows, ...played }: Example = EXAMPLES[name];
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const run = exampleRun(scenario, { ...played, seed });
    if (shows(run)) return run;
  }
  throw new Error(`playExample: no seed up to ${MOST_SEEDS} plays "${name}" on ${scenario.id}`);
}
