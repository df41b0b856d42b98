/** Figures of several cells together, each counting by its weight. */
import { shareEstimate, type ShareEstimate } from '../counts/shareEstimate.ts';
import type { Estimate } from '../counts/tally.ts';
import type { ForecastCell } from './forecastCell.ts';

/** A cell and how much it counts; weights sum to 1. */
export interface MixComponent {
  readonly weight: number;
  readonly cell: ForecastCell;
}

/** The mean of a mix, and its error: those of its parts are independent, because types have seeds of their own. */
export function mixed(
  parts: readonly { readonly weight: number; readonly estimate: Estimate }[],
): Estimate {
  return {
    mean: parts.reduce((sum, { weight, estimate }) => sum + weight * estimate.mean, 0),
    se: Math.sqrt(
      parts.reduce(
        (sum, { weight, estimate }) => sum + weight * weight * estimate.se * estimate.se,
        0,
      ),
    ),
  };
}

/** The same for shares. */
export function mixedShares(
  parts: readonly { readonly weight: number; readonly estimate: ShareEstimate }[],
): ShareEstimate {
  const { mean, se } = mixed(
    parts.map(({ weight, estimate }) => ({
      weight,
      estimate: { mean: estimate.share, se: estimate.se },
    })),
  );
  return { share: mean, se };
}

/** The share of matches that some count makes in a mix of cells. */
export function mixedShare(
  parts: readonly MixComponent[],
  countOf: (cell: ForecastCell) => number,
): ShareEstimate {
  return mixedShares(
    parts.map(({ weight, cell }) => ({
      weight,
      estimate: shareEstimate(countOf(cell), cell.tally.games),
    })),
  );
}

/** The mean turn of a histogram and its standard error. */
export function meanTurn(counts: Float64Array): Estimate {
  let games = 0;
  let sum = 0;
  let squares = 0;
  for (const [index, count] of counts.entries()) {
    games += count;
    sum += count * (index + 1);
    squares += count * (index + 1) * (index + 1);
  }
  const mean = sum / games;
  const variance = games < 2 ? 0 : Math.max(0, (squares - sum * mean) / (games - 1));
  return { mean, se: Math.sqrt(variance / games) };
}

/** Shares of matches up to and with each turn. */
export function cumulative(
  parts: readonly MixComponent[],
  countsOf: (cell: ForecastCell) => Float64Array,
): readonly number[] {
  const turns = parts[0] === undefined ? 0 : countsOf(parts[0].cell).length;
  const sums = parts.map(() => 0);
  return Array.from({ length: turns }, (_, turn) =>
    parts.reduce((all, { weight, cell }, index) => {
      const sum = (sums[index] ?? 0) + (countsOf(cell)[turn] ?? 0);
      sums[index] = sum;
      return all + (weight * sum) / cell.tally.games;
    }, 0),
  );
}

/** The first turn by which a cumulative share has reached a mark; undefined where it never does. Rounding is forgiven. */
export function turnOf(shares: readonly number[], mark: number): number | undefined {
  const index = shares.findIndex((share) => share >= mark - 1e-12);
  return index < 0 ? undefined : index + 1;
}
