/**
 * Stands in the built page for the part of d3 that draws maps, where Plot asks for it (the build puts it there). Plot names it for marks
 * that no chart has, and makes a path of it only for those; the whole of it is a twentieth of what a debrief would load.
 */

function refuse(): never {
  throw new Error('noGeography: the charts of a debrief have no marks that are drawn on a map');
}

export {
  /** Throws: no mark needs the middle of a shape on a map. */
  refuse as geoCentroid,
  /** Throws: no mark is a graticule. */
  refuse as geoGraticule10,
  /** Throws: no mark is a shape on a map. */
  refuse as geoPath,
};
