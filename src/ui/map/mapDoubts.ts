/** Says what may be wrong with the map of a scenario: a country that there is not, a frontier that two lands do not share, a place far from both. */
import { nearestName } from '../../scenario/checking/nearestName.ts';
import { NUMERIC_CODES } from './countryCodes.ts';
import type { Outline, Position } from './frontier.ts';

/** What can be doubted; each has its own sentence. A doubt makes nothing invalid. */
export type MapDoubt =
  | {
      readonly kind: 'country-unknown';
      readonly path: readonly (string | number)[];
      readonly found: string;
      /** The code that was probably meant. */
      readonly nearest: string | undefined;
    }
  | { readonly kind: 'frontier-none'; readonly path: readonly (string | number)[] }
  | {
      readonly kind: 'place-swapped' | 'place-far' | 'place-off-drawing';
      readonly path: readonly (string | number)[];
      readonly name: string;
      readonly longitude: number;
      readonly latitude: number;
      /** Kilometres from the nearer of both lands; 0 off a drawing. */
      readonly distance: number;
    };

/** A place as the map reads it. */
export interface MapPlace {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** What of a theatre can be doubted. */
export interface DoubtedMap {
  readonly struck: readonly string[];
  readonly host: readonly string[];
  readonly drawn: string | undefined;
  readonly places: readonly MapPlace[];
}

/** The two lands together, as polygons, and whether they share a frontier. */
export interface MapLands {
  readonly polygons: readonly (readonly Outline[])[];
  readonly isShared: boolean;
}

/** Kilometres from the lands up to which a place is thought to be theirs: a coast is drawn roughly, and ships lie off it. */
const NEAR = 100;

const KILOMETRES_A_DEGREE = 111.2;

/** The grid of a drawn theatre. */
const GRID = { longitude: 100, latitude: 60 } as const;

/** Every doubt; places on a real map are judged where its lands are given. */
export function mapDoubts(theatre: DoubtedMap, lands: MapLands | undefined): readonly MapDoubt[] {
  const { drawn, places } = theatre;
  if (drawn !== undefined)
    return places.flatMap((place, index) =>
      isOnGrid(place)
        ? []
        : [
            {
              ...place,
              kind: 'place-off-drawing',
              path: ['theatre', 'places', index],
              distance: 0,
            },
          ],
    );
  const unknown = (['struck', 'host'] as const).flatMap((side) =>
    theatre[side].flatMap((code, index): readonly MapDoubt[] =>
      NUMERIC_CODES[code] === undefined
        ? [
            {
              kind: 'country-unknown',
              path: ['theatre', side, index],
              found: code,
              nearest: nearestName(code, Object.keys(NUMERIC_CODES)),
            },
          ]
        : [],
    ),
  );
  if (lands === undefined || unknown.length > 0) return unknown;
  return [
    ...(lands.isShared ? [] : [{ kind: 'frontier-none', path: ['theatre', 'struck'] } as const]),
    ...places.flatMap((place, index) => doubtOf(place, index, lands)),
  ];
}

function isOnGrid({ latitude, longitude }: MapPlace): boolean {
  return (
    longitude >= 0 && longitude <= GRID.longitude && latitude >= 0 && latitude <= GRID.latitude
  );
}

function doubtOf(place: MapPlace, index: number, { polygons }: MapLands): readonly MapDoubt[] {
  const { latitude, longitude } = place;
  const path = ['theatre', 'places', index];
  const distance = distanceTo(polygons, [longitude, latitude]);
  if (distance <= NEAR) return [];
  const isSwapped = distanceTo(polygons, [latitude, longitude]) <= NEAR;
  return [{ ...place, kind: isSwapped ? 'place-swapped' : 'place-far', path, distance }];
}

/** Kilometres from a point to the nearest of some lands, 0 within them: on a plane around the point, which is enough near it. */
function distanceTo(polygons: readonly (readonly Outline[])[], point: Position): number {
  let nearest = Infinity;
  for (const outlines of polygons) {
    let isInside = false;
    for (const outline of outlines)
      for (const [index, to] of outline.entries()) {
        const from = outline[index - 1];
        if (from === undefined) continue;
        if (crosses(point, from, to)) isInside = !isInside;
        nearest = Math.min(nearest, distanceToLine(point, from, to));
      }
    if (isInside) return 0;
  }
  return nearest;
}

/** Whether a ray to the east from a point meets the line. */
function crosses([x, y]: Position, from: Position, to: Position): boolean {
  return (
    from[1] > y !== to[1] > y &&
    x < from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1])
  );
}

function distanceToLine([x, y]: Position, from: Position, to: Position): number {
  const wide = Math.cos((y * Math.PI) / 180);
  const [ax, ay] = [(from[0] - x) * wide, from[1] - y];
  const [bx, by] = [(to[0] - from[0]) * wide, to[1] - from[1]];
  const length = bx * bx + by * by;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * bx + ay * by) / length));
  return KILOMETRES_A_DEGREE * Math.hypot(ax + share * bx, ay + share * by);
}
