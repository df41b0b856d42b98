/** What a run on a crisis that does not come with the page needs beside its code. Apart from the page, because few runs need it. */
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { MOST_BYTES } from '../json/limits.ts';
import { printRun } from './runText.ts';
import { scenarioToFragment } from '../links/scenarioLink.ts';

/** Ways to hand such a crisis on. */
export interface OwnCrisis {
  /** The fragment that opens the crisis at any address of the page, without its `#`. */
  readonly fragment: () => Promise<string>;
  /** The text of a run's file with the crisis in it, which opens anywhere; undefined where it would be larger than a file that is read. */
  readonly file: (run: RunFile) => string | undefined;
}

/** The ways for a scenario. */
export function ownCrisis(scenario: Scenario): OwnCrisis {
  return {
    fragment: async () => scenarioToFragment(scenario),
    file: (run) => {
      const text = printRun({ ...run, wholeScenario: scenario });
      return new TextEncoder().encode(text).length <= MOST_BYTES ? text : undefined;
    },
  };
}
