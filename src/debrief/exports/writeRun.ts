/** Writes one play as a file for other programs. */
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { CsvDialect } from '../../text/csvDialect.ts';
import type { Moments } from '../../seat/moments.ts';
import { saveFile } from '../../ui/files/saveFile.ts';
import { runFileName } from '../../scenario/runs/runToFile.ts';
import { columnsCsv, longCsv } from './longCsv.ts';
import { statementsOf, statementsText, type StatementSettings } from './xapi.ts';

/** The files a play can be written as, by the message that offers each. */
export type RunWriting = 'keep-csv' | 'keep-csv-comma' | 'keep-xapi' | 'keep-columns-file';

/** How a play is written. */
export interface RunWritingSettings extends StatementSettings {
  /** The dialect of the file of columns, which holds no number. */
  readonly dialect: CsvDialect;
  /** When the play was played, where that is known. */
  readonly moments: Moments | undefined;
}

/** A written file; `ending` is what its name ends with. */
interface WrittenRun {
  readonly text: string;
  readonly type: string;
  readonly ending: string;
}

const CSV = 'text/csv;charset=utf-8';

function writeRun(
  as: RunWriting,
  scenario: Scenario,
  run: RunFile,
  { dialect, moments, ...statements }: RunWritingSettings,
): WrittenRun {
  if (as === 'keep-csv' || as === 'keep-csv-comma')
    return {
      text: longCsv(scenario, run, as === 'keep-csv' ? 'point' : 'comma'),
      type: CSV,
      ending: 'csv',
    };
  if (as === 'keep-columns-file')
    return { text: columnsCsv(dialect), type: CSV, ending: 'columns.csv' };
  return {
    text: statementsText(statementsOf(scenario, run, statements, moments)),
    type: 'application/json',
    ending: 'xapi.json',
  };
}

/** Saves the play as such a file, and resolves to what is true of it then. */
export async function saveWritten(
  as: RunWriting,
  scenario: Scenario,
  run: RunFile,
  settings: RunWritingSettings,
): Promise<string> {
  const { ending, text, type } = writeRun(as, scenario, run, settings);
  const name = runFileName(run).replace(/\.json$/u, `.${ending}`);
  return saveFile(new Blob([text], { type }), name, settings.say);
}
