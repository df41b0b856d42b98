/** The map: its cut-out frontier is current, its names never cover each other, and a drawn theatre is read from its drawing. */
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDrawn } from '../../src/ui/map/drawnTheatre.ts';
import { setLabels, type Box, type MapMark } from '../../src/play/map/labels.ts';
import { heightAt } from '../../src/play/map/relief.ts';
import { shapeMap } from '../../src/play/map/shape.ts';
import {
  areKnownCountries,
  cutFrontier,
  type Atlas,
  type Frontier,
} from '../../src/ui/map/frontier.ts';
import type { Theatre } from '../../src/play/map/theatre.ts';
import { THEATRE } from './fixture.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const shipped = JSON.parse(read('assets/frontiers/PAK-AFG.json')) as Frontier;

const field = (width: number, height: number) => ({
  width,
  height,
  taken: [{ x: 3, y: 3, width: 210, height: 190 }],
  fontSize: 13,
  textWidth: (text: string, size: number) => text.length * size * 0.55,
  busy: ['Ghulam Khan'],
});

const frontierOf = (pair: string): Frontier =>
  JSON.parse(read(`assets/frontiers/${pair}.json`)) as Frontier;

test.each(readdirSync(new URL('assets/frontiers/', root)))(
  'the shipped frontier %s is what the world atlas gives today',
  (name) => {
    const atlas = JSON.parse(read('node_modules/world-atlas/countries-10m.json')) as Atlas;
    const [struck = '', host = ''] = name.replace('.json', '').split('-');
    const cut = cutFrontier(atlas, struck.split('+'), host.split('+'));
    expect(JSON.parse(JSON.stringify(cut))).toEqual(JSON.parse(read(`assets/frontiers/${name}`)));
  },
);

test('a capital far from the frontier is named at the border and does not shrink the map', () => {
  for (const [pair, id, far, near] of [
    ['COL-ECU', 'colombia-ecuador', ['Bogotá'], ['Quito']],
    ['TUR-SYR', 'turkiye-syria', ['Ankara'], []],
    ['PAK-AFG', 'pakistan-afghanistan', [], ['Islamabad', 'Kabul']],
  ] as const)
    for (const [width, height] of [
      [358, 195],
      [735, 420],
      [1040, 560],
    ] as const) {
      const { theatre } = JSON.parse(read(`scenarios/${id}.json`)) as { theatre: Theatre };
      const geography = { kind: 'real', frontier: frontierOf(pair) } as const;
      const { places } = shapeMap(theatre, geography, { ...field(width, height), busy: [] });
      expect(places).toHaveLength(theatre.places.length);
      const beyond = places.filter((set) => set.isBeyond);
      const names = beyond.map((set) => set.place.name);
      for (const name of far) expect(names, `${id} at ${width}`).toContain(name);
      for (const name of near) expect(names, `${id} at ${width}`).not.toContain(name);
      for (const { name, x, y } of beyond) {
        expect(name).toMatch(/^[↙←↖] \S+$|^\S+ [→↘↓↑↗]$/u);
        expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
      }
      const shown = places.filter((set) => !set.isBeyond).map((set) => set.x);
      expect(Math.max(...shown) - Math.min(...shown)).toBeGreaterThan(width * 0.28);
    }
});

test('a frontier that runs north is cut as wide as a phone shows it', () => {
  const { struck, host, line } = JSON.parse(read('assets/frontiers/IRN-PAK.json')) as Frontier;
  const middle = line.flat().reduce((sum, [longitude]) => sum + longitude, 0) / line.flat().length;
  const west = Math.min(...struck.flat(2).map(([longitude]) => longitude));
  const east = Math.max(...host.flat(2).map(([longitude]) => longitude));
  expect(middle - west).toBeGreaterThan(12);
  expect(east - middle).toBeGreaterThan(12);
});

test('the frontier runs between both lands, from the Iranian corner to the Wakhan', () => {
  const longitudes = shipped.line.flat().map(([longitude]) => longitude);
  expect(Math.min(...longitudes)).toBeCloseTo(60.9, 0);
  expect(Math.max(...longitudes)).toBeCloseTo(74.9, 0);
  expect(areKnownCountries(['PAK', 'AFG'])).toBe(true);
  expect(areKnownCountries(['XXX'])).toBe(false);
});

test('every place lies on the field, on a phone as on a projector, with the name of the busy one set', () => {
  for (const [width, height] of [
    [358, 195],
    [735, 420],
    [1040, 560],
  ] as const) {
    const shape = shapeMap(THEATRE, { kind: 'real', frontier: shipped }, field(width, height));
    expect(shape.places.map((set) => set.place.name)).toEqual(
      THEATRE.places.map((place) => place.name),
    );
    expect(shape.places.find((set) => set.place.name === 'Ghulam Khan')?.label).toBeDefined();
    expect(shape.line.length).toBeGreaterThan(500);
  }
});

test('a theatre whose shapes cannot be had still shows its places', () => {
  const shape = shapeMap(THEATRE, { kind: 'unknown' }, field(735, 420));
  expect(shape.places).toHaveLength(THEATRE.places.length);
  expect(shape.struck).toBe('');
});

function areApart(one: Box, other: Box): boolean {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return wide <= 1 || high <= 1;
}

test('names that may be dropped never cover another name', () => {
  const mark: fc.Arbitrary<MapMark> = fc.record({
    x: fc.integer({ min: 10, max: 390 }),
    y: fc.integer({ min: 10, max: 290 }),
    width: fc.integer({ min: 20, max: 90 }),
    height: fc.constant(14),
    rank: fc.constantFrom(0.5, 1),
    clearance: fc.constant(9),
  });
  expect(() =>
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 14 }), (marks) => {
        const set = setLabels(marks, { x: 0, y: 0, width: 400, height: 300 }, []).filter(
          (box) => box !== undefined,
        );
        return set.every((one, index) =>
          set.every((other, place) => index === place || areApart(one, other)),
        );
      }),
    ),
  ).not.toThrow();
});

test('the relief is the same each time and stays between flat and high', () => {
  for (let step = 0; step < 400; step += 1) {
    const height = heightAt(step * 0.13, step * 0.07);
    expect(height).toBe(heightAt(step * 0.13, step * 0.07));
    expect(height).toBeGreaterThanOrEqual(0);
    expect(height).toBeLessThan(1.4);
  }
});

test('a drawn theatre is read by the names of its paths, and a missing one is empty', () => {
  const drawn = readDrawn(read('assets/two-valleys.svg'));
  for (const path of [drawn.struck, drawn.host, drawn.frontier])
    expect(path).toMatch(/^M[\d\s.,-]/);
  expect(readDrawn('<svg><path id="struck" d="M0 0L1 1Z"/></svg>')).toEqual({
    struck: 'M0 0L1 1Z',
    host: '',
    frontier: '',
    river: '',
    ridge: '',
  });
});
