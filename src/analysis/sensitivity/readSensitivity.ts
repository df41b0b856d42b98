/** Turns what was counted at the points of a sensitivity analysis into swings and elementary effects. */
import { ENDINGS, SIDES, type Ending, type Side } from '../../model/vocabulary/words.ts';
import { BAR_NAMES, sharesOf, type BarName } from '../counts/tally.ts';
import { TALLY_ROW, rowToTally } from '../counts/tallyRow.ts';
import { STEP, type DesignMove } from './design.ts';
import type { Parameter } from './parameters.ts';
import { POINT_ROW } from './sensitivityJob.ts';

/** What is looked at: the bars of the patient side in points, and shares of endings in percent. */
export const OUTCOMES: readonly {
  readonly side: Side;
  readonly name: BarName | Ending;
}[] = SIDES.flatMap((side) => [...ENDINGS, ...BAR_NAMES].map((name) => ({ side, name })));

/** The index of an outcome in `OUTCOMES`. */
export function outcomeIndex(side: Side, name: BarName | Ending): number {
  return OUTCOMES.findIndex((outcome) => outcome.side === side && outcome.name === name);
}

/** Outcomes at a point, in the order of `OUTCOMES`. */
type Readings = readonly number[];

function readingsAt(sum: ArrayLike<number>, point: number): Readings {
  return SIDES.flatMap((side, index) => {
    const { endings, bars } = sharesOf(rowToTally(sum, point * POINT_ROW + index * TALLY_ROW));
    return [
      ...ENDINGS.map((ending) => 100 * endings[ending]),
      ...BAR_NAMES.map((bar) => bars[side][bar].mean),
    ];
  });
}

/** What one parameter did alone. */
export interface Swing {
  readonly parameter: string;
  /** Outcomes with it at the low and at the high end of its span. */
  readonly atLow: Readings;
  readonly atHigh: Readings;
}

/** One-at-a-time results. */
export interface Swings {
  /** Outcomes of the scenario as it is. */
  readonly base: Readings;
  readonly swings: readonly Swing[];
}

/** Reads the sum over the points of `oneAtATime`. */
export function readSwings(sum: ArrayLike<number>, parameters: readonly Parameter[]): Swings {
  return {
    base: readingsAt(sum, 0),
    swings: parameters.map(({ name }, index) => ({
      parameter: name,
      atLow: readingsAt(sum, 1 + 2 * index),
      atHigh: readingsAt(sum, 2 + 2 * index),
    })),
  };
}

/** Elementary effects of a parameter: the change of each outcome over its whole span, everything else being anywhere. */
export interface Screened {
  readonly parameter: string;
  /** Mean effect; its sign says which way. */
  readonly mean: Readings;
  /** Mean size of the effect, μ* (Campolongo, Cariboni and Saltelli 2007). */
  readonly meanSize: Readings;
  /** Standard deviation of the effect, σ: how much it depends on everything else. */
  readonly deviation: Readings;
}

/** Reads the sum over the points of `morrisWalks`. */
export function readScreening(
  sum: ArrayLike<number>,
  parameters: readonly Parameter[],
  moves: readonly DesignMove[],
): readonly Screened[] {
  return parameters.map(({ name }, index) => {
    const effects = moves
      .filter(({ parameter }) => parameter === index)
      .map(({ from, direction }) => {
        const before = readingsAt(sum, from);
        return readingsAt(sum, from + 1).map(
          (after, outcome) => (direction * (after - (before[outcome] ?? 0))) / STEP,
        );
      });
    const mean = OUTCOMES.map((_outcome, at) => meanOf(effects.map((one) => one[at] ?? 0)));
    return {
      parameter: name,
      mean,
      meanSize: OUTCOMES.map((_outcome, at) =>
        meanOf(effects.map((one) => Math.abs(one[at] ?? 0))),
      ),
      deviation: OUTCOMES.map((_outcome, at) =>
        Math.sqrt(
          effects.reduce((all, one) => all + ((one[at] ?? 0) - (mean[at] ?? 0)) ** 2, 0) /
            Math.max(1, effects.length - 1),
        ),
      ),
    };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The mean size of effect that chance alone could feign for a share of matches, in percent over a span: that of the difference of two
 * independent counts, so more than paired seeds leave.
 */
export function feignedByChance(share: number, games: number): number {
  const p = share / 100;
  return (100 * Math.sqrt((2 * p * (1 - p)) / games) * Math.sqrt(2 / Math.PI)) / STEP;
}
