/** Cuts the lands of two sides and the frontier between them out of a Natural Earth world atlas. */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { NUMERIC_CODES } from './countryCodes.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];
/** A closed outline. */
export type Outline = readonly Position[];

/** The two lands, what lies around them, and the line between them. */
export interface Frontier {
  /** Polygons, each an outer outline followed by its holes. */
  readonly struck: readonly (readonly Outline[])[];
  readonly host: readonly (readonly Outline[])[];
  readonly others: readonly (readonly Outline[])[];
  /** The shared frontier as open lines. */
  readonly line: readonly Outline[];
}

/** A world atlas as `world-atlas` ships it. */
export type Atlas = Topology<{ countries: GeometryCollection }>;

type Region = readonly [west: number, south: number, east: number, north: number];

/** Degrees kept around the frontier, so that the widest screen never meets the cut. */
const MARGIN = 7;

/** Degrees kept east and west of the frontier's middle: a phone shows a strip far wider than a frontier that runs north is long. */
const REACH = 13;

/** Steps in a degree that coordinates keep: about 100 m for the two sides, 2 km for the lands around. */
const FINE = 1000;
const COARSE = 50;

function clipAgainst(
  outline: Outline,
  inside: (point: Position) => boolean,
  cross: (from: Position, to: Position) => Position,
): Outline {
  const kept: Position[] = [];
  outline.forEach((point, index) => {
    const before = outline[(index + outline.length - 1) % outline.length] ?? point;
    if (inside(point) !== inside(before)) kept.push(cross(before, point));
    if (inside(point)) kept.push(point);
  });
  return kept;
}

function crossing(axis: 0 | 1, at: number): (from: Position, to: Position) => Position {
  return (from, to) => {
    const share = (at - from[axis]) / (to[axis] - from[axis]);
    const other = axis === 0 ? 1 : 0;
    const across = from[other] + share * (to[other] - from[other]);
    return axis === 0 ? [at, across] : [across, at];
  };
}

/** Sutherland and Hodgman (1974): an outline cut to a rectangle, one edge after the other. */
function clipOutline(outline: Outline, [west, south, east, north]: Region): Outline {
  const open = outline.slice(0, -1);
  const right = clipAgainst(open, (point) => point[0] >= west, crossing(0, west));
  const left = clipAgainst(right, (point) => point[0] <= east, crossing(0, east));
  const upper = clipAgainst(left, (point) => point[1] >= south, crossing(1, south));
  const lower = clipAgainst(upper, (point) => point[1] <= north, crossing(1, north));
  const first = lower[0];
  return first === undefined || lower.length < 3 ? [] : [...lower, first];
}

function rounded(outline: Outline, steps: number): Outline {
  const points = outline.map(([x, y]): Position => [
    Math.round(x * steps) / steps,
    Math.round(y * steps) / steps,
  ]);
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
}

function asPositions(points: readonly (readonly number[])[]): Outline {
  return points.map((point): Position => [point[0] ?? 0, point[1] ?? 0]);
}

function regionAround(lines: readonly Outline[]): Region {
  const points = lines.flat();
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const middle = (west + east) / 2;
  return [
    Math.min(west - MARGIN, middle - REACH),
    Math.min(...ys) - MARGIN,
    Math.max(east + MARGIN, middle + REACH),
    Math.max(...ys) + MARGIN,
  ];
}

/** Whether every code is a country of the atlas's list (ISO 3166-1 alpha-3). */
export function areKnownCountries(codes: readonly string[]): boolean {
  return codes.every((code) => NUMERIC_CODES[code] !== undefined);
}

/** The whole lands of countries, given by alpha-3 codes: polygons, each an outer outline followed by its holes. */
export function landsOf(atlas: Atlas, codes: readonly string[]): readonly (readonly Outline[])[] {
  const ids = new Set(codes.map((code) => NUMERIC_CODES[code] ?? code));
  return feature(atlas, atlas.objects.countries)
    .features.filter((country) => ids.has(String(country.id)))
    .flatMap(({ geometry }) => polygonsOf(geometry));
}

function polygonsOf(shape: GeoJSON.Geometry): readonly (readonly Outline[])[] {
  const polygons =
    shape.type === 'Polygon'
      ? [shape.coordinates]
      : shape.type === 'MultiPolygon'
        ? shape.coordinates
        : [];
  return polygons.map((polygon) => polygon.map(asPositions));
}

/**
 * The lands of two sides, given by alpha-3 codes, cut to the region of their common frontier.
 * Sides that share no frontier are shown whole, with an empty line. Unknown codes are left out.
 */
export function cutFrontier(
  atlas: Atlas,
  struck: readonly string[],
  host: readonly string[],
): Frontier {
  const idsOf = (codes: readonly string[]): Set<string> =>
    new Set(codes.map((code) => NUMERIC_CODES[code] ?? code));
  const struckIds = idsOf(struck);
  const hostIds = idsOf(host);
  const sideOf = (id: unknown): 'struck' | 'host' | 'others' => {
    const name = String(id);
    if (struckIds.has(name)) return 'struck';
    return hostIds.has(name) ? 'host' : 'others';
  };
  const shared = mesh(atlas, atlas.objects.countries, (one, two) => {
    const pair = [sideOf(one.id), sideOf(two.id)];
    return pair.includes('struck') && pair.includes('host');
  });
  const line = shared.coordinates.map(asPositions);
  const lands: Record<'struck' | 'host' | 'others', (readonly Outline[])[]> = {
    struck: [],
    host: [],
    others: [],
  };
  const countries = feature(atlas, atlas.objects.countries).features.map((country) => ({
    side: sideOf(country.id),
    polygons: polygonsOf(country.geometry),
  }));
  const own = countries
    .filter((country) => country.side !== 'others')
    .flatMap((country) => country.polygons.flat());
  const region = regionAround(line.length > 0 ? line : own);
  for (const country of countries) {
    for (const polygon of country.polygons) {
      const clipped = polygon
        .map((outline) =>
          rounded(clipOutline(outline, region), country.side === 'others' ? COARSE : FINE),
        )
        .filter((outline) => outline.length > 3);
      if (clipped.length > 0) lands[country.side].push(clipped);
    }
  }
  return { ...lands, line: line.map((part) => rounded(part, FINE)) };
}
