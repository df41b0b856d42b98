/** Turns offsets in a text into lines and columns, as editors count them. */

/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A function from an offset of this text to its position. Lines end with LF, CR LF or CR. */
export function positionsOf(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The offset of a position in this text; beyond the end of the text it is the end. */
export function offsetOf(text: string, { line, column }: TextPosition): number {
  let start = 0;
  let left = line - 1;
  if (left > 0)
    for (const match of text.matchAll(/\r\n|\n|\r/g)) {
      start = match.index + match[0].length;
      left -= 1;
      if (left === 0) break;
    }
  return left > 0 ? text.length : Math.min(text.length, start + column - 1);
}
