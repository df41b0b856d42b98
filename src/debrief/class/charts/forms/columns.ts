/** Puts blocks of rows under one another, or beside each other where there is room, so that a projector shows a plot whole. */

/** Where a row stands: its column, its top in lines of text, and the left edge of its column as a share of the width of one. */
export interface RowPosition {
  readonly top: number;
  readonly left: number;
}

/** The places of all rows, and the height of the whole, in lines of text. */
export interface Placed {
  readonly places: readonly RowPosition[];
  readonly height: number;
  /** Width of everything, in columns with the gap between them. */
  readonly width: number;
}

// From so many lines of text on, a plot is wide enough for two columns.
const WIDE = 46;
const GAP = 0.06;

/** Places rows of one height; a row with a head begins a block, which is never divided. */
export function placeRows(
  rows: readonly { readonly head?: string | undefined }[],
  size: { readonly head: number; readonly row: number; readonly widthInLines: number },
): Placed {
  const heightOf = ({ head }: { readonly head?: string | undefined }): number =>
    size.row + (head === undefined ? 0 : size.head);
  const all = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const heads = rows.filter(({ head }) => head !== undefined).length;
  const isWide = size.widthInLines >= WIDE && heads > 1;
  const places: RowPosition[] = [];
  let top = 0;
  let highest = 0;
  let left = 0;
  for (const row of rows) {
    if (isWide && left === 0 && row.head !== undefined && top >= all / 2 - size.row) {
      left = 1 + GAP;
      top = 0;
    }
    places.push({ top: top + (row.head === undefined ? 0 : size.head), left });
    top += heightOf(row);
    highest = Math.max(highest, top);
  }
  return { places, height: highest, width: left === 0 ? 1 : 2 + GAP };
}
