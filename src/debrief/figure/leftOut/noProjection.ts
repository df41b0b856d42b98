/**
 * Stands in the built page for Plot's map projections (`plot/src/projection.js`; the build puts it there). No chart of a debrief is a
 * map, and the projections are a twentieth of what it would load.
 */

/** No plot has a projection. */
export function hasProjection(): boolean {
  return false;
}

/** No plot has one; throws where a chart asks for it. */
export function createProjection({ projection }: { readonly projection?: unknown }): undefined {
  if (projection !== undefined && projection !== null)
    throw new Error('noProjection: the charts of a debrief have no map projection');
  return undefined;
}

/** A plot without a projection takes its height from its scales. */
export function projectionAspectRatio(): undefined {
  return undefined;
}

function refuse(): never {
  throw new Error('noProjection: the charts of a debrief have no such marks');
}

export {
  /** Throws: none of the marks that place themselves is in the part that charts use. */
  refuse as applyPosition,
  /** Throws: there is nothing to project. */
  refuse as project,
  /** Throws: no mark is a shape on a map. */
  refuse as getGeometryChannels,
  /** Throws: no mark is a shape on a map. */
  refuse as xyProjection,
};
