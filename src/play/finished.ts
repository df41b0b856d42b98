/** What a play hands over to its debrief. */
import type { RunFile } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../model/vocabulary/words.ts';
import type { PlayOrigin } from '../seat/keptPlay.ts';
import type { Moments } from '../seat/moments.ts';
import { runOf, type Play } from '../seat/play.ts';

/** What a finished play hands over to its debrief. */
export interface Finished {
  readonly scenario: Scenario;
  readonly run: RunFile;
  readonly seat: Side;
  /** The play that it is to be seen against, where there is one. */
  readonly origin?: PlayOrigin | undefined;
  /** When it was played, where this browser noted it. */
  readonly moments?: Moments;
  /** There where the scenario comes with the page, so that everyone has it. */
  readonly isShipped?: true | undefined;
  /** Fingerprint of the scenario, where the run was played with other words. */
  readonly otherWords?: string;
}

/** The play as its debrief takes it, seen from a seat. */
export function finishedOf(play: Play, seat: Side): Finished {
  const { moments, start } = play;
  const { origin, scenario } = start;
  return { scenario, run: runOf(play), seat, origin, moments };
}
