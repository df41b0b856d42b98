/** Reads what one way of playing a seat came to, against one type of rival or a mix of them. */
import { ENDINGS, SIDES, type Ending, type Side } from '../../model/vocabulary/words.ts';
import { recordOf } from '../../model/exact/recordOf.ts';
import { shareEstimate, type ShareEstimate } from '../counts/shareEstimate.ts';
import { BAR_NAMES, sharesOf, type BarName, type Estimate } from '../counts/tally.ts';
import type { ForecastCell } from './forecastCell.ts';
import {
  cumulative,
  meanTurn,
  mixed,
  mixedShare,
  mixedShares,
  turnOf,
  type MixComponent,
} from './mixing.ts';

/** What a way of playing came to. Against the mix, every type counts by the scenario's weight of it, however often it was played. */
export interface Outlook {
  /** Matches played so far, 1 or more. */
  readonly games: number;
  /** Share of matches that ended each way; the shares sum to 1. */
  readonly endings: Readonly<Record<Ending, ShareEstimate>>;
  /** The bars and their composite for both sides, in points (0 to 100). */
  readonly bars: Readonly<Record<Side, Readonly<Record<BarName, Estimate>>>>;
  readonly length: Length;
  readonly talks: Talks;
}

/** How long matches were. */
export interface Length {
  /** Turns, on average, with the standard error. */
  readonly mean: number;
  readonly se: number;
  /** The turn by which half of the matches were over. */
  readonly median: number;
  /** Share of matches that were over by each turn, the first turn first; the last is 1. */
  readonly overBy: readonly number[];
}

/** When and how talks opened. */
export interface Talks {
  /** Share of matches in which talks opened at all. */
  readonly ever: ShareEstimate;
  /** Share of all matches in which talks had opened by the end of each turn, the first turn first. */
  readonly openedBy: readonly number[];
  /** The turn by which talks had opened in half of the matches in which they opened; null where they never did. */
  readonly median: number | null;
  /** Share of openings at which some package would have been no worse for either than what it could just sign; null without talks. */
  readonly withZone: ShareEstimate | null;
  /** The least worth that each side could sign as talks opened, in points, on average; null without talks. */
  readonly least: Readonly<Record<Side, number>> | null;
}

/** The outlook of some cells, each of 1 match or more. */
export function outlookOf(parts: readonly MixComponent[]): Outlook {
  const shares = parts.map(({ weight, cell }) => ({ weight, shares: sharesOf(cell.tally) }));
  return {
    games: parts.reduce((sum, { cell }) => sum + cell.tally.games, 0),
    endings: recordOf(ENDINGS, (ending) => mixedShare(parts, (cell) => cell.tally.endings[ending])),
    bars: recordOf(SIDES, (side) =>
      recordOf(BAR_NAMES, (bar) =>
        mixed(
          shares.map(({ weight, shares: { bars } }) => ({ weight, estimate: bars[side][bar] })),
        ),
      ),
    ),
    length: lengthOf(parts),
    talks: talksOf(parts),
  };
}

function lengthOf(parts: readonly MixComponent[]): Length {
  const overBy = cumulative(parts, ({ endedIn }) => endedIn);
  return {
    ...mixed(parts.map(({ weight, cell }) => ({ weight, estimate: meanTurn(cell.endedIn) }))),
    median: turnOf(overBy, 0.5) ?? overBy.length,
    overBy,
  };
}

function talksOf(parts: readonly MixComponent[]): Talks {
  const openedBy = cumulative(parts, ({ openedIn }) => openedIn);
  const ever = mixedShare(parts, opened);
  const { share } = ever;
  // Each type counts by how often it comes to the table, so that these are figures of the openings themselves.
  const atTable = parts
    .filter(({ cell }) => opened(cell) > 0)
    .map(({ weight, cell }) => ({
      cell,
      weight: (weight * opened(cell)) / cell.tally.games / share,
      openings: opened(cell),
    }));
  const leastOf = (side: Side): number =>
    atTable.reduce(
      (sum, { weight, cell, openings }) => sum + (weight * cell.least[side]) / openings,
      0,
    );
  return {
    ever,
    openedBy,
    median: share === 0 ? null : (turnOf(openedBy, share / 2) ?? openedBy.length),
    withZone:
      share === 0
        ? null
        : mixedShares(
            atTable.map(({ weight, cell, openings }) => ({
              weight,
              estimate: shareEstimate(cell.zones, openings),
            })),
          ),
    least: share === 0 ? null : { struck: leastOf('struck'), host: leastOf('host') },
  };
}

function opened({ openedIn }: ForecastCell): number {
  return openedIn.reduce((sum, count) => sum + count, 0);
}
