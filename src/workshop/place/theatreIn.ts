/** The theatre of a scenario that may be faulty, as far as it can be read. */
import { valueAt } from '../../scenario/editing/scenarioTree.ts';
import type { DoubtedMap } from '../../ui/map/mapDoubts.ts';

/** What stands under `theatre`; places without numbers lie at 0. */
export function theatreIn(value: unknown): DoubtedMap {
  const itemsAt = (key: string): readonly unknown[] => {
    const held = valueAt(value, ['theatre', key]);
    return Array.isArray(held) ? held : [];
  };
  const codesAt = (key: string): readonly string[] =>
    itemsAt(key).filter((code) => typeof code === 'string');
  const drawn = valueAt(value, ['theatre', 'drawn']);
  return {
    struck: codesAt('struck'),
    host: codesAt('host'),
    drawn: typeof drawn === 'string' ? drawn : undefined,
    places: itemsAt('places').map((place) => ({
      name: textIn(place, 'name'),
      longitude: numberIn(place, 'longitude'),
      latitude: numberIn(place, 'latitude'),
    })),
  };
}

/** Tells the lands of two theatres apart. */
export function landsKey({ drawn, host, struck }: DoubtedMap): string {
  return `${drawn ?? ''}|${struck.join('+')}|${host.join('+')}`;
}

function textIn(place: unknown, key: string): string {
  const held = valueAt(place, [key]);
  return typeof held === 'string' ? held : '';
}

function numberIn(place: unknown, key: string): number {
  const held = valueAt(place, [key]);
  return typeof held === 'number' ? held : 0;
}
