/** The command `replay`: plays a saved run again and says whether it gives what the file says. */
import { parseArgs } from 'node:util';
import type { RunFile } from '../../model/match/run.ts';
import { formatFault } from '../../scenario/checking/faults/faultText.ts';
import { say } from '../spoken.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import { openRun, type OpenedRun } from '../../scenario/runs/openRun.ts';
import { parseRun } from '../../scenario/runs/runText.ts';
import { counted } from '../../text/numbers.ts';
import { readAndWarn } from '../files/readUntrusted.ts';
import { askedFor, scenariosOf } from '../files/scenariosOf.ts';

const USAGE = `Usage: npm run -s replay -- RUN.json [--scenario SCENARIO.json]

Plays a saved run again and compares every turn, the ending and the bars with what the file says.
The scenario is the one within the file, or found in scenarios/ by its id, unless its file is given; where only words of it differ, that is said.
Exit code: 0 the same, 1 it differs (the turn is named), 2 bad arguments, or a file that cannot be used.`;

type ExitCode = 0 | 1 | 2;

function refuse(...lines: readonly string[]): 2 {
  for (const line of lines) console.error(line);
  return 2;
}

function replay(file: string, scenarioFile: string | undefined): ExitCode {
  const read = readAndWarn(file);
  if (!read.ok) return refuse(`${file}: ${read.why}`);
  const parsed = parseRun(read.text);
  if (!parsed.ok) return refuse(...parsed.faults.map((fault) => formatFault(file, fault, say)));
  const { run } = parsed;
  const scenarios = scenariosOf(file, run, scenarioFile);
  if (!scenarios.ok) return refuse(...scenarios.faults);
  const opened = openRun(run, scenarios.known);
  if (!opened.ok) {
    console.log(`${file}: differs ${whereItDiffers(opened, run, scenarios.known)}`);
    return 1;
  }
  const { known, wording } = opened;
  console.log(
    `${file}: the same, ${counted(run.turns.length, 'turn', 'turns')}, ${run.ending ?? 'unfinished'}`,
  );
  if (wording === 'other-words')
    console.log(
      `${file}: played with another wording of ${askedFor(run)}, here it is ${known.hash}; what the rules read is the same`,
    );
  return 0;
}

function whereItDiffers(
  opened: Extract<OpenedRun, { ok: false }>,
  run: RunFile,
  [known]: readonly KnownScenario[],
): string {
  if (opened.fault === 'unknown-scenario')
    return `before turn 1: it was played on ${askedFor(run)}, here it is ${known?.hash ?? 'none'}`;
  const { turn, why } = opened.replay;
  return `${turn === 0 ? 'before turn 1' : `at turn ${turn}`}: ${why}`;
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
