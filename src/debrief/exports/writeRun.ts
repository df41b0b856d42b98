/** Writes one play as a file for other programs. */
import type { RunFile } from '../../model/run.ts';
import type { Scenario } from '../../model/scenarioShape.ts';
import { columnsCsv, longCsv } from './longCsv.ts';
import { statementsOf, statementsText, type StatementSettings } from './xapi.ts';

/** The files a play can be written as, by the message that offers each. */
export type RunWriting = 'keep-csv' | 'keep-xapi' | 'keep-columns-file';

/** A written file; `ending` is what its name ends with. */
export interface WrittenRun {
  readonly text: string;
  readonly type: string;
  readonly ending: string;
}

const CSV = 'text/csv;charset=utf-8';

/** The file. */
export function writeRun(
  as: RunWriting,
  scenario: Scenario,
  run: RunFile,
  statements: StatementSettings,
): WrittenRun {
  if (as === 'keep-csv') return { text: longCsv(scenario, run), type: CSV, ending: 'csv' };
  if (as === 'keep-columns-file') return { text: columnsCsv(), type: CSV, ending: 'columns.csv' };
  return {
    text: statementsText(statementsOf(scenario, run, statements)),
    type: 'application/json',
    ending: 'xapi.json',
  };
}
