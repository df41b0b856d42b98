// Numbers as they are typed in many countries, read as what they can only mean, or told.
import { expect, test } from 'vitest';
import { readTypedNumber } from '../../src/text/typedNumber.ts';

const WIDE = { min: -2_000_000, max: 2_000_000 };
const DEGREES = { min: -90, max: 90 };

test.each([
  ['52', 52],
  ['0,25', 0.25],
  ['0.25', 0.25],
  [',25', 0.25],
  ['.25', 0.25],
  ['-0,5', -0.5],
  ['−0,5', -0.5],
  ['– 3', -3],
  ['－１２', -12],
  ['+4', 4],
  ['5.', 5],
  ['5,', 5],
  ['007', 7],
  ['0,250', 0.25],
  ['0.250', 0.25],
  ['12,3456', 12.3456],
  ['1234,567', 1234.567],
  ['1 000', 1000],
  ['1\u202F000', 1000],
  ['1\u00A0000\u00A0000', 1_000_000],
  ['1’000', 1000],
  ["1'000", 1000],
  ['1,000,000', 1_000_000],
  ['1.000.000', 1_000_000],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 234,5', 1234.5],
  ['1,234,567.8', 1_234_567.8],
  ['۰٫۲۵', 0.25],
  ['٠٫٢٥', 0.25],
  ['١٬٠٠٠', 1000],
  ['१२', 12],
  ['０，２５', 0.25],
  ['\u200E-3', -3],
  [' 7 ', 7],
  ['1e3', 1000],
  ['2.5E-1', 0.25],
])('“%s” is %d', (typed, value) => {
  expect(readTypedNumber(typed, WIDE)).toEqual({ kind: 'number', value });
});

test.each([
  ['1,000', 1, 1000],
  ['1.000', 1, 1000],
  ['-1,250', -1.25, -1250],
  ['12.500', 12.5, 12_500],
  ['۱,۰۰۰', 1, 1000],
])('“%s” may be %d or %d, and is told', (typed, ...readings) => {
  expect(readTypedNumber(typed, WIDE)).toEqual({ kind: 'ambiguous', readings });
});

test.each(['34,125', '34.125'])('“%s” degrees can only be a fraction', (typed) => {
  expect(readTypedNumber(typed, DEGREES)).toEqual({ kind: 'number', value: 34.125 });
});

test('zeros behind a comma look like thousands even where no thousand can stand', () => {
  expect(readTypedNumber('1,000', DEGREES).kind).toBe('ambiguous');
});

test.each(['', ' ', '-', '−', '.', ',', '-,', '+'])(
  '“%s” is the beginning of a number',
  (typed) => {
    expect(readTypedNumber(typed, WIDE)).toEqual({ kind: 'unfinished' });
  },
);

test.each([
  'abc',
  '12a',
  '1 2',
  '12 5',
  '1,00,0',
  '1,2,3',
  '1.2.3,4,5',
  '1,000.000.000',
  '1/2',
  '½',
  '5 %',
  '--3',
  '3-',
  '0x10',
  '1e',
  'Infinity',
  'NaN',
  'x',
])('“%s” is no number', (typed) => {
  expect(readTypedNumber(typed, WIDE)).toEqual({ kind: 'unreadable' });
});
