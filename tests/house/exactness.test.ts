// The model computes the same bits in every engine, on every day, in every country.
import { expect, test } from 'vitest';
import { inexactnessOf } from './exactness.ts';
import { readSources } from './sources.ts';

test('the model uses neither clock, chance, locale nor inexact arithmetic', () => {
  const files = readSources('src/model', ['.ts']);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(inexactnessOf)).toEqual([]);
});

test.each([
  ['chance', 'const x = Math.random();'],
  ['a function that engines round differently', 'const x = Math.exp(1);'],
  ['a square root, which the rules do without', 'const x = Math.sqrt(2);'],
  ['a member named by a string', `const x = Math['pow'](2, 3);`],
  ['a member named at run time', 'const x = Math[name](2);'],
  ['a member taken out', 'const { sin } = Math;'],
  ['a power', 'const x = 2 ** 0.5;'],
  ['a power in place', 'let x = 2; x **= 0.5;'],
  ['today', 'const x = new Date();'],
  ['a clock', 'const x = performance.now;'],
  ['a key from the machine', 'const x = crypto;'],
  ['a delay', 'setTimeout(step, 10);'],
  ['the order of letters here', `const x = names.sort((a, b) => a.localeCompare(b));`],
  ['the numerals used here', 'const x = count.toLocaleString();'],
  ['a way around', 'const x = globalThis;'],
])('the exactness test sees %s', (_name, text) => {
  expect(inexactnessOf({ path: 'src/model/planted.ts', text }).length).toBeGreaterThan(0);
});

test('the exactness test lets exact arithmetic and mere names pass', () => {
  const text = `
    interface Report { readonly performance: number; readonly window?: string }
    const report: Report = { performance: Math.min(1, Math.max(0, Math.round(2 * 3) / 4)) };
    const x = Math.imul(report.performance, Math.floor(Math.abs(-2)));
  `;
  expect(inexactnessOf({ path: 'src/model/planted.ts', text })).toEqual([]);
});
