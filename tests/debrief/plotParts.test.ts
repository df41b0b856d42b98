// Charts call no part of the plotting library that the page does not load, and the page loads none that no chart calls.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as parts from '../../src/debrief/figure/plotParts.ts';

const room = join(import.meta.dirname, '..', '..', 'src', 'debrief');

test('every part that a chart calls is loaded, and every part that is loaded is called', () => {
  const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(room, name), 'utf8'));
  const called = sources.flatMap((source) =>
    [...source.matchAll(/\bplot\.(\w+)\(/gu)].map(([, part]) => part),
  );
  expect(new Set(called)).toEqual(new Set(Object.keys(parts)));
});
