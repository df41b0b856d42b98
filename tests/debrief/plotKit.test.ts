// The part of the plotting library that is loaded holds whatever a chart of the debrief calls.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PLOT_KIT } from '../../src/debrief/figure/plotKit.ts';

const DEBRIEF = join(import.meta.dirname, '..', '..', 'src', 'debrief');

test('every function of the library that a chart calls is in the part that is loaded', () => {
  const sources = readdirSync(DEBRIEF, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => readFileSync(join(DEBRIEF, path), 'utf8'));
  const called = sources.flatMap((source) =>
    [...source.matchAll(/\bplot\s*\.\s*([a-zA-Z]+)\(/gu)].map(([, name = '']) => name),
  );
  expect(called.length).toBeGreaterThan(50);
  expect([...new Set(called)].filter((name) => !(name in PLOT_KIT))).toEqual([]);
});
