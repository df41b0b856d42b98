/** The map of the scenario on the bench, and what may be wrong with it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadDrawn, type Drawn } from '../../ui/drawnTheatre.ts';
import { mapDoubts, type MapDoubt } from '../../ui/mapDoubts.ts';
import type { RealMap } from './realMap.ts';
import { theatreIn } from './theatreIn.ts';

/** The shapes of a map: of real lands, or drawn. */
export type MapShapes =
  | { readonly kind: 'real'; readonly map: RealMap }
  | { readonly kind: 'drawn'; readonly drawn: Drawn };

/** A map as far as it is there. */
export interface BenchMap {
  /** Undefined until it is loaded, or where there is none. */
  readonly shapes: MapShapes | undefined;
  readonly doubts: readonly MapDoubt[];
}

/** The map of a scenario's value; the atlas is loaded where it has real countries, and places are judged from then on. */
export function useMap(value: unknown): BenchMap {
  const theatre = useMemo(() => theatreIn(value), [value]);
  const { drawn, host, struck } = theatre;
  const key = `${drawn ?? ''}|${struck.join('+')}|${host.join('+')}`;
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly shapes: MapShapes }>();
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      try {
        const shapes = await shapesOf(drawn, struck, host);
        if (!isGone && shapes !== undefined) setLoaded({ key, shapes });
      } catch (error) {
        // Without its file the map is not shown, and places are not judged; everything else goes on.
        console.warn(error);
      }
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [key]);
  const shapes = loaded?.key === key ? loaded.shapes : undefined;
  const doubts = useMemo(
    () => mapDoubts(theatre, shapes?.kind === 'real' ? shapes.map.lands : undefined),
    [theatre, shapes],
  );
  return useMemo(() => ({ shapes, doubts }), [shapes, doubts]);
}

async function shapesOf(
  drawn: string | undefined,
  struck: readonly string[],
  host: readonly string[],
): Promise<MapShapes | undefined> {
  if (drawn !== undefined) {
    const found = await loadDrawn(drawn);
    return found === undefined ? undefined : { kind: 'drawn', drawn: found };
  }
  if (struck.length === 0 || host.length === 0) return undefined;
  const { realMap } = await import('./realMap.ts');
  return { kind: 'real', map: realMap(struck, host) };
}
