/** A play that the page's address names, `#run=` and its code: the address of a debrief, which no server sees. */
import type { RunFile } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../model/vocabulary/words.ts';
import { codeToRun } from '../scenario/runs/codes/codedRun.ts';
import { loadLibrary } from '../scenario/links/library.ts';

/** A play to be debriefed, from the seat of the person who played it. */
export interface RunOfAddress {
  readonly scenario: Scenario;
  readonly run: RunFile;
  readonly seat: Side;
  readonly isShipped: true;
  /** Fingerprint of the scenario, where it was played with other words. */
  readonly otherWords?: string;
}

/** The play of a code, on a shipped scenario; undefined where the code is damaged or of another scenario. */
export async function runOfAddress(code: string): Promise<RunOfAddress | undefined> {
  const { found: library } = await loadLibrary();
  const found = codeToRun(code, library);
  if (!found.ok) return undefined;
  const { known, run, wording } = found;
  const { host, struck } = run.seats;
  return {
    scenario: known.scenario,
    run,
    seat: host === 'person' && struck !== 'person' ? 'host' : 'struck',
    isShipped: true,
    ...(wording === 'same' ? {} : { otherWords: known.hash }),
  };
}
