// What surrounds a plot: its file of numbers, the cells of its table, the lines of its picture.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartToCsv } from '../../src/debrief/figure/chartCsv.ts';
import { cellText } from '../../src/debrief/figure/dataTable.tsx';
import { wrapped } from '../../src/debrief/figure/picture.ts';

test('the file begins with a byte order mark and names its columns', () => {
  const csv = chartToCsv({
    columns: [
      { key: 'turn', label: 'Turn', digits: 0 },
      { key: 'told', label: 'Told' },
    ],
    rows: [{ turn: 1, told: 'über' }, { turn: 2 }],
  });
  expect(csv).toBe('\uFEFFturn,told\r\n1,über\r\n2,\r\n');
});

test.each([
  [12.345, 1, '12.3'],
  [-0.25, 2, '−0.25'],
  [12345, 0, '12\u202F345'],
  [null, 1, '–'],
  ['calm', undefined, 'calm'],
])('the cell %j with %j digits is read as %j', (cell, digits, read) => {
  expect(cellText(cell, digits === undefined ? {} : { digits })).toBe(read);
});

test('a broken text keeps all its words, and no line is longer than asked unless a word is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1 }),
      fc.integer({ min: 4, max: 40 }),
      (words, letters) => {
        const lines = wrapped(words.join(' '), letters);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= letters || !line.includes(' ')).toBe(true);
      },
    ),
  );
});
