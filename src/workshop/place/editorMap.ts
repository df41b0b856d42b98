/** The map of a scenario on the editor, as far as it is there. */
import type { Drawn } from '../../ui/map/drawnTheatre.ts';
import type { MapDoubt } from '../../ui/map/mapDoubts.ts';
import type { RealMap } from './realMap.ts';

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
