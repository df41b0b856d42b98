/** Counts how matches ended and what they were worth, one match after another. */
import { bars, emptyBars, type Bars } from '../../model/rules/endings.ts';
import type { Crisis } from '../../model/state/crisis.ts';
import { BARS, ENDINGS, isEnding, type Ending, type Side } from '../../model/vocabulary/words.ts';
import { recordOf } from '../../model/exact/recordOf.ts';

/** The four bars and their composite, in the order in which they are shown. */
export const BAR_NAMES = [...BARS, 'total'] as const satisfies readonly (keyof Bars)[];
export type BarName = (typeof BAR_NAMES)[number];

interface Sums {
  sum: number;
  squares: number;
}

/** What was counted so far. Two tallies of the same setting can be added up. */
export interface Tally {
  games: number;
  readonly endings: Record<Ending, number>;
  readonly bars: Readonly<Record<Side, Readonly<Record<BarName, Sums>>>>;
}

/** A mean over matches with its standard error, both in points (0 to 100). */
export interface Estimate {
  readonly mean: number;
  readonly se: number;
}

/** Shares of endings (0 to 1, summing to 1) and the bars of each side. */
export interface Shares {
  readonly endings: Readonly<Record<Ending, number>>;
  readonly bars: Readonly<Record<Side, Readonly<Record<BarName, Estimate>>>>;
}

/** A tally of no match. */
export function emptyTally(): Tally {
  const none = (): Record<BarName, Sums> => recordOf(BAR_NAMES, () => ({ sum: 0, squares: 0 }));
  return { games: 0, endings: recordOf(ENDINGS, () => 0), bars: { struck: none(), host: none() } };
}

/** Counts a match that is over; throws for one that is not. */
export function countMatch(tally: Tally, crisis: Crisis): void {
  if (!isEnding(crisis.phase))
    throw new Error(`countMatch: the match is not over, it stands at ${crisis.phase}`);
  tally.games += 1;
  tally.endings[crisis.phase] += 1;
  addBars(tally.bars.struck, bars(crisis, 'struck', worth));
  addBars(tally.bars.host, bars(crisis, 'host', worth));
}

/** Written over by every match that is counted. */
const worth = emptyBars();

// Written out: an engine allocates for every fraction that it looks up by name.
function addBars(
  to: Tally['bars'][Side],
  { security, survival, civilians, relations, total }: Bars,
): void {
  add(to.security, security);
  add(to.survival, survival);
  add(to.civilians, civilians);
  add(to.relations, relations);
  add(to.total, total);
}

function add(to: Sums, value: number): void {
  to.sum += value;
  to.squares += value * value;
}

/** Shares and means of what was counted; the standard error of a single match is 0. Throws for a tally of no match. */
export function sharesOf(tally: Tally): Shares {
  const { games } = tally;
  if (games < 1) throw new Error('sharesOf: no match was counted');
  const estimate = ({ sum, squares }: Sums): Estimate => {
    const mean = sum / games;
    // Rounding can leave a hair below zero where every match was worth the same.
    const variance = games < 2 ? 0 : Math.max(0, (squares - sum * mean) / (games - 1));
    return { mean, se: Math.sqrt(variance / games) };
  };
  const ofSide = (side: Side): Record<BarName, Estimate> =>
    recordOf(BAR_NAMES, (name) => estimate(tally.bars[side][name]));
  return {
    endings: recordOf(ENDINGS, (ending) => tally.endings[ending] / games),
    bars: { struck: ofSide('struck'), host: ofSide('host') },
  };
}
