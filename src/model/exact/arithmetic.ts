/** The model's arithmetic: only `+ - * /`, comparison and exact `Math` members, so that every engine computes the same bits. */

/** `value` held within `low` and `high`, both included. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** A concave curve through (0, 0) and (1, 1) that stands in for the square root: 2x / (1 + x). */
export function concave(x: number): number {
  return (2 * x) / (1 + x);
}

/**
 * Share of the way from aspiration to reservation conceded at time `t` (0 to 1).
 * `hardness` above 1 concedes late (Boulware), below 1 early (Conceder); the shape of Faratin, Sierra and Jennings (1998).
 */
export function conceded(t: number, hardness: number): number {
  return t / (t + hardness * (1 - t));
}

/** A belief (a probability) after evidence whose likelihood ratio, sincere to insincere, is `bayesFactor`; not yet held in range. */
export function updated(belief: number, bayesFactor: number): number {
  return (belief * bayesFactor) / (1 - belief + belief * bayesFactor);
}
