/** A forecast as plain data: what a scenario tends to come to, as each seat, for each way of playing it. */
import { RIVAL_TYPES, type RivalType } from '../../model/vocabulary/policyRecords.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { POSTURES, type Side } from '../../model/vocabulary/words.ts';
import { recordOf } from '../../model/exact/recordOf.ts';
import { readCell, type ForecastCell } from './forecastCell.ts';
import { WAY_PAIRS, layoutOf } from './forecastLayout.ts';
import {
  FORECAST_WAYS,
  GROUPS,
  type ForecastOrder,
  type ForecastWay,
  type RivalGroup,
} from './forecastOrder.ts';
import { bestOf, stakesOf, type GroupCounts, type Lead } from './lead.ts';
import { outlookOf, type Outlook } from './outlook.ts';

/** What can be said of a scenario so far. */
export interface Forecast {
  /** Matches played so far, over all ways, types and seats. */
  readonly games: number;
  /** Matches that every way has played against every type so far; some may have a chunk more. */
  readonly cellGames: number;
  /** Matches that the whole forecast plays. */
  readonly of: number;
  /** The types of rival that can sit across, with their weights, which sum to 1; in the order of the list of types. */
  readonly rivals: readonly { readonly type: RivalType; readonly weight: number }[];
  /** What there is to see as each side. */
  readonly seats: Readonly<Record<Side, SeatForecast>>;
  /** The table as the match begins; null until it was looked at, early in the forecast. */
  readonly table: StartingTable | null;
}

/** What there is to see as one side. */
export interface SeatForecast {
  /** Every way of playing the seat. */
  readonly ways: Readonly<Record<ForecastWay, WayForecast>>;
  /** The way that pays this side best against the scenario's mix of rivals, among all listed. */
  readonly best: Lead;
  /** The same among the three constant postures. */
  readonly bestPosture: Lead;
  /** What choosing well is worth: the lead of the best way listed over the worst. */
  readonly stakes: Lead;
  /** The way that pays best against each type, whether the scenario has that type or not. */
  readonly bestAgainst: Readonly<Record<RivalType, Lead>>;
}

/** One way of playing a seat. */
export interface WayForecast {
  /** Against each type, whether the scenario has it or not. */
  readonly against: Readonly<Record<RivalType, Outlook>>;
  /** Against the scenario's mix of types. */
  readonly hidden: Outlook;
}

/** What could be signed if both came to the table before the first turn, under the mediator that both trust most. */
export interface StartingTable {
  /** Share of matches, by what the sides privately want, in which some package would be no worse for either than what it can just sign. */
  readonly withZone: number;
  /** Share of all packages that are in that zone, on average over matches. */
  readonly zone: number;
  /** The least worth that each side can sign, in points. */
  readonly least: Readonly<Record<Side, number>>;
}

/**
 * Reads the sum of a forecast, or the sum so far; undefined until every way has met every type. No match depends on how likely the types
 * are, so a sum can be read again with other weights (not all 0) without playing anything.
 */
export function readForecast(
  sum: ArrayLike<number>,
  order: ForecastOrder,
  weights: Scenario['rivals'] = order.scenario.rivals,
): Forecast | undefined {
  const groups = readGroups(sum, order);
  if (groups.some(({ counts }) => counts.cells.some(({ tally }) => tally.games === 0)))
    return undefined;
  const rivals = rivalsOf(weights);
  const seatOf = (side: Side): SeatForecast =>
    readSeat(
      side,
      groups.filter((group) => group.side === side),
      rivals,
    );
  return {
    games: groups.reduce((all, { counts }) => all + gamesOf(counts), 0),
    cellGames: Math.min(
      ...groups.flatMap(({ counts }) => counts.cells.map(({ tally }) => tally.games)),
    ),
    of: GROUPS.length * FORECAST_WAYS.length * order.games,
    rivals,
    seats: { struck: seatOf('struck'), host: seatOf('host') },
    table: readTable(sum, order),
  };
}

type ReadGroup = RivalGroup & { readonly counts: GroupCounts };

function readGroups(sum: ArrayLike<number>, order: ForecastOrder): readonly ReadGroup[] {
  const { turns, cell, group: length } = layoutOf(order);
  return GROUPS.map((group, index) => {
    const from = index * length;
    const pairs = from + FORECAST_WAYS.length * cell;
    return {
      ...group,
      counts: {
        cells: FORECAST_WAYS.map((_way, way) => readCell(sum, from + way * cell, turns)),
        squares: WAY_PAIRS.map((_pair, pair) => sum[pairs + pair] ?? 0),
      },
    };
  });
}

function gamesOf({ cells }: GroupCounts): number {
  return cells.reduce((all, { tally }) => all + tally.games, 0);
}

function rivalsOf(weights: Scenario['rivals']): Forecast['rivals'] {
  const whole = RIVAL_TYPES.reduce((all, type) => all + weights[type], 0);
  if (!(whole > 0)) throw new Error('readForecast: no type of rival has a weight above 0');
  return RIVAL_TYPES.filter((type) => weights[type] > 0).map((type) => ({
    type,
    weight: weights[type] / whole,
  }));
}

function readSeat(
  side: Side,
  groups: readonly ReadGroup[],
  rivals: Forecast['rivals'],
): SeatForecast {
  const countsOf = (type: RivalType): GroupCounts => {
    const found = groups.find((group) => group.type === type);
    if (found === undefined) throw new Error(`readForecast: nobody met a ${type}`);
    return found.counts;
  };
  const cellOf = (type: RivalType, way: ForecastWay): ForecastCell => {
    const found = countsOf(type).cells[FORECAST_WAYS.indexOf(way)];
    if (found === undefined) throw new Error(`readForecast: ${way} did not meet a ${type}`);
    return found;
  };
  const alone = (type: RivalType) => [{ weight: 1, counts: countsOf(type) }];
  const mix = rivals.map(({ type, weight }) => ({ weight, counts: countsOf(type) }));
  return {
    ways: recordOf(FORECAST_WAYS, (way) => ({
      against: recordOf(RIVAL_TYPES, (type) => outlookOf([{ weight: 1, cell: cellOf(type, way) }])),
      hidden: outlookOf(rivals.map(({ type, weight }) => ({ weight, cell: cellOf(type, way) }))),
    })),
    best: bestOf(mix, side, FORECAST_WAYS),
    bestPosture: bestOf(mix, side, POSTURES),
    stakes: stakesOf(mix, side, FORECAST_WAYS),
    bestAgainst: recordOf(RIVAL_TYPES, (type) => bestOf(alone(type), side, FORECAST_WAYS)),
  };
}

function readTable(sum: ArrayLike<number>, order: ForecastOrder): StartingTable | null {
  const { table } = layoutOf(order);
  const tables = sum[table] ?? 0;
  if (tables === 0) return null;
  const [withZone = 0, zone = 0, struck = 0, host = 0] = [1, 2, 3, 4].map(
    (at) => (sum[table + at] ?? 0) / tables,
  );
  return { withZone, zone, least: { struck, host } };
}
