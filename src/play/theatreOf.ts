/** A scenario's theatre as the map takes it. */
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Theatre } from './map/theatre.ts';

/** The theatre without absent keys. */
export function theatreOf({ struck, host, drawn, places }: Scenario['theatre']): Theatre {
  return { struck, host, places, ...(drawn === undefined ? {} : { drawn }) };
}
