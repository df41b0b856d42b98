/** Reads the map of a scenario: its shapes, loaded once, and its doubts. */
import { loadDrawn } from '../../ui/map/drawnTheatre.ts';
import { mapDoubts, type DoubtedMap } from '../../ui/map/mapDoubts.ts';
import { landsKey } from './theatreIn.ts';
import type { EditorMap, MapShapes } from './editorMap.ts';

const loaded = new Map<string, Promise<MapShapes | undefined>>();

/** The map of a theatre. Rejects where a file cannot be had; asked again, it tries again. */
export async function mapOf(theatre: DoubtedMap): Promise<Pick<EditorMap, 'doubts' | 'shapes'>> {
  const shapes = await shapesOnce(theatre);
  const lands = shapes?.kind === 'real' ? shapes.map.lands : undefined;
  return { shapes, doubts: mapDoubts(theatre, lands) };
}

async function shapesOnce(theatre: DoubtedMap): Promise<MapShapes | undefined> {
  const key = landsKey(theatre);
  const begun = loaded.get(key) ?? shapesOf(theatre);
  loaded.set(key, begun);
  try {
    return await begun;
  } catch (error) {
    loaded.delete(key);
    throw error;
  }
}

async function shapesOf({ drawn, host, struck }: DoubtedMap): Promise<MapShapes | undefined> {
  if (drawn !== undefined) {
    const found = await loadDrawn(drawn);
    return found === undefined ? undefined : { kind: 'drawn', drawn: found };
  }
  if (struck.length === 0 || host.length === 0) return undefined;
  const { realMap } = await import('./realMap.ts');
  return { kind: 'real', map: realMap(struck, host) };
}
