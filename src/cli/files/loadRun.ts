/** Loads a saved run with the scenarios that it may have been played on, and the one it was played on, for a command that plays on from it. */
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { formatFault } from '../../scenario/checking/faults/faultText.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import { openRun } from '../../scenario/runs/openRun.ts';
import { parseRun } from '../../scenario/runs/runText.ts';
import type { Terminal } from '../commandLine/terminal.ts';
import { readAndWarn } from './readUntrusted.ts';
import { scenariosOf } from './scenariosOf.ts';

/** A run as it was handed in, with scenarios to open it on. */
interface ReadRun {
  readonly run: RunFile;
  readonly known: readonly KnownScenario[];
}

function faultsOrRun(
  file: string,
  scenarioFile: string | undefined,
  terminal: Terminal,
): readonly string[] | ReadRun {
  const read = readAndWarn(file, terminal);
  if (!read.ok) return [`${file}: ${read.why}`];
  const parsed = parseRun(read.text);
  if (!parsed.ok) return parsed.faults.map((fault) => formatFault(file, fault, terminal.say));
  const { run } = parsed;
  const scenarios = scenariosOf(file, run, scenarioFile, terminal);
  return scenarios.ok ? { run, known: scenarios.known } : scenarios.faults;
}

/** Reads a run file and finds its scenario (within it or in scenarios/, unless its file is given); undefined where that cannot be done, and then every fault was told. */
export function readRun(
  file: string,
  scenarioFile: string | undefined,
  terminal: Terminal,
): ReadRun | undefined {
  const read = faultsOrRun(file, scenarioFile, terminal);
  if ('run' in read) return read;
  terminal.complain(read.join('\n'));
  return undefined;
}

/** The same, with the scenario that it was played on; undefined, and told, too where it does not replay as it says. */
export function loadRun(
  file: string,
  scenarioFile: string | undefined,
  terminal: Terminal,
): { readonly run: RunFile; readonly scenario: Scenario } | undefined {
  const { complain, say } = terminal;
  const read = readRun(file, scenarioFile, terminal);
  if (read === undefined) return undefined;
  const { run, known } = read;
  const { id, hash } = run.scenario;
  const opened = openRun(run, known);
  if (run.turns.length === 0) complain(`${file}: ${say('cli-run-unplayed')}`);
  else if (opened.ok) return { run: opened.run, scenario: opened.known.scenario };
  else if (opened.fault === 'unknown-scenario') {
    const here = known.map((one) => one.hash).join(', ');
    complain(`${file}: ${say('cli-run-scenario-content', { id, hash, here })}`);
  } else {
    const { turn, why } = opened.replay;
    complain(`${file}: ${say('cli-run-differs', { turn: String(turn), why })}`);
  }
  return undefined;
}
