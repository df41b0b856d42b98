/** Opens a saved run: finds its scenario, plays it again, and says where that cannot be done. */
import { replayRun, type Replay, type RunFile } from '../../model/match/run.ts';
import { settingOf, type Setting } from '../../model/state/setting.ts';
import { scenarioHash } from '../checking/scenarioHash.ts';
import { findScenario, type FoundScenario, type KnownScenario } from '../links/findScenario.ts';

/** A run that replays, with the log of the replay; or why there is none. */
export type OpenedRun =
  | ({ readonly ok: true; readonly run: RunFile } & FoundScenario)
  | { readonly ok: false; readonly fault: 'unknown-scenario' }
  | {
      readonly ok: false;
      readonly fault: 'differs';
      readonly known: KnownScenario;
      readonly replay: Extract<Replay, { same: false }>;
    };

/** The scenario that a run file brings along; parsing has made sure that it is the one that the run names, or one that plays alike. */
export function scenarioWithin({ scenario, wholeScenario }: RunFile): readonly KnownScenario[] {
  if (wholeScenario === undefined) return [];
  const hash = scenarioHash(wholeScenario);
  return [{ scenario: wholeScenario, hash, played: scenario.played }];
}

/**
 * Opens a run on one of the scenarios at hand, the first that fits. A run from before runs named what they depend on opens on a namesake
 * of its scenario, too, where it gives the same log there: then only words can differ, as far as this match goes.
 */
export function openRun(
  { wholeScenario: _whole, ...run }: RunFile,
  known: readonly KnownScenario[],
  settingFor: (one: KnownScenario) => Setting = ({ scenario }) => settingOf(scenario),
): OpenedRun {
  const found = findScenario(run.scenario, known);
  if (found === undefined) return openByLog(run, known, settingFor);
  const replay = replayRun(settingFor(found.known), run);
  return replay.same
    ? { ok: true, run: { ...run, log: replay.match.entries }, ...found }
    : { ok: false, fault: 'differs', known: found.known, replay };
}

function openByLog(
  run: RunFile,
  known: readonly KnownScenario[],
  settingFor: (one: KnownScenario) => Setting,
): OpenedRun {
  const { id, hash, played } = run.scenario;
  if (played === undefined && run.log.length > 0)
    for (const one of known) {
      if (one.scenario.id !== id) continue;
      const replay = replayRun(settingFor(one), run);
      if (!replay.same) continue;
      // What was proven is written down, so that the run's code, which has no log, opens there as well.
      const scenario = one.played === undefined ? { id, hash } : { id, hash, played: one.played };
      const log = replay.match.entries;
      return { ok: true, run: { ...run, scenario, log }, known: one, wording: 'other-words' };
    }
  return { ok: false, fault: 'unknown-scenario' };
}
