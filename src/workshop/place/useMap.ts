/** The map of the scenario on the editor, and what may be wrong with it. */
import { useEffect, useState } from 'preact/hooks';
import { landsKey, theatreIn } from './theatreIn.ts';
import type { EditorMap } from './editorMap.ts';

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
