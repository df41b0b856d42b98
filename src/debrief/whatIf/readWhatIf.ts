/** What could have been chosen at a turn and what came of it, read from the sum of a counterfactual that may still be growing. */
import { readAlternative, rowOf } from '../../analysis/counterfactual/counterfactual.ts';
import type { CounterfactualOrder } from '../../analysis/counterfactual/counterfactualOrder.ts';
import { readHistogram } from '../../analysis/counterfactual/counterfactualRow.ts';
import type { Band, Outcome } from '../../analysis/counterfactual/counterfactualRow.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import { defaultMeasure, measureOf } from '../../model/vocabulary/measures.ts';
import type { MeasureId } from '../../model/vocabulary/measures.ts';
import { ENDINGS, POSTURES, BARS, type Bar } from '../../model/vocabulary/words.ts';
import type { Ending, Posture, Side } from '../../model/vocabulary/words.ts';
import { measureChosen } from '../readings/readTruths.ts';
import { measuredMean } from './chance.ts';
import type { Measured } from './chance.ts';

/** A bar over the continuations. */
export interface BarSpread extends Band {
  readonly measured: Measured;
}

/** One posture that a side could have taken at a turn, and what came of it. */
export interface Branch {
  readonly turn: number;
  readonly side: Side;
  readonly posture: Posture;
  readonly measure: MeasureId;
  /** Whether it is what was chosen in the play. */
  readonly chosen: boolean;
  /** This match's own shocks; undefined while it has not been played. */
  readonly own: Outcome | undefined;
  /** Continuations with other shocks, played so far. */
  readonly games: number;
  readonly endings: Readonly<Record<Ending, number>>;
  /** The bars of the side that chooses; undefined while no continuation has been played. */
  readonly bars: Readonly<Record<Bar, BarSpread>> | undefined;
}

const NO_ENDINGS = Object.fromEntries(ENDINGS.map((ending) => [ending, 0])) as Record<
  Ending,
  number
>;

/** The measure that a posture stands for at a turn: the one that was chosen, or the posture's default. */
export function measureOfPosture(entry: TurnEntry, side: Side, posture: Posture): MeasureId {
  return postureChosen(entry, side) === posture
    ? measureChosen(entry, side)
    : defaultMeasure(side, entry.stages.chosen, posture).id;
}

/** The posture that a side chose, before any slip. Throws on a log that names no measure. */
export function postureChosen({ choices, turn }: TurnEntry, side: Side): Posture {
  const measure = measureOf(choices[side].measure);
  if (measure === undefined)
    throw new Error(
      `postureChosen: turn ${turn} of the log names no measure: ${choices[side].measure}`,
    );
  return measure.posture;
}

/** The three branches of a turn for one side, in the order of the postures. An undefined `sum` is one of which nothing has been played. */
export function readBranches(
  order: CounterfactualOrder,
  sum: ArrayLike<number> | undefined,
  entry: TurnEntry,
  side: Side,
): readonly Branch[] {
  const { turn } = entry;
  return POSTURES.map((posture) => {
    const alternative = { turn, side, posture };
    const found = sum === undefined ? undefined : readAlternative(sum, order, alternative);
    const spread = found?.redrawn;
    const at = rowOf(order, alternative);
    return {
      ...alternative,
      measure: measureOfPosture(entry, side, posture),
      chosen: postureChosen(entry, side) === posture,
      own: found?.sameShocks,
      games: spread?.games ?? 0,
      endings: spread?.endings ?? NO_ENDINGS,
      bars:
        sum === undefined || spread === undefined
          ? undefined
          : (Object.fromEntries(
              BARS.map((name) => {
                const band = spread.bands[side][name];
                const bins = readHistogram(sum, at, side, name);
                return [name, { ...band, measured: measuredMean(band.mean, bins) }];
              }),
            ) as Record<Bar, BarSpread>),
    };
  });
}

/**
 * How far the endings of a turn's branches lie apart: the greatest share of continuations, of any two branches, that would have to end
 * otherwise for both to end alike (the total variation distance), 0 to 1.
 */
export function howMuchDepended(branches: readonly Pick<Branch, 'endings' | 'games'>[]): number {
  let most = 0;
  for (const [index, one] of branches.entries())
    for (const other of branches.slice(index + 1)) {
      if (one.games === 0 || other.games === 0) continue;
      let apart = 0;
      for (const ending of ENDINGS)
        apart += Math.abs(one.endings[ending] / one.games - other.endings[ending] / other.games);
      most = Math.max(most, apart / 2);
    }
  return most;
}

/** Whether every branch of a turn ends in that turn: then nothing was left to chance, and there is no range to look at. */
export function endsWhatever(branches: readonly Pick<Branch, 'own' | 'turn'>[]): boolean {
  return branches.every(({ own, turn }) => own?.turns === turn);
}

/** The turn on which most depended; the earliest of equals, and 1 where nothing has been played. */
export function turnOfMost(depended: readonly number[]): number {
  let most = 0;
  for (const [index, value] of depended.entries()) if (value > (depended[most] ?? 0)) most = index;
  return most + 1;
}
