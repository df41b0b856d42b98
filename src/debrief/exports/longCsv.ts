/** Plays as one long table for spreadsheets and statistics programs: one row a side a turn. */
import type { RunFile } from '../../model/run.ts';
import type { Scenario } from '../../model/scenarioShape.ts';
import { SIDES } from '../../model/words.ts';
import { csvText, type Cell } from '../../text/csv.ts';
import { LONG_COLUMNS, personsOfTurn } from './longColumns.ts';

/** The names of the columns: the first line of the file. */
export const LONG_HEADER: readonly string[] = LONG_COLUMNS.map(({ name }) => name);

/** The rows of one play, in the order of its turns, the struck side first; `play` names it within the file. */
export function longRows(
  scenario: Scenario,
  run: RunFile,
  play: string,
): readonly (readonly Cell[])[] {
  return run.log.flatMap((entry) => {
    const persons = personsOfTurn(entry, scenario);
    return SIDES.map((side) => {
      const at = { scenario, run, play, entry, side, persons: persons[side] };
      return LONG_COLUMNS.map(({ read }) => read(at));
    });
  });
}

/** The file of one play. */
export function longCsv(scenario: Scenario, run: RunFile): string {
  return csvText(LONG_HEADER, longRows(scenario, run, '1'));
}

/** The file that says what each column of the long table means: a line a column. */
export function columnsCsv(): string {
  return csvText(
    ['column', 'meaning'],
    LONG_COLUMNS.map(({ meaning, name }) => [name, meaning]),
  );
}
