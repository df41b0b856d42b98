/** What every part of the debrief reads from: the scenario, the run's file, whose seat it is, and the language. */
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';

/** One finished play, as one seat looks back on it. Nothing is played again: the log says all. */
export interface DebriefInput {
  readonly scenario: Scenario;
  readonly run: RunFile;
  readonly seat: Side;
  readonly say: Say;
}

/** Both sides' names as placeholders of a sentence. */
export function names(scenario: Scenario): Readonly<Record<Side, string>> {
  return { struck: scenario.sides.struck.name, host: scenario.sides.host.name };
}
