/** What came of an alternative, as numbers that can be added, and read again as endings and bars. */
import { bars, emptyBars, type Bars } from '../../model/rules/endings.ts';
import type { Crisis } from '../../model/state/crisis.ts';
import { ENDINGS, SIDES, isEnding, type Ending, type Side } from '../../model/vocabulary/words.ts';
import { BAR_NAMES, type BarName } from '../counts/tally.ts';

const BARS = SIDES.length * BAR_NAMES.length;
/** One-point bins of a bar: value rounded to a whole point, 0 to 100. */
const BINS = 101;

// Continuation 0: its ending (index from 1; 0 while it has not been played), turns, turns as recorded, and bars.
const OWN_ENDING = 0;
const OWN_TURNS = 1;
const OWN_RECORDED = 2;
const OWN_BARS = 3;
// The redrawn continuations: how many, how they ended, sums of the bars, and bins of each bar.
const GAMES = OWN_BARS + BARS;
const ENDED = GAMES + 1;
const SUMS = ENDED + ENDINGS.length;
const HISTOGRAMS = SUMS + BARS;

/** Numbers of one alternative's row. */
export const ALTERNATIVE_ROW = HISTOGRAMS + BARS * BINS;

/** How a match went on to its end. */
export interface Outcome {
  readonly ending: Ending;
  /** Turns that the whole match had. */
  readonly turns: number;
  /** The last turn that both sides still played as recorded, the turn asked about or a later one. */
  readonly recorded: number;
  readonly bars: Readonly<Record<Side, Bars>>;
}

/** The mean of a bar, and the band in which the middle eight of ten continuations lie, in points (0 to 100). */
export interface Band {
  readonly mean: number;
  /** 10th and 90th percentile, to the nearest point. */
  readonly low: number;
  readonly high: number;
}

/** What the redrawn continuations of an alternative came to. */
export interface Spread {
  /** Continuations played so far, 1 or more. */
  readonly games: number;
  /** How many ended each way. */
  readonly endings: Readonly<Record<Ending, number>>;
  readonly bands: Readonly<Record<Side, Readonly<Record<BarName, Band>>>>;
}

function endingIndex(crisis: Crisis): number {
  if (!isEnding(crisis.phase))
    throw new Error(`counterfactualRow: the match is not over, it stands at ${crisis.phase}`);
  return ENDINGS.indexOf(crisis.phase);
}

/** Written over by every match that is counted. */
const worth = emptyBars();

/** Writes continuation 0 of the alternative whose row begins at `at`. */
export function writeOwn(row: Float64Array, at: number, crisis: Crisis, recorded: number): void {
  row[at + OWN_ENDING] = endingIndex(crisis) + 1;
  row[at + OWN_TURNS] = crisis.turn;
  row[at + OWN_RECORDED] = recorded;
  let index = at + OWN_BARS;
  for (const side of SIDES) {
    bars(crisis, side, worth);
    for (const name of BAR_NAMES) row[index++] = worth[name];
  }
}

/** Counts a redrawn continuation that ended as `crisis` did, `times` over. */
export function countContinuation(
  row: Float64Array,
  at: number,
  crisis: Crisis,
  times: number,
): void {
  increase(row, at + GAMES, times);
  increase(row, at + ENDED + endingIndex(crisis), times);
  let bar = 0;
  for (const side of SIDES) {
    bars(crisis, side, worth);
    for (const name of BAR_NAMES) {
      const value = worth[name];
      increase(row, at + SUMS + bar, value * times);
      increase(row, at + HISTOGRAMS + bar * BINS + Math.round(value), times);
      bar += 1;
    }
  }
}

function increase(row: Float64Array, index: number, by: number): void {
  row[index] = (row[index] ?? 0) + by;
}

function byBar<T>(valueOf: (bar: number) => T): Record<Side, Record<BarName, T>> {
  const ofSide = (from: number): Record<BarName, T> =>
    Object.fromEntries(BAR_NAMES.map((name, index) => [name, valueOf(from + index)])) as Record<
      BarName,
      T
    >;
  return { struck: ofSide(0), host: ofSide(BAR_NAMES.length) };
}

/** Continuation 0 of the row at `at`; undefined while it has not been played. */
export function readOwn(sum: ArrayLike<number>, at: number): Outcome | undefined {
  const ending = ENDINGS[(sum[at + OWN_ENDING] ?? 0) - 1];
  if (ending === undefined) return undefined;
  return {
    ending,
    turns: sum[at + OWN_TURNS] ?? 0,
    recorded: sum[at + OWN_RECORDED] ?? 0,
    bars: byBar((bar) => sum[at + OWN_BARS + bar] ?? 0),
  };
}

/** The redrawn continuations of the row at `at`; undefined while none has been played. */
export function readSpread(sum: ArrayLike<number>, at: number): Spread | undefined {
  const games = sum[at + GAMES] ?? 0;
  if (games === 0) return undefined;
  return {
    games,
    endings: Object.fromEntries(
      ENDINGS.map((ending, index) => [ending, sum[at + ENDED + index] ?? 0]),
    ) as Record<Ending, number>,
    bands: byBar((bar) => ({
      mean: (sum[at + SUMS + bar] ?? 0) / games,
      low: percentile(sum, at + HISTOGRAMS + bar * BINS, games * 0.1),
      high: percentile(sum, at + HISTOGRAMS + bar * BINS, games * 0.9),
    })),
  };
}

/** How many continuations left a side's bar at each whole point from 0 to 100. */
export function readHistogram(
  sum: ArrayLike<number>,
  at: number,
  side: Side,
  name: BarName,
): readonly number[] {
  const bar = SIDES.indexOf(side) * BAR_NAMES.length + BAR_NAMES.indexOf(name);
  const from = at + HISTOGRAMS + bar * BINS;
  return Array.from({ length: BINS }, (_, bin) => sum[from + bin] ?? 0);
}

/** The least point at or below which at least `rank` continuations lie. */
function percentile(sum: ArrayLike<number>, from: number, rank: number): number {
  let below = 0;
  for (let bin = 0; bin < BINS; bin++) {
    below += sum[from + bin] ?? 0;
    if (below >= rank) return bin;
  }
  return BINS - 1;
}
