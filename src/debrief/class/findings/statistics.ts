/** The few statistics that a class is told: quantiles, and differences of shares and means with their uncertainty. */

/** A quantile (share 0 to 1) of some values, by linear interpolation (type 7 of Hyndman and Fan 1996); NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** The median; NaN of no value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The mean; NaN of no value. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A difference with the interval that holds it 95 times in a hundred such classes. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

// The point of the normal distribution with 2.5 in a hundred above it.
const Z = 1.959964;

/** Wilson's score interval of a share (Wilson 1927). */
function wilson(count: number, of: number): readonly [number, number] {
  const share = count / of;
  const centre = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return [(centre - spread) / scale, (centre + spread) / scale];
}

/** The difference of two shares, first minus second, by Newcombe's score method (1998), which holds for small classes and shares near 0 or 1. */
export function differenceOfShares(
  one: { readonly count: number; readonly of: number },
  other: { readonly count: number; readonly of: number },
): Difference {
  const first = one.count / one.of;
  const second = other.count / other.of;
  const [lowOne, highOne] = wilson(one.count, one.of);
  const [lowOther, highOther] = wilson(other.count, other.of);
  const value = first - second;
  return {
    value,
    low: value - Math.hypot(first - lowOne, highOther - second),
    high: value + Math.hypot(highOne - first, second - lowOther),
  };
}

/** The difference of two means, first minus second, with Welch's degrees of freedom (1947); each group has two values or more. */
export function differenceOfMeans(one: readonly number[], other: readonly number[]): Difference {
  const first = squaredError(one);
  const second = squaredError(other);
  const both = first + second;
  const value = mean(one) - mean(other);
  if (both === 0) return { value, low: value, high: value };
  const freedom = both ** 2 / (first ** 2 / (one.length - 1) + second ** 2 / (other.length - 1));
  const spread = studentPoint(freedom) * Math.sqrt(both);
  return { value, low: value - spread, high: value + spread };
}

function squaredError(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return squares / (values.length - 1) / values.length;
}

/** Student's point for 95 in a hundred, by its expansion in the degrees of freedom (Abramowitz and Stegun 26.7.5). */
function studentPoint(freedom: number): number {
  return (
    Z +
    (Z ** 3 + Z) / (4 * freedom) +
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2) +
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * freedom ** 3)
  );
}
