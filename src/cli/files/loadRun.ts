/** Loads a saved run with the scenario it was played on, for a command that plays on from it. */
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { formatFault } from '../../scenario/checking/faults/faultText.ts';
import { say } from '../spoken.ts';
import { openRun } from '../../scenario/runs/openRun.ts';
import { parseRun } from '../../scenario/runs/runText.ts';
import { readAndWarn } from './readUntrusted.ts';
import { askedFor, scenariosOf } from './scenariosOf.ts';

/** A run that replays, or everything that stands against it, one line a fault. */
export type LoadedRun =
  | { readonly ok: true; readonly run: RunFile; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly string[] };

function refuse(...faults: readonly string[]): LoadedRun {
  return { ok: false, faults };
}

/** Reads a run file, finds its scenario (within it or in scenarios/, unless its file is given), and makes sure that it replays as it says. */
export function loadRun(file: string, scenarioFile: string | undefined): LoadedRun {
  const read = readAndWarn(file);
  if (!read.ok) return refuse(`${file}: ${read.why}`);
  const parsed = parseRun(read.text);
  if (!parsed.ok) return refuse(...parsed.faults.map((fault) => formatFault(file, fault, say)));
  const { run } = parsed;
  const scenarios = scenariosOf(file, run, scenarioFile);
  if (!scenarios.ok) return scenarios;
  if (run.turns.length === 0) return refuse(`${file}: the run was left before its first turn`);
  const opened = openRun(run, scenarios.known);
  if (opened.ok) return { ok: true, run: opened.run, scenario: opened.known.scenario };
  if (opened.fault === 'unknown-scenario') {
    const here = scenarios.known.map(({ hash }) => hash).join(' or ');
    return refuse(
      `${file}: the run was played on ${askedFor(run)}, not on ${run.scenario.id} (content ${here})`,
    );
  }
  const { turn, why } = opened.replay;
  return refuse(`${file}: the run does not replay: it differs at turn ${turn}: ${why}`);
}
