/** Tables as text that spreadsheets open rightly and cannot be led to compute with. */
import { withoutIsolates } from '../../text/direction.ts';
import type { Cell, Chart } from './chart.ts';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** Where such a beginning is only the sign of a number. */
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

/** Must be put between quotes. */
const QUOTED = /[",\r\n]|^\s|\s$/u;

/** A cell as it stands in the file: text that looks like a formula gets a leading apostrophe; nothing is an empty cell. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table of cells under its column names, lines ended as RFC 4180 has them. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => csvCell(cell)).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** The numbers behind a chart, unrounded, one line a row. */
export function chartToCsv({ columns, rows }: Pick<Chart, 'columns' | 'rows'>): string {
  return csvText(
    columns.map(({ key }) => key),
    rows.map((row) =>
      columns.map(({ key }) => {
        const cell = row[key] ?? null;
        return typeof cell === 'string' ? withoutIsolates(cell) : cell;
      }),
    ),
  );
}
