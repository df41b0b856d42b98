/** Tables as text that spreadsheets open rightly and cannot be led to compute with. */
import type { CsvDialect } from './csvDialect.ts';
import { withoutIsolates } from './direction.ts';
import { spreadsheetText } from './spreadsheetText.ts';

/** A cell of a table; null where there is nothing to say. */
export type CsvCell = string | number | null;

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What stands between the cells. */
const SEPARATORS = { point: ',', comma: ';' } as const satisfies Record<CsvDialect, string>;

/** Must be put between quotes: what parts cells in either dialect, and blanks that some readers cut. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/u;

function textCell(text: string): string {
  // Marks that set names apart in a sentence are no part of a cell.
  const safe = spreadsheetText(withoutIsolates(text));
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberCell(value: number, dialect: CsvDialect): string {
  if (!Number.isFinite(value)) return '';
  return dialect === 'comma' ? String(value).replace('.', ',') : String(value);
}

function cellText(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberCell(cell, dialect) : textCell(cell);
}

/**
 * A row as it stands in the file, its end included as RFC 4180 has it. Nothing is an empty cell. Text that a spreadsheet would
 * compute, or read as a number, a day or a truth value, gets a leading apostrophe, with which every program takes it for text.
 */
export function csvRow(cells: readonly CsvCell[], dialect: CsvDialect): string {
  return `${cells.map((cell) => cellText(cell, dialect)).join(SEPARATORS[dialect])}\r\n`;
}

/**
 * A table of cells under its column names, with a byte order mark. There is no line `sep=;`: Excel alone knows it, and with it
 * forgets that the text is UTF-8; other programs take it for the names of the columns.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => csvRow(row, dialect)).join('');
}
