/** One step between two texts: what stands between the parts that they share, in both. A history of steps is small enough to be kept with a draft. */

/** A step from an earlier text to a later one; `at` counts UTF-16 code units. */
export interface Step {
  readonly at: number;
  readonly earlier: string;
  readonly later: string;
}

/** The least step between two texts. */
export function stepBetween(earlier: string, later: string): Step {
  const shortest = Math.min(earlier.length, later.length);
  let at = 0;
  while (at < shortest && earlier[at] === later[at]) at += 1;
  let end = 0;
  while (end < shortest - at && earlier.at(-1 - end) === later.at(-1 - end)) end += 1;
  return {
    at,
    earlier: earlier.slice(at, earlier.length - end),
    later: later.slice(at, later.length - end),
  };
}

/** The earlier text, from the later one. */
export function stepBack(text: string, { at, earlier, later }: Step): string {
  return text.slice(0, at) + earlier + text.slice(at + later.length);
}

/** The later text, from the earlier one. */
export function stepOn(text: string, { at, earlier, later }: Step): string {
  return text.slice(0, at) + later + text.slice(at + earlier.length);
}
