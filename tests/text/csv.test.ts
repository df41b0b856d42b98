// Tables as text for spreadsheets: nothing in them can be computed, and every cell comes back.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvText } from '../../src/text/csv.ts';

/** Reads a file of comma-separated cells as RFC 4180 describes it. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at++;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
    .map(([sign, rest]) => sign + rest),
);

test('no text of a table can be taken for a formula, and every text comes back otherwise unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.array(texts, { minLength: 3, maxLength: 3 })), (rows) => {
      const read = parsed(csvText(['a', 'b', 'c'], rows).slice(1));
      expect(read).toHaveLength(rows.length + 1);
      for (const [row, cells] of rows.entries())
        for (const [column, cell] of cells.entries()) {
          const written = read[row + 1]?.[column] ?? '';
          expect([cell, `'${cell}`]).toContain(written);
          expect(/^[=@\t\r]|^[+-](?!\d+(?:\.\d+)?(?:e[+-]?\d+)?$)/u.test(written)).toBe(false);
        }
    }),
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-cmd|calc', "'-cmd|calc"],
  ['-3.5', '-3.5'],
  ['+12', '+12'],
  ['\tx', "'\tx"],
  ['a "quoted", word', '"a ""quoted"", word"'],
  [-2.5, '-2.5'],
  [Number.NaN, ''],
  [null, ''],
])('the cell %j stands in the file as %j', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});
