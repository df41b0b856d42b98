/** Which packages of a table could be anyone's best compromise: the efficient frontier, whatever share of the promises is believed. */

/** What the frontier asks of every package: points if every promise were believed, and the points that rest on promises. */
interface Worths {
  readonly worthToStruck: Float64Array;
  readonly worthToHost: Float64Array;
  readonly promiseToStruck: Float64Array;
  readonly promiseToHost: Float64Array;
}

/** Points by which worths must differ to count as different, so that rounding decides nothing. */
const MARGIN = 1e-9;

/** Tables with more packages are searched whole: comparing every pair would take longer than it saves. */
const MOST_COMPARED = 1000;

/**
 * The packages, in their order, that a search for the greatest of anything that grows with both sides' worth has to look at.
 * A package is left out if another is better for both sides at full and at no belief, or is better for one, exactly alike for the other
 * and comes first: then the search would never have chosen it, not even among equals.
 */
export function frontierOf(worths: Worths, packages: number): Uint32Array {
  const all = Array.from({ length: packages }, (_, index) => index);
  if (packages > MOST_COMPARED) return Uint32Array.from(all);
  return Uint32Array.from(
    all.filter((index) => !all.some((other) => other !== index && outdoes(worths, other, index))),
  );
}

function outdoes(worths: Worths, other: number, index: number): boolean {
  const forStruck = compare(worths.worthToStruck, worths.promiseToStruck, other, index);
  const forHost = compare(worths.worthToHost, worths.promiseToHost, other, index);
  if (forStruck === 'worse' || forHost === 'worse') return false;
  return (forStruck === 'better' && forHost === 'better') || other < index;
}

/** How a package compares with another for a side, whatever it believes: worth falls in a straight line from full to no belief. */
function compare(
  worth: Float64Array,
  promise: Float64Array,
  other: number,
  index: number,
): 'better' | 'alike' | 'worse' {
  const gained = (worth[other] ?? 0) - (worth[index] ?? 0);
  const trusted = (promise[other] ?? 0) - (promise[index] ?? 0);
  if (gained === 0 && trusted === 0) return 'alike';
  return gained > MARGIN && gained - trusted > MARGIN ? 'better' : 'worse';
}
