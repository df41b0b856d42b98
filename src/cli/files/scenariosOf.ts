/** Finds the scenarios that a saved run may have been played on, for commands that open one. */
import type { RunFile } from '../../model/match/run.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import { scenarioWithin } from '../../scenario/runs/openRun.ts';
import type { Terminal } from '../commandLine/terminal.ts';
import { loadScenario, shippedScenarios } from './scenarioFile.ts';

/** The scenarios on which a run is to be opened, or why there are none, one line a fault. */
export type ScenariosOfRun =
  | { readonly ok: true; readonly known: readonly KnownScenario[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** What a run file brings along and what ships under its scenario's id; or the one scenario whose file is given. */
export function scenariosOf(
  file: string,
  run: RunFile,
  scenarioFile: string | undefined,
  terminal: Terminal,
): ScenariosOfRun {
  const { say } = terminal;
  const asked = run.scenario;
  if (scenarioFile === undefined) {
    const shipped = shippedScenarios(terminal).filter(({ scenario }) => scenario.id === asked.id);
    const known = [...scenarioWithin(run), ...shipped];
    if (known.length > 0) return { ok: true, known };
    const { id, hash } = asked;
    return { ok: false, faults: [`${file}: ${say('cli-run-scenario-unknown', { id, hash })}`] };
  }
  const loaded = loadScenario(scenarioFile, terminal);
  if (!loaded.ok) return loaded;
  const { id } = loaded.scenario;
  if (id === asked.id) return { ok: true, known: [loaded] };
  const other = say('cli-run-scenario-other', { id: asked.id, hash: asked.hash, other: id });
  return { ok: false, faults: [`${file}: ${other}`] };
}
