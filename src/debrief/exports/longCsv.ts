/** Plays as one long table for spreadsheets and statistics programs: one row a side a turn. */
import { civiliansOf } from '../../model/rules/civilians.ts';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES } from '../../model/vocabulary/words.ts';
import { csvText, type CsvCell } from '../../text/csv.ts';
import type { CsvDialect } from '../../text/csvDialect.ts';
import { readSittings } from '../readings/readSittings.ts';
import { LONG_COLUMNS } from './longColumns.ts';

/** The names of the columns: the first line of the file. */
export const LONG_HEADER: readonly string[] = LONG_COLUMNS.map(({ name }) => name);

/** The rows of one play, in the order of its turns, the struck side first; `play` names it within the file. */
export function longRows(
  scenario: Scenario,
  run: RunFile,
  play: string,
): readonly (readonly CsvCell[])[] {
  const { sittings } = readSittings(scenario, run);
  return run.log.flatMap((entry) => {
    const { turn } = entry;
    const sitting = sittings.findLast(({ rounds }) => rounds[0].entry.turn <= turn);
    const least = sitting?.rounds.find((round) => round.entry.turn === turn)?.moment.least;
    const hasDeal = entry.table !== null && entry.table.agreement !== null;
    const deal = hasDeal ? (sitting?.deal ?? undefined) : undefined;
    const persons = civiliansOf([entry], scenario.personsPerHarm);
    return SIDES.map((side) => {
      const at = { scenario, run, play, entry, side, persons: persons[side], deal, least };
      return LONG_COLUMNS.map(({ read }) => read(at));
    });
  });
}

/** The file of one play. */
export function longCsv(scenario: Scenario, run: RunFile, dialect: CsvDialect): string {
  return csvText(LONG_HEADER, longRows(scenario, run, '1'), dialect);
}

/** The file that says what each column of the long table means: a line a column. */
export function columnsCsv(dialect: CsvDialect): string {
  return csvText(
    ['column', 'meaning'],
    LONG_COLUMNS.map(({ meaning, name }) => [name, meaning]),
    dialect,
  );
}
