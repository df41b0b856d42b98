/** The map of the scenario on the editor, and what may be wrong with it. */
import { useEffect, useState } from 'preact/hooks';
import type { Drawn } from '../../ui/map/drawnTheatre.ts';
import type { MapDoubt } from '../../ui/map/mapDoubts.ts';
import type { RealMap } from './realMap.ts';
import { landsKey, theatreIn } from './theatreIn.ts';

/** The shapes of a map: of real lands, or drawn. */
export type MapShapes =
  | { readonly kind: 'real'; readonly map: RealMap }
  | { readonly kind: 'drawn'; readonly drawn: Drawn };

/** A map as far as it is there. */
export interface EditorMap {
  /** Undefined until it is loaded, or where there is none. */
  readonly shapes: MapShapes | undefined;
  readonly doubts: readonly MapDoubt[];
  /** Whether it is still to come. */
  readonly isComing: boolean;
}

/** A map that was read; the key says of which lands. */
interface ReadMap extends EditorMap {
  readonly key: string;
}

const COMING: EditorMap = { shapes: undefined, doubts: [], isComing: true };

/** The map of a scenario's value; the atlas is loaded where it has real countries. */
export function useMap(value: unknown): EditorMap {
  const [map, setMap] = useState<ReadMap>({ key: '', ...COMING });
  const key = landsKey(theatreIn(value));
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      try {
        const { mapOf } = await import('./mapOf.ts');
        const next = { key, isComing: false, ...(await mapOf(theatreIn(value))) };
        if (!isGone) setMap((before) => (sameMap(before, next) ? before : next));
      } catch (error) {
        // Without its files the map is not shown, and places are not judged; everything else goes on.
        console.warn(error);
        if (!isGone) setMap({ key, shapes: undefined, doubts: [], isComing: false });
      }
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [value]);
  // The map of other lands is none of these.
  return map.key === key ? map : COMING;
}

function sameMap(one: ReadMap, other: ReadMap): boolean {
  return (
    one.key === other.key &&
    one.shapes === other.shapes &&
    one.isComing === other.isComing &&
    JSON.stringify(one.doubts) === JSON.stringify(other.doubts)
  );
}
