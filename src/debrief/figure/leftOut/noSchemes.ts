/**
 * Stands in the built page for Plot's colour schemes (`plot/src/scales/schemes.js`; the build puts it there), which are a twentieth of
 * what a debrief loads. Every colour of our charts stands for something and is named by the chart; Plot asks for a scheme
 * only where a chart has nothing to colour.
 */

const INK = 'currentColor';

/** No scheme is known. */
export function isCategoricalScheme(): boolean {
  return false;
}

/** No scheme is known. */
export function isDivergingScheme(): boolean {
  return false;
}

/** One ink for everything. */
export function ordinalScheme(): readonly string[] {
  return [INK];
}

/** One ink for everything, `length` times. */
export function ordinalRange(_scheme: string, length: number): readonly string[] {
  return Array.from({ length }, () => INK);
}

/** No range of its own for true and false. */
export function maybeBooleanRange(): undefined {
  return undefined;
}

/** One ink from end to end. */
export function quantitativeScheme(): () => string {
  return () => INK;
}
