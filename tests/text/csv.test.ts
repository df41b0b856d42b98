// Tables as text for spreadsheets: nothing in them can be computed or read as something else, and every cell comes back.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow, csvText, type CsvCell } from '../../src/text/csv.ts';
import { CSV_DIALECTS, dialectOf, dialectsFor } from '../../src/text/csvDialect.ts';
import type { CsvDialect } from '../../src/text/csvDialect.ts';
import cells from '../field/csv-cells.json' with { type: 'json' };

/** Reads a file as RFC 4180 describes it, or as a spreadsheet does that expects another separator. */
function parsed(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      if (sign === '\r') at++;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const SEPARATOR = { point: ',', comma: ';' } as const;

/** Whether a spreadsheet would compute a cell: blanks, unseen marks and quotes before the sign do not hinder it. */
const isComputed = (cell: string): boolean =>
  /^[\s\p{C}"]*[=@|＝＋－＠]|^[\s\p{C}"]*[+-](?!\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$)/u.test(cell);

test.each(cells)('$why: $cell', ({ cell, written }) => {
  for (const dialect of CSV_DIALECTS) expect(csvRow([cell], dialect)).toBe(`${written}\r\n`);
});

test.each([
  [12.5, '12.5', '12,5'],
  [-0.25, '-0.25', '-0,25'],
  [1.5e-7, '1.5e-7', '1,5e-7'],
  [4294967295, '4294967295', '4294967295'],
  [Number.NaN, '', ''],
  [Number.POSITIVE_INFINITY, '', ''],
  [null, '', ''],
])('the cell %j stands in the files as "%s" and "%s"', (cell, point, comma) => {
  expect(csvRow([cell, cell], 'point')).toBe(`${point},${point}\r\n`);
  expect(csvRow([cell, cell], 'comma')).toBe(`${comma};${comma}\r\n`);
});

const hostile = cells.map(({ cell }) => cell);
const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '|',
  ';',
  ',',
  '\t',
  '\r',
  '\n',
  '"',
  "'",
  ' ',
  '\u00A0',
  'a',
  '1',
];
const texts = fc.oneof(
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map((both) => both.join('')),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 8 }),
  fc.string({ unit: 'grapheme' }),
);

/** A cell as it is read, without the apostrophes that keep it a text. */
const bare = (cell: CsvCell | undefined): string => String(cell).replaceAll("'", '');

test.each(CSV_DIALECTS)(
  'in the dialect "%s" every cell comes back, text with nothing but apostrophes added',
  (dialect: CsvDialect) => {
    const cell = fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), (rows) => {
        const read = parsed(csvText(['a', 'b', 'c'], rows, dialect).slice(1), SEPARATOR[dialect]);
        const written = rows.map((row) =>
          row.map((one) =>
            typeof one === 'number' && dialect === 'comma' ? String(one).replace('.', ',') : one,
          ),
        );
        expect(read.slice(1).map((row) => row.map(bare))).toEqual(
          written.map((row) => row.map(bare)),
        );
      }),
    );
  },
);

test('no program finds a formula in a file, by whatever it parts cells', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1 }), (rows) => {
      for (const dialect of CSV_DIALECTS)
        for (const separator of [',', ';', '\t']) {
          const text = csvText(['a', 'b'], rows, dialect).slice(1);
          expect(parsed(text, separator).flat().filter(isComputed)).toEqual([]);
        }
    }),
  );
});

test.each([
  ['en-GB', 'point'],
  ['de', 'comma'],
  ['fr-FR', 'comma'],
  ['es-ES', 'comma'],
  ['es-MX', 'point'],
  ['pt-BR', 'comma'],
  ['ru', 'comma'],
  ['de-CH', 'point'],
  ['fa', 'point'],
  ['hi', 'point'],
  ['C', 'point'],
  ['en_US', 'point'],
])('where %s is spoken, the dialect "%s" is offered first', (language, dialect) => {
  expect(dialectOf(language)).toBe(dialect);
  expect(dialectsFor(language)[0]).toBe(dialect);
  expect(new Set(dialectsFor(language))).toEqual(new Set(CSV_DIALECTS));
});

test('a file begins with a byte order mark and the names of its columns, and says nothing else first', () => {
  const rows: readonly CsvCell[][] = [['x', 1.5]];
  expect(csvText(['a', 'b'], rows, 'point')).toBe('\uFEFFa,b\r\nx,1.5\r\n');
  expect(csvText(['a', 'b'], rows, 'comma')).toBe('\uFEFFa;b\r\nx;1,5\r\n');
});
