/** The plotting library: loaded when it is first needed, and then at hand for every plot. */
import type * as Plot from '@observablehq/plot';

let library: typeof Plot | undefined;

/**
 * The part of the library that the charts use. It is typed as the whole, against which charts are written; a test holds
 * every function that a chart calls to be in the part.
 */
export async function loadPlot(): Promise<typeof Plot> {
  const { PLOT_KIT } = await import('./plotKit.ts');
  const part: Partial<typeof Plot> = PLOT_KIT;
  library = part;
  return part;
}

/** The library where it has been loaded before; a handout is drawn without waiting. */
export function loadedPlot(): typeof Plot | undefined {
  return library;
}
