/** Rows of cells as a table for a terminal. */

/** How a column is laid out. */
export interface Column {
  /** Whether its cells end at the same place, as numbers do, and not begin there. */
  readonly isNumber?: boolean;
  /** How wide it is at least, in characters. */
  readonly width?: number;
}

const lengthOf = (text: string): number => Array.from(text).length;

function padded(text: string, width: number, isNumber: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return isNumber ? blanks + text : text + blanks;
}

/** Cells padded to the widest of their column, `gap` apart (two blanks unless said otherwise); nothing stands after the last letter of a line. */
export function aligned(
  rows: readonly (readonly string[])[],
  columns: readonly Column[] = [],
  gap = '  ',
): string {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(columns[column]?.width ?? 0, ...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          padded(cell, widths[column] ?? 0, columns[column]?.isNumber === true),
        )
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
}
