/** A share of matches with its error, and when a difference is more than noise. */

/** A share of matches, 0 to 1, with its standard error. */
export interface ShareEstimate {
  readonly share: number;
  readonly se: number;
}

/** Standard errors by which a figure must clear a mark before it counts as past it: chance alone does so in one case of eighty. */
export const CLEAR_ERRORS = 2.5;

/**
 * The share that `count` of `games` matches (1 or more) are. The error is taken at (count + 1) / (games + 2), so that it is never 0: no
 * number of matches makes a share certain.
 */
export function shareEstimate(count: number, games: number): ShareEstimate {
  if (games < 1) throw new Error('shareEstimate: no match was counted');
  const guarded = (count + 1) / (games + 2);
  return { share: count / games, se: Math.sqrt((guarded * (1 - guarded)) / games) };
}
