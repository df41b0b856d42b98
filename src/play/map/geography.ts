/** Finds the shapes of a theatre: a frontier cut at build time, a drawn one, or one cut from the world atlas on demand. */
import { loadDrawn, type Drawn } from '../../ui/map/drawnTheatre.ts';
import type { Atlas, Frontier } from '../../ui/map/frontier.ts';
import type { Theatre } from './theatre.ts';

/** The shapes of a theatre, real or drawn. */
export type Geography =
  | { readonly kind: 'real'; readonly frontier: Frontier }
  | { readonly kind: 'drawn'; readonly drawn: Drawn }
  | { readonly kind: 'unknown' }
  /** Its file could not be had; asked for again, it is fetched again. */
  | { readonly kind: 'lost' };

const SHIPPED = import.meta.glob<Frontier>('../../../assets/frontiers/*.json', {
  import: 'default',
});

async function load(theatre: Theatre): Promise<Geography> {
  if (theatre.drawn !== undefined) {
    const drawn = await loadDrawn(theatre.drawn);
    return drawn === undefined ? { kind: 'unknown' } : { kind: 'drawn', drawn };
  }
  const shipped =
    SHIPPED[`../../../assets/frontiers/${theatre.struck.join('+')}-${theatre.host.join('+')}.json`];
  if (shipped !== undefined) return { kind: 'real', frontier: await shipped() };
  const [{ cutFrontier }, atlas] = await Promise.all([
    import('../../ui/map/frontier.ts'),
    import('world-atlas/countries-50m.json'),
  ]);
  const world: unknown = atlas.default;
  return { kind: 'real', frontier: cutFrontier(world as Atlas, theatre.struck, theatre.host) };
}

const loaded = new Map<string, Promise<Geography>>();
const atHand = new Map<string, Geography>();

function keyOf({ drawn, host, struck }: Theatre): string {
  return `${drawn ?? ''}|${struck.join('+')}|${host.join('+')}`;
}

/** The shapes of a theatre where they have been loaded before; a map is then drawn in its first frame. */
export function geographyAtHand(theatre: Theatre): Geography | undefined {
  return atHand.get(keyOf(theatre));
}

/** The shapes of a theatre, loaded once. Where there are none of that name, or they cannot be had, the map goes without them. */
export async function geographyOf(theatre: Theatre): Promise<Geography> {
  const key = keyOf(theatre);
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const attempt = async (): Promise<Geography> => {
    try {
      const found = await load(theatre);
      atHand.set(key, found);
      return found;
    } catch (error) {
      console.warn(error);
      loaded.delete(key);
      return { kind: 'lost' };
    }
  };
  const begun = attempt();
  loaded.set(key, begun);
  return begun;
}
