/** Loads a saved run with the scenario it was played on, for a command that plays on from it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replayRun, type RunFile } from '../model/run.ts';
import type { Scenario } from '../model/scenarioShape.ts';
import { settingOf } from '../model/setting.ts';
import { formatFault } from '../scenario/faultText.ts';
import { parseRun } from '../scenario/runText.ts';
import { readAndWarn } from './readUntrusted.ts';
import { loadScenario, type LoadedScenario } from './scenarioFile.ts';

/** A run that replays, or everything that stands against it, one line a fault. */
export type LoadedRun =
  | { readonly ok: true; readonly run: RunFile; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly string[] };

const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url));

function findShipped({ scenario: { id, hash } }: RunFile): LoadedScenario | undefined {
  const valid = readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.json'))
    .map((name) => loadScenario(join(SHIPPED, name)))
    .filter((loaded) => loaded.ok)
    .filter(({ scenario }) => scenario.id === id);
  return valid.find((loaded) => loaded.hash === hash) ?? valid[0];
}

function refuse(...faults: readonly string[]): LoadedRun {
  return { ok: false, faults };
}

/** Reads a run file, finds its scenario (in scenarios/ unless its file is given), and makes sure that it replays as it says. */
export function loadRun(file: string, scenarioFile: string | undefined): LoadedRun {
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
  if (!loaded.ok) return loaded;
  const { scenario, hash } = loaded;
  if (hash !== run.scenario.hash || scenario.id !== run.scenario.id)
    return refuse(
      `${file}: the run was played on ${asked}, not on ${scenario.id} (content ${hash})`,
    );
  if (run.turns.length === 0) return refuse(`${file}: the run was left before its first turn`);
  const replayed = replayRun(settingOf(scenario), run);
  return replayed.same
    ? { ok: true, run, scenario }
    : refuse(
        `${file}: the run does not replay: it differs at turn ${replayed.turn}: ${replayed.why}`,
      );
}
