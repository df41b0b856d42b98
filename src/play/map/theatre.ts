/** The theatre of a crisis as the painters need it: whose land, and which places. */

/** A named place on the map; in a drawn theatre the coordinates run over its own grid, 0 to 100 eastward and 0 to 60 northward. */
export interface TheatrePlace {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly kind: string;
}

/** Two lands by country code, or one drawn theatre by name, with the places that news may speak of. */
export interface Theatre {
  readonly struck: readonly string[];
  readonly host: readonly string[];
  readonly drawn?: string;
  readonly places: readonly TheatrePlace[];
}
