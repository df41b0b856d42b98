/** Whether two measured numbers lie further apart than chance alone would often put them. */

/** A mean or share with its standard error, both in the same unit. */
export interface Measured {
  readonly value: number;
  /** 0 or more. */
  readonly error: number;
}

/** Continuations that are added to either answer before a share's error is taken: two standard errors, squared and halved. */
const ADDED = 2;

/**
 * Half the width of the range in which a number is looked for, in standard errors. Two would do for a single pair; eight endings of three
 * branches are two dozen pairs, and one of them would too often lie apart by chance.
 */
const ERRORS = 2.5;

/**
 * A share (0 to 1) of so many continuations. The error is that of the plus-four estimate of Agresti and Coull (1998), so that none
 * of five is not taken for never.
 */
export function measuredShare(count: number, of: number): Measured {
  const shrunk = (count + ADDED) / (of + 2 * ADDED);
  return { value: count / of, error: Math.sqrt((shrunk * (1 - shrunk)) / (of + 2 * ADDED)) };
}

/** A mean of values that are counted in bins of whole points (bin 0 holds the value 0); a single value has an error of 0. */
export function measuredMean(mean: number, bins: readonly number[]): Measured {
  let games = 0;
  let squares = 0;
  for (const [value, count] of bins.entries()) {
    games += count;
    squares += count * (value - mean) ** 2;
  }
  return games < 2
    ? { value: mean, error: 0 }
    : { value: mean, error: Math.sqrt(squares / (games - 1) / games) };
}

/** Whether the ranges around two numbers do not overlap. */
export function areApart(one: Measured, other: Measured): boolean {
  return Math.abs(one.value - other.value) > ERRORS * (one.error + other.error);
}
