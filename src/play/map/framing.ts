/** Which places a real map is framed by, and where a capital that lies beyond the frame is named. */
import { geoMercator } from 'd3-geo';
import type { Box } from './labels.ts';
import type { TheatrePlace } from './theatre.ts';

/** Two corners of a part of the field, in pixels: upper left, lower right. */
export type Extent = readonly [readonly [number, number], readonly [number, number]];

/** A far capital is left out of the frame when it would shrink the frontier to less than this share of its size. */
const LEAST_SHARE = 0.78;

/** The scale at which these places fill the extent. */
function scaleOf(places: readonly TheatrePlace[], extent: Extent): number {
  const [[left, top], [right, bottom]] = extent;
  return geoMercator()
    .fitExtent(
      [
        [left, top],
        [right, bottom],
      ],
      {
        type: 'MultiPoint',
        coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]),
      },
    )
    .scale();
}

/** The places that the frame holds: all of them but capitals so far off that the frontier would grow small. */
export function framedPlaces(
  places: readonly TheatrePlace[],
  extent: Extent,
): readonly TheatrePlace[] {
  const near = places.filter(({ kind }) => kind !== 'capital');
  if (near.length < 2) return places;
  const whole = scaleOf(near, extent);
  return places.filter(
    (place) => place.kind !== 'capital' || scaleOf([...near, place], extent) >= LEAST_SHARE * whole,
  );
}

const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;

/** A point on the border, and the arrow that points on from there. */
interface Edge {
  readonly x: number;
  readonly y: number;
  readonly arrow: string;
}

function towards(from: readonly [number, number], [x, y]: readonly [number, number]): Edge {
  const eighth = Math.round(Math.atan2(y - from[1], x - from[0]) / (Math.PI / 4) + 8) % 8;
  return { x: from[0], y: from[1], arrow: ARROWS[eighth] ?? '→' };
}

/** Where the way from the middle of the extent to a point beyond it crosses the border. */
function onTheWay(point: readonly [number, number], [[left, top], [right, bottom]]: Extent): Edge {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const share = Math.min(
    (right - left) / 2 / Math.max(1e-9, Math.abs(point[0] - x)),
    (bottom - top) / 2 / Math.max(1e-9, Math.abs(point[1] - y)),
  );
  return towards([x + (point[0] - x) * share, y + (point[1] - y) * share], point);
}

/** Where on the border a point beyond it is named: as near to it as can be, or on the way to it where something is laid over that. */
export function beyond(
  point: readonly [number, number],
  extent: Extent,
  taken: readonly Box[],
): Edge {
  const [[left, top], [right, bottom]] = extent;
  const x = Math.min(right, Math.max(left, point[0]));
  const y = Math.min(bottom, Math.max(top, point[1]));
  const isTaken = taken.some(
    (box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
  );
  return isTaken ? onTheWay(point, extent) : towards([x, y], point);
}

/** Whether an arrow of `beyond` points to the left, and so stands before a name. */
export function isLeftward(arrow: string): boolean {
  return '↙←↖'.includes(arrow);
}
