/** Which places a real map is framed by, and where a capital that lies beyond the frame is named. */
import { geoMercator } from 'd3-geo';
import type { Place } from './theatre.ts';

/** Two corners of a part of the field, in pixels: upper left, lower right. */
export type Extent = readonly [readonly [number, number], readonly [number, number]];

/** A far capital is left out of the frame when it would shrink the frontier to less than this share of its size. */
const LEAST_SHARE = 0.72;

/** The scale at which these places fill the extent. */
function scaleOf(places: readonly Place[], extent: Extent): number {
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
export function framedPlaces(places: readonly Place[], extent: Extent): readonly Place[] {
  const near = places.filter(({ kind }) => kind !== 'capital');
  if (near.length < 2) return places;
  const whole = scaleOf(near, extent);
  return places.filter(
    (place) => place.kind !== 'capital' || scaleOf([...near, place], extent) >= LEAST_SHARE * whole,
  );
}

const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;

/** Where on the border of the extent a point beyond it is named, and the arrow that points on to it. */
export function beyond(
  [x, y]: readonly [number, number],
  [[left, top], [right, bottom]]: Extent,
): { readonly x: number; readonly y: number; readonly arrow: string } {
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const [dx, dy] = [x - middle[0], y - middle[1]];
  // The share of the way from the middle to the point at which the border is met.
  const share = Math.min(
    1,
    (right - left) / 2 / Math.max(1e-9, Math.abs(dx)),
    (bottom - top) / 2 / Math.max(1e-9, Math.abs(dy)),
  );
  const eighth = Math.round(Math.atan2(dy, dx) / (Math.PI / 4) + 8) % 8;
  return {
    x: middle[0] + dx * share,
    y: middle[1] + dy * share,
    arrow: ARROWS[eighth] ?? '→',
  };
}

/** Whether an arrow of `beyond` points to the left, and so stands before a name. */
export function isLeftward(arrow: string): boolean {
  return '↙←↖'.includes(arrow);
}
