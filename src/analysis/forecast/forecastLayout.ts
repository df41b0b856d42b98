/** Where everything that a forecast counts stands in its sum. */
import { cellLength } from './forecastCell.ts';
import { FORECAST_WAYS, GROUPS, type ForecastOrder } from './forecastOrder.ts';

/** Every two ways, the earlier one first, as indices. */
export const WAY_PAIRS: readonly (readonly [number, number])[] = FORECAST_WAYS.flatMap(
  (_way, one) => FORECAST_WAYS.slice(one + 1).map((_later, at) => [one, one + 1 + at] as const),
);

/** Numbers of the look at the table: tables, those with a zone, shares of packages in it, and the least that each side could sign. */
export const TABLE_ROW = 5;

/** Lengths and places in the sum of an order. */
export interface ForecastLayout {
  /** Most turns that a match can have. */
  readonly turns: number;
  /** Length of a cell: one way against one type. */
  readonly cell: number;
  /** Length of a group: a cell for each way, then the squared differences of their totals, two by two. */
  readonly group: number;
  /** Where the look at the table begins, after all groups. */
  readonly table: number;
  readonly length: number;
}

/** The layout of an order's sum. */
export function layoutOf({ scenario }: ForecastOrder): ForecastLayout {
  const turns = scenario.calendar.lastTurn;
  const cell = cellLength(turns);
  const group = FORECAST_WAYS.length * cell + WAY_PAIRS.length;
  const table = GROUPS.length * group;
  return { turns, cell, group, table, length: table + TABLE_ROW };
}
