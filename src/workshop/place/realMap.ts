/** The map of two real lands, out of the atlas; loaded when a scenario has one. */
import atlas from 'world-atlas/countries-50m.json';
import { cutFrontier, landsOf, type Atlas, type Frontier } from '../../ui/map/frontier.ts';
import type { MapLands } from '../../ui/map/mapDoubts.ts';

/** Two lands as they are shown, and whole as places are judged by them. */
export interface RealMap {
  readonly frontier: Frontier;
  readonly lands: MapLands;
}

/** The lands of these countries. */
export function realMap(struck: readonly string[], host: readonly string[]): RealMap {
  const whole: unknown = atlas;
  const world = whole as Atlas;
  const frontier = cutFrontier(world, struck, host);
  const polygons = landsOf(world, [...struck, ...host]);
  return { frontier, lands: { polygons, isShared: frontier.line.length > 0 } };
}
