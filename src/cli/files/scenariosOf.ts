/** Finds the scenarios that a saved run may have been played on, for commands that open one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunFile } from '../../model/match/run.ts';
import type { KnownScenario } from '../../scenario/links/findScenario.ts';
import { scenarioWithin } from '../../scenario/runs/openRun.ts';
import { loadScenario } from './scenarioFile.ts';

const SHIPPED = fileURLToPath(new URL('../../../scenarios', import.meta.url));

/** What stands in scenarios/ under an id. */
function shippedAs(id: string): readonly KnownScenario[] {
  return readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.json'))
    .map((name) => loadScenario(join(SHIPPED, name)))
    .filter((loaded) => loaded.ok)
    .filter(({ scenario }) => scenario.id === id);
}

/** The scenarios on which a run is to be opened, or why there are none, one line a fault. */
export type ScenariosOfRun =
  | { readonly ok: true; readonly known: readonly KnownScenario[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** What a run file brings along and what ships under its scenario's id; or the one scenario whose file is given. */
export function scenariosOf(
  file: string,
  run: RunFile,
  scenarioFile: string | undefined,
): ScenariosOfRun {
  const asked = askedFor(run);
  if (scenarioFile === undefined) {
    const known = [...scenarioWithin(run), ...shippedAs(run.scenario.id)];
    const missing = `${file}: the run was played on ${asked}, which is not in scenarios/; give its file with --scenario`;
    return known.length > 0 ? { ok: true, known } : { ok: false, faults: [missing] };
  }
  const loaded = loadScenario(scenarioFile);
  if (!loaded.ok) return loaded;
  const { id } = loaded.scenario;
  return id === run.scenario.id
    ? { ok: true, known: [loaded] }
    : { ok: false, faults: [`${file}: the run was played on ${asked}, not on ${id}`] };
}

/** The scenario that a run names, in words. */
export function askedFor({ scenario: { id, hash } }: RunFile): string {
  return `scenario ${id} (content ${hash})`;
}
