// The long table: a row a side a turn, every number that of the log, no cell that a spreadsheet would compute.
import { expect, test } from 'vitest';
import { LONG_COLUMNS } from '../../../src/debrief/exports/longColumns.ts';
import {
  LONG_HEADER,
  columnsCsv,
  longCsv,
  longRows,
} from '../../../src/debrief/exports/longCsv.ts';
import { civiliansOf } from '../../../src/model/rules/civilians.ts';
import { EXAMPLE_NAMES, playExample } from '../examples.ts';
import type { CsvCell } from '../../../src/text/csv.ts';
import { shipped } from '../shipped.ts';

const scenario = shipped('pakistan-afghanistan');

function cellOf(row: readonly CsvCell[], column: string): CsvCell {
  const at = LONG_HEADER.indexOf(column);
  if (at < 0) throw new Error(`cellOf: there is no column "${column}"`);
  return row[at] ?? null;
}

test.each(EXAMPLE_NAMES)('the play "%s" has a row for each side in each turn', (name) => {
  const run = playExample(scenario, name);
  const rows = longRows(scenario, run, 'one');
  expect(rows.map((row) => [cellOf(row, 'turn'), cellOf(row, 'side')])).toEqual(
    run.log.flatMap(({ turn }) => [
      [turn, 'struck'],
      [turn, 'host'],
    ]),
  );
  expect(rows.every((row) => row.length === LONG_COLUMNS.length)).toBe(true);
});

test('the rows say what the log says', () => {
  const run = playExample(scenario, 'durable');
  const rows = longRows(scenario, run, 'one');
  for (const [index, entry] of run.log.entries())
    for (const [at, side] of (['struck', 'host'] as const).entries()) {
      const row = rows[2 * index + at] ?? [];
      expect(cellOf(row, 'measure_chosen')).toBe(entry.choices[side].measure);
      expect(cellOf(row, 'posture_done')).toBe(entry.deeds[side].posture);
      expect(cellOf(row, 'slipped')).toBe(entry.deeds[side].slipped ? 1 : 0);
      expect(cellOf(row, 'support')).toBeCloseTo(entry.numbers[side].support, 5);
      expect(cellOf(row, 'tension')).toBeCloseTo(entry.numbers.shared.tension, 5);
    }
  expect(rows.some((row) => cellOf(row, 'slipped') === 1)).toBe(true);
  expect(cellOf(rows[0] ?? [], 'ending')).toBe('durable-framework');
});

test('what the turns cost civilians adds up to the ledger of the play', () => {
  const run = playExample(scenario, 'war');
  const rows = longRows(scenario, run, 'one');
  const ledger = civiliansOf(run.log, scenario.personsPerHarm);
  for (const side of ['struck', 'host'] as const) {
    const sum = rows
      .filter((row) => cellOf(row, 'side') === side)
      .reduce((all, row) => all + Number(cellOf(row, 'civilians_casualties')), 0);
    expect(sum).toBe(ledger[side].casualties);
  }
});

test('the file begins with its byte order mark, and a name that looks like a formula is only text', () => {
  const run = { ...playExample(scenario, 'left'), label: '=HYPERLINK("x")', group: '@a' };
  const text = longCsv(scenario, run, 'point');
  expect(text.startsWith('\uFEFFplay,label,group,')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""x"")",'@a,`);
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 2 * run.log.length);
});

test('in the other dialect the same numbers have a decimal comma, and semicolons stand between them', () => {
  const run = { ...playExample(scenario, 'durable'), group: '10-2' };
  const rows = (dialect: 'point' | 'comma', separator: string): readonly (readonly string[])[] =>
    longCsv(scenario, run, dialect)
      .split('\r\n')
      .map((line) => line.split(separator));
  const [points, commas] = [rows('point', ','), rows('comma', ';')];
  expect(commas).toEqual(
    points.map((line) => line.map((cell) => cell.replace(/^(-?\d+)\./u, '$1,'))),
  );
  expect(commas.flat().filter((cell) => /^\d+,\d+$/u.test(cell)).length).toBeGreaterThan(50);
  expect(commas[1]).toContain("'10-2");
  // What is our own, days and words, is left as it is.
  expect(commas[1]).toContain(scenario.calendar.start);
});

test('every column has its own name, and a meaning in the companion file', () => {
  expect(new Set(LONG_HEADER).size).toBe(LONG_HEADER.length);
  expect(LONG_COLUMNS.every(({ meaning }) => /^\S.{10,}\.$/u.test(meaning))).toBe(true);
  expect(LONG_HEADER.every((name) => /^[a-z]+(?:_[a-z]+)*$/u.test(name))).toBe(true);
  const lines = columnsCsv('point').trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + LONG_COLUMNS.length);
});
