/** Where a place lies on the small map of the workshop, and which place a point of it is. */
import type { Outline, Position } from '../../ui/map/frontier.ts';
import type { MapPlace } from '../../ui/map/mapDoubts.ts';
import type { MapShapes } from './editorMap.ts';

/** A map as it is drawn: `width` by `height` units, and the way between them and degrees or squares of the grid. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly at: (place: Omit<MapPlace, 'name'>) => readonly [number, number];
  readonly placeAt: (x: number, y: number) => Omit<MapPlace, 'name'>;
  /** Where a new place begins: on the frontier. */
  readonly middle: Omit<MapPlace, 'name'>;
  readonly struck: string;
  readonly host: string;
  readonly others: string;
  readonly line: string;
}

const WIDTH = 100;

/** Share of the frontier's size that is shown around it, and the least in degrees. */
const AROUND = 0.35;
const LEAST_AROUND = 0.6;

/** Places farther than this from the frontier's box are not framed, in degrees. */
const FRAMED = 6;

/** Squares of the drawn grid. */
const GRID = [100, 60] as const;

/** The view of a map that frames its frontier and the places near it. */
export function viewOf(shapes: MapShapes, places: readonly MapPlace[]): MapView {
  if (shapes.kind === 'drawn') {
    const { frontier, host, struck } = shapes.drawn;
    const [width, height] = GRID;
    return {
      width,
      height,
      at: ({ latitude, longitude }) => [longitude, height - latitude],
      placeAt: (x, y) => ({ longitude: rounded(x, 10), latitude: rounded(height - y, 10) }),
      middle: { longitude: width / 2, latitude: height / 2 },
      struck,
      host,
      others: '',
      line: frontier,
    };
  }
  const { frontier } = shapes.map;
  const lines =
    frontier.line.length > 0 ? frontier.line : [...frontier.struck, ...frontier.host].flat();
  const [west, south, east, north] = boxAround(lines.flat(), places);
  const wide = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * wide);
  const height = Math.min(WIDTH * 1.1, (north - south) * scale);
  const at = ({ latitude, longitude }: Omit<MapPlace, 'name'>): readonly [number, number] => [
    (longitude - west) * wide * scale,
    (north - latitude) * scale,
  ];
  const pathOf = (outlines: readonly Outline[], end: string): string =>
    outlines
      .map((outline) => {
        const points = outline.map(([longitude, latitude]) =>
          at({ longitude, latitude })
            .map((unit) => unit.toFixed(2))
            .join(' '),
        );
        return `M${points.join('L')}${end}`;
      })
      .join('');
  const [longitude, latitude] = middleOf(frontier.line) ?? [(west + east) / 2, (south + north) / 2];
  return {
    width: WIDTH,
    height,
    at,
    placeAt: (x, y) => ({
      longitude: rounded(west + x / wide / scale, 100),
      latitude: rounded(north - y / scale, 100),
    }),
    middle: { longitude: rounded(longitude, 100), latitude: rounded(latitude, 100) },
    struck: pathOf(frontier.struck.flat(), 'Z'),
    host: pathOf(frontier.host.flat(), 'Z'),
    others: pathOf(frontier.others.flat(), 'Z'),
    line: pathOf(frontier.line, ''),
  };
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}

/** The point half way along the longest part of the frontier. */
function middleOf(line: readonly Outline[]): Position | undefined {
  const longest = line.reduce<Outline>(
    (best, part) => (part.length > best.length ? part : best),
    [],
  );
  return longest[Math.floor(longest.length / 2)];
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxAround(points: readonly Position[], places: readonly MapPlace[]): Box {
  const bare = boxOf(points);
  const near = places
    .map(({ latitude, longitude }): Position => [longitude, latitude])
    .filter(
      ([x, y]) =>
        x > bare[0] - FRAMED &&
        x < bare[2] + FRAMED &&
        y > bare[1] - FRAMED &&
        y < bare[3] + FRAMED,
    );
  const [west, south, east, north] = boxOf([...points, ...near]);
  const margin = Math.max(LEAST_AROUND, AROUND * Math.min(east - west, north - south));
  return [west - margin, south - margin, east + margin, north + margin];
}

function boxOf(points: readonly Position[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = (of: readonly number[]): number => of.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (of: readonly number[]): number => of.reduce((a, b) => Math.max(a, b), -Infinity);
  return points.length === 0 ? [-180, -60, 180, 80] : [least(xs), least(ys), most(xs), most(ys)];
}
