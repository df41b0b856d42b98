// What a map may have wrong is doubted: countries that there are not, frontiers that are not shared, places that lie elsewhere.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFrontier, landsOf, type Atlas } from '../../src/ui/map/frontier.ts';
import { mapDoubts, type DoubtedMap, type MapPlace } from '../../src/ui/map/mapDoubts.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';

const atlas = JSON.parse(
  readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'),
) as Atlas;

function doubtsOf(theatre: Partial<DoubtedMap>): readonly string[] {
  const map = { struck: [], host: [], drawn: undefined, places: [], ...theatre };
  const lands = {
    polygons: landsOf(atlas, [...map.struck, ...map.host]),
    isShared: cutFrontier(atlas, map.struck, map.host).line.length > 0,
  };
  return mapDoubts(map, map.drawn === undefined ? lands : undefined).map((doubt) =>
    'distance' in doubt ? `${doubt.kind} ${doubt.name} ${Math.round(doubt.distance)}` : doubt.kind,
  );
}

const place = (name: string, longitude: number, latitude: number): MapPlace => ({
  name,
  longitude,
  latitude,
});
const PAIR = { struck: ['PAK'], host: ['AFG'] };

test.each(SHIPPED_IDS)('nothing on the map of %s is doubted', (id) => {
  const { drawn, ...theatre } = shipped(id).scenario.theatre;
  expect(doubtsOf({ ...theatre, drawn })).toEqual([]);
});

test('a country that there is not is told, with the one that was meant', () => {
  const map = { ...PAIR, host: ['AFH'], drawn: undefined, places: [] };
  expect(mapDoubts(map, undefined)).toEqual([
    { kind: 'country-unknown', path: ['theatre', 'host', 0], found: 'AFH', nearest: 'AFG' },
  ]);
});

test('degrees that were swapped, and a place on another continent, are told from places nearby', () => {
  const places = [
    place('Torkham', 71.09, 34.12),
    place('Swapped', 34.12, 71.09),
    place('Nowhere', 0, 0),
    place('Off the coast', 66.9, 24.5),
  ];
  const doubts = doubtsOf({ ...PAIR, places });
  expect(doubts).toHaveLength(2);
  expect(doubts[0]).toMatch(/^place-swapped Swapped \d{4}$/);
  expect(doubts[1]).toMatch(/^place-far Nowhere \d{4}$/);
});

test('lands without a common frontier are told', () => {
  expect(doubtsOf({ struck: ['PAK'], host: ['PRT'] })).toEqual(['frontier-none']);
});

test('a place beyond the grid of a drawn theatre is told', () => {
  const places = [place('In', 50, 30), place('Out', 71.09, 134)];
  expect(doubtsOf({ drawn: 'two-valleys', places })).toEqual(['place-off-drawing Out 0']);
});
