/** The crews of a debrief: workers that know the one kind of job that each is asked for. */
import { browserCrew, browserCrewSize } from '../workers/browserCrew.ts';
import { default as ofClass } from './classWorker.ts?worker&url';
import { default as ofCounterfactual } from './counterfactualWorker.ts?worker&url';
import type { Crew } from '../workers/crew.ts';

/** A crew for `classJob`. The caller closes it. */
export function classCrew(): Crew {
  return browserCrew(browserCrewSize(), ofClass);
}

/** A crew for `counterfactualJob`. The caller closes it. */
export function counterfactualCrew(): Crew {
  return browserCrew(browserCrewSize(), ofCounterfactual);
}
