/** What a forecast counts of one way of playing a seat against one type of rival, and the same as numbers that can be added. */
import type { TableMoment } from '../../model/bargaining/bargainingSpace.ts';
import { countMatch, emptyTally, type Tally } from '../counts/tally.ts';
import { TALLY_ROW, rowToTally, tallyToRow } from '../counts/tallyRow.ts';
import type { Crisis } from '../../model/state/crisis.ts';
import type { Side } from '../../model/vocabulary/words.ts';

/** Counts over matches. A turn's count stands at the turn less one. */
export interface ForecastCell {
  readonly tally: Tally;
  /** Matches that ended with each turn. */
  readonly endedIn: Float64Array;
  /** Matches in which talks first opened with each turn. */
  readonly openedIn: Float64Array;
  /** Matches in which there was a zone of agreement as talks first opened. */
  zones: number;
  /** Sums of the least worth that each side could sign as talks first opened, in points. */
  readonly least: Record<Side, number>;
}

/** Talks as they first opened in a match: after which turn, what each could sign, and whether any package would have done for both. */
export interface Opening {
  readonly turn: number;
  readonly least: TableMoment['least'];
  readonly zone: boolean;
}

/** A cell of no match, for matches of at most so many turns. */
export function emptyCell(turns: number): ForecastCell {
  return {
    tally: emptyTally(),
    endedIn: new Float64Array(turns),
    openedIn: new Float64Array(turns),
    zones: 0,
    least: { struck: 0, host: 0 },
  };
}

/** Counts a match that is over, and the opening of talks in it if there was one. */
export function countInCell(
  cell: ForecastCell,
  crisis: Crisis,
  opening: Opening | undefined,
): void {
  countMatch(cell.tally, crisis);
  increase(cell.endedIn, crisis.turn - 1);
  if (opening === undefined) return;
  increase(cell.openedIn, opening.turn - 1);
  if (opening.zone) cell.zones += 1;
  cell.least.struck += opening.least.struck;
  cell.least.host += opening.least.host;
}

function increase(row: Float64Array, index: number): void {
  row[index] = (row[index] ?? 0) + 1;
}

/** Numbers in a cell's row. */
export function cellLength(turns: number): number {
  return TALLY_ROW + 2 * turns + 3;
}

/** Writes a cell into a row from index `from` on. */
export function writeCell(row: Float64Array, from: number, cell: ForecastCell): void {
  row.set(tallyToRow(cell.tally), from);
  row.set(cell.endedIn, from + TALLY_ROW);
  row.set(cell.openedIn, from + TALLY_ROW + cell.endedIn.length);
  row.set(
    [cell.zones, cell.least.struck, cell.least.host],
    from + cellLength(cell.endedIn.length) - 3,
  );
}

/** The cell that stands in a row from index `from` on. */
export function readCell(row: ArrayLike<number>, from: number, turns: number): ForecastCell {
  const at = (index: number): number => row[from + index] ?? 0;
  const last = cellLength(turns) - 3;
  return {
    tally: rowToTally(row, from),
    endedIn: Float64Array.from({ length: turns }, (_, turn) => at(TALLY_ROW + turn)),
    openedIn: Float64Array.from({ length: turns }, (_, turn) => at(TALLY_ROW + turns + turn)),
    zones: at(last),
    least: { struck: at(last + 1), host: at(last + 2) },
  };
}
