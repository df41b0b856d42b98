/** Which way of playing a seat pays best, by how much, and whether that is more than luck. */
import type { Side } from '../../model/vocabulary/words.ts';
import { CLEAR_ERRORS } from '../counts/shareEstimate.ts';
import type { ForecastCell } from './forecastCell.ts';
import { WAY_PAIRS } from './forecastLayout.ts';
import { FORECAST_WAYS, type ForecastWay } from './forecastOrder.ts';

/** All ways of a seat against one type: their cells in the order of the ways, and the squared differences of their totals, two by two. */
export interface GroupCounts {
  readonly cells: readonly ForecastCell[];
  readonly squares: readonly number[];
}

/** A group and how much it counts; the weights of a mix sum to 1. */
export interface WeightedGroup {
  readonly weight: number;
  readonly counts: GroupCounts;
}

/** How far one way is ahead of another in what it pays the side that plays it. */
export interface Lead {
  readonly way: ForecastWay;
  /** The way that it is ahead of. */
  readonly over: ForecastWay;
  /** By how much more its mean composite is, in points (0 to 100). */
  readonly margin: number;
  /** Standard error of the margin; both have met the same rivals on the same seeds. */
  readonly se: number;
  /** Whether the margin is at least 2.5 standard errors. */
  readonly isClear: boolean;
}

/** The lead of one way over another against a mix. */
export function leadOf(
  mix: readonly WeightedGroup[],
  side: Side,
  way: ForecastWay,
  over: ForecastWay,
): Lead {
  const one = FORECAST_WAYS.indexOf(way);
  const two = FORECAST_WAYS.indexOf(over);
  const pair = WAY_PAIRS.findIndex(
    ([first, second]) => first === Math.min(one, two) && second === Math.max(one, two),
  );
  const margin = totalOf(mix, side, one) - totalOf(mix, side, two);
  const variance = mix.reduce((sum, { weight, counts }) => {
    const games = counts.cells[one]?.tally.games ?? 0;
    const apart = meanTotal(counts, side, one) - meanTotal(counts, side, two);
    const squares = (counts.squares[pair] ?? 0) - games * apart * apart;
    // Rounding can leave a hair below zero where both were always worth the same.
    return games < 2 ? sum : sum + (weight * weight * Math.max(0, squares)) / (games - 1) / games;
  }, 0);
  const se = Math.sqrt(variance);
  return { way, over, margin, se, isClear: margin > 0 && margin >= CLEAR_ERRORS * se };
}

/** Ways from the one that pays a side most against a mix to the one that pays it least; of equals the first. */
export function rankingOf(
  mix: readonly WeightedGroup[],
  side: Side,
  ways: readonly ForecastWay[],
): readonly ForecastWay[] {
  const total = (way: ForecastWay): number => totalOf(mix, side, FORECAST_WAYS.indexOf(way));
  return ways.toSorted((one, other) => total(other) - total(one));
}

/** The best of two ways or more, and its lead over the next one. */
export function bestOf(
  mix: readonly WeightedGroup[],
  side: Side,
  ways: readonly ForecastWay[],
): Lead {
  const [way, next] = rankingOf(mix, side, ways);
  if (way === undefined || next === undefined)
    throw new Error(`bestOf: a lead takes two ways or more, not ${ways.length}`);
  return leadOf(mix, side, way, next);
}

/** The best of two ways or more, and its lead over the worst: what choosing well is worth. */
export function stakesOf(
  mix: readonly WeightedGroup[],
  side: Side,
  ways: readonly ForecastWay[],
): Lead {
  const ranking = rankingOf(mix, side, ways);
  const best = ranking.at(0);
  const worst = ranking.at(-1);
  if (best === undefined || worst === undefined || best === worst)
    throw new Error(`stakesOf: a lead takes two ways or more, not ${ways.length}`);
  return leadOf(mix, side, best, worst);
}

function totalOf(mix: readonly WeightedGroup[], side: Side, way: number): number {
  return mix.reduce((sum, { weight, counts }) => sum + weight * meanTotal(counts, side, way), 0);
}

function meanTotal({ cells }: GroupCounts, side: Side, way: number): number {
  const tally = cells[way]?.tally;
  return tally === undefined ? 0 : tally.bars[side].total.sum / tally.games;
}
