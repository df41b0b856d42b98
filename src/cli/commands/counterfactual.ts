/** The command `counterfactual`: what would have come of every other posture at the turns of a saved run. */
import { parseArgs } from 'node:util';
import {
  counterfactualJob,
  readAlternative,
} from '../../analysis/counterfactual/counterfactual.ts';
import {
  alternativesOf,
  counterfactualOrder,
  playedOnBy,
} from '../../analysis/counterfactual/counterfactualOrder.ts';
import { counted } from '../../text/numbers.ts';
import { readWhole } from '../orders/arguments.ts';
import { loadRun } from '../files/loadRun.ts';
import { counterfactualLines } from '../tables/counterfactualTable.ts';
import { playOnPool, STOPPED } from '../workers/poolWork.ts';

const USAGE = `Usage: npm run -s counterfactual -- RUN.json [--scenario SCENARIO.json] [--turn T] [--continuations N] [--json]

Plays on from every turn of a saved run (or from turn T), with each posture that either side could have chosen there:
once with the same shocks and the choices recorded after the turn, as long as they are legal, and N times (400 unless said
otherwise) with the shocks after the turn redrawn. A person's side is then played by the policy "patient", a policy's by that policy.
The scenario is found in scenarios/ by its id, unless its file is given.
With --json, standard output is one JSON object.
Exit code: 0 played, 2 bad arguments, or a run that cannot be used or does not replay, ${STOPPED} stopped by Ctrl-C.`;

type ExitCode = 0 | 2 | typeof STOPPED;

const MOST_CONTINUATIONS = 100_000;

function refuse(...lines: readonly string[]): 2 {
  for (const line of lines) console.error(line);
  return 2;
}

interface Asked {
  readonly file: string;
  readonly scenarioFile: string | undefined;
  readonly turn: number | undefined;
  readonly continuations: number;
  readonly json: boolean;
}

async function answer(asked: Asked): Promise<ExitCode> {
  const { file, scenarioFile, turn, continuations, json } = asked;
  const loaded = loadRun(file, scenarioFile);
  if (!loaded.ok) return refuse(...loaded.faults);
  const { run, scenario } = loaded;
  if (turn !== undefined && turn > run.turns.length)
    return refuse(`--turn: the run has ${counted(run.turns.length, 'turn', 'turns')}, not ${turn}`);
  const turns = turn === undefined ? undefined : [turn];
  const order = counterfactualOrder(scenario, run, continuations, turns);
  const sum = await playOnPool(counterfactualJob, order);
  if (sum === undefined) {
    console.error('Stopped; nothing is printed of alternatives that were not played to their end.');
    return STOPPED;
  }
  const alternatives = alternativesOf(order).map((one) => readAlternative(sum, order, one));
  const { seed, seats } = run;
  const on = playedOnBy(order.run);
  if (json) {
    const head = { scenario: scenario.id, seed, seats, playedOnBy: on, continuations };
    console.log(JSON.stringify({ ...head, alternatives }, null, 2));
    return 0;
  }
  console.log(
    `${scenario.title} (${scenario.id}), seed ${seed}, ${counted(run.turns.length, 'turn', 'turns')}`,
  );
  console.log(`Played on by ${on.struck} (struck) and ${on.host} (host); * was chosen.`);
  console.log(
    'Worth is the total of the side that chooses, 0 to 100, with the band of eight in ten.\n',
  );
  console.log(counterfactualLines(alternatives));
  return 0;
}

async function run(given: readonly string[]): Promise<ExitCode> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        scenario: { type: 'string' },
        turn: { type: 'string' },
        continuations: { type: 'string', default: '400' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), '', USAGE);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...more] = positionals;
  const turn =
    values.turn === undefined
      ? undefined
      : readWhole('--turn', values.turn, { least: 1, most: 1000 });
  const continuations = readWhole('--continuations', values.continuations, {
    least: 0,
    most: MOST_CONTINUATIONS,
  });
  const problems = [
    ...(file === undefined ? ['No run file is named.'] : []),
    ...more.map((name) => `${JSON.stringify(name)} is one file too many.`),
    ...(turn === undefined || turn.ok ? [] : [turn.why]),
    ...(continuations.ok ? [] : [continuations.why]),
  ];
  if (file === undefined || turn?.ok === false || !continuations.ok || problems.length > 0)
    return refuse(...problems, '', '`npm run -s counterfactual -- --help` says how it is used.');
  return answer({
    file,
    scenarioFile: values.scenario,
    turn: turn?.value,
    continuations: continuations.value,
    json: values.json,
  });
}

process.exitCode = await run(process.argv.slice(2));
