/** What can be taken along from a page that fails: the run that stood on it. */
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { runFileName, runFileText } from '../../scenario/runs/runToFile.ts';

/** A file. */
export interface Rescue {
  readonly name: string;
  readonly text: string;
}

/** A run as its file, with its crisis where that does not come with the page. */
export function rescueOfRun(run: RunFile, own: Scenario | undefined): Rescue {
  const text = runFileText(own === undefined ? run : { ...run, wholeScenario: own });
  return { name: runFileName(run), text };
}

let make: (() => Rescue) | undefined;

/** From now on this is what can be taken along; undefined where there is nothing. */
export function offerRescue(rescue: (() => Rescue) | undefined): void {
  make = rescue;
}

/** What can be taken along now; undefined where there is nothing, or where it cannot be made any more. */
export function rescueNow(): Rescue | undefined {
  try {
    return make?.();
  } catch {
    return undefined;
  }
}
