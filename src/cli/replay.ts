/** The command `replay`: plays a saved run again and says whether it gives what the file says. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resultOf } from '../model/match.ts';
import { replayRun, type RunFile } from '../model/run.ts';
import { settingOf } from '../model/setting.ts';
import { formatFault } from '../scenario/faultText.ts';
import { parseRun } from '../scenario/runText.ts';
import { counted } from '../text/numbers.ts';
import { readAndWarn } from './readUntrusted.ts';
import { loadScenario, type LoadedScenario } from './scenarioFile.ts';

const USAGE = `Usage: npm run -s replay -- RUN.json [--scenario SCENARIO.json]

Plays a saved run again and compares every turn, the ending and the bars with what the file says.
The scenario is found in scenarios/ by its id, unless its file is given.
Exit code: 0 the same, 1 it differs (the turn is named), 2 bad arguments, or a file that cannot be used.`;

type ExitCode = 0 | 1 | 2;

const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The shipped scenario that a run asks for; undefined where none has its id. */
function findShipped({ scenario: { id, hash } }: RunFile): LoadedScenario | undefined {
  const valid = readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.json'))
    .map((name) => loadScenario(join(SHIPPED, name)))
    .filter((loaded) => loaded.ok)
    .filter(({ scenario }) => scenario.id === id);
  return valid.find((loaded) => loaded.hash === hash) ?? valid[0];
}

function refuse(...lines: readonly string[]): 2 {
  for (const line of lines) console.error(line);
  return 2;
}

function replay(file: string, scenarioFile: string | undefined): ExitCode {
  const read = readAndWarn(file);
  if (!read.ok) return refuse(`${file}: ${read.why}`);
  const parsed = parseRun(read.text);
  if (!parsed.ok) return refuse(...parsed.faults.map((fault) => formatFault(file, fault)));
  const { run } = parsed;
  const asked = `scenario ${run.scenario.id} (content ${run.scenario.hash})`;
  const loaded = scenarioFile === undefined ? findShipped(run) : loadScenario(scenarioFile);
  if (loaded === undefined)
    return refuse(
      `${file}: the run was played on ${asked}, which is not in scenarios/; give its file with --scenario`,
    );
  if (!loaded.ok) return refuse(...loaded.faults);
  const { scenario, hash } = loaded;
  if (scenario.id !== run.scenario.id)
    return refuse(`${file}: the run was played on ${asked}, not on ${scenario.id}`);
  if (hash !== run.scenario.hash) {
    console.log(`${file}: differs before turn 1: it was played on ${asked}, here it is ${hash}`);
    return 1;
  }
  const replayed = replayRun(settingOf(scenario), run);
  if (!replayed.same) {
    const where = replayed.turn === 0 ? 'before turn 1' : `at turn ${replayed.turn}`;
    console.log(`${file}: differs ${where}: ${replayed.why}`);
    return 1;
  }
  const ending = resultOf(replayed.match)?.ending ?? 'unfinished';
  console.log(`${file}: the same, ${counted(run.turns.length, 'turn', 'turns')}, ${ending}`);
  return 0;
}

function run(given: readonly string[]): ExitCode {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        scenario: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), '', USAGE);
  }
  if (parsed.values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined) return refuse('No run file is named.', '', USAGE);
  if (more.length > 0) return refuse('One run is played again at a time.', '', USAGE);
  return replay(file, parsed.values.scenario);
}

process.exitCode = run(process.argv.slice(2));
