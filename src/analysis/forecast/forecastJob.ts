/** The job of a forecast: a few ways of playing each seat against every hidden type, and a look at the table as the match begins. */
import type { BargainingTable } from '../../model/table/bargainingTable.ts';
import { startCrisis, type Crisis } from '../../model/state/crisis.ts';
import { bars, emptyBars } from '../../model/rules/endings.ts';
import { openTurn } from '../../model/rules/openTurn.ts';
import {
  chooseBoth,
  finishTurn,
  rolloutOf,
  startAgain,
  type Rollout,
} from '../../model/match/playTurn.ts';
import type { Policy } from '../../model/match/policy.ts';
import { MEDIATOR } from '../../model/vocabulary/quantities.ts';
import { isEnding } from '../../model/vocabulary/words.ts';
import { POLICIES } from '../../rivals/policies.ts';
import { bargainingSpace, hasZone, momentOf } from '../../model/bargaining/bargainingSpace.ts';
import { preparedOnce, settingFor, type JobKind } from '../workers/jobKind.ts';
import { countInCell, emptyCell, writeCell, type Opening } from './forecastCell.ts';
import { TABLE_ROW, WAY_PAIRS, layoutOf, type ForecastLayout } from './forecastLayout.ts';
import {
  FORECAST_WAYS,
  GROUPS,
  firstSeed,
  chunkAt,
  chunksOf,
  type ForecastOrder,
  type RivalGroup,
} from './forecastOrder.ts';

const rolloutFor = preparedOnce<ForecastOrder, Rollout>((order) => rolloutOf(settingFor(order)));

/** Plays a forecast; `readForecast` reads the sum, or the sum so far. */
export const forecastJob: JobKind<ForecastOrder> = {
  name: 'forecast',
  chunks: chunksOf,
  span: {
    length: (order) => layoutOf(order).length,
    from: (order, chunk) => {
      const part = chunkAt(order, chunk);
      const { group, table } = layoutOf(order);
      return part.kind === 'table' ? table : part.group * group;
    },
  },
  play: (order, chunk) => {
    const part = chunkAt(order, chunk);
    if (part.kind === 'table') return observeTable(order);
    const layout = layoutOf(order);
    const row = new Float64Array(part.groups * layout.group);
    for (const [index, group] of GROUPS.slice(part.group, part.group + part.groups).entries())
      playGroup(order, layout, group, part, row.subarray(index * layout.group));
    return row;
  },
};

/** Plays every way of a group on the same seeds, and counts into the group's part of a row. */
function playGroup(
  order: ForecastOrder,
  { turns, cell: width }: ForecastLayout,
  { side, type }: RivalGroup,
  { played, games }: { readonly played: number; readonly games: number },
  row: Float64Array,
): void {
  const rollout = rolloutFor(order);
  const rival = POLICIES[type];
  const cells = FORECAST_WAYS.map(() => emptyCell(turns));
  const totals = new Float64Array(FORECAST_WAYS.length);
  const squares = new Float64Array(WAY_PAIRS.length);
  const worth = emptyBars();
  const first = firstSeed(order, type) + played;
  for (let seed = first; seed < first + games; seed++) {
    for (const [way, cell] of cells.entries()) {
      const own = POLICIES[FORECAST_WAYS[way] ?? 'restraint'];
      const opening =
        side === 'struck' ? play(rollout, seed, own, rival) : play(rollout, seed, rival, own);
      countInCell(cell, rollout.crisis, opening);
      totals[way] = bars(rollout.crisis, side, worth).total;
    }
    for (const [pair, [one, other]] of WAY_PAIRS.entries()) {
      const apart = (totals[one] ?? 0) - (totals[other] ?? 0);
      squares[pair] = (squares[pair] ?? 0) + apart * apart;
    }
  }
  for (const [way, cell] of cells.entries()) writeCell(row, way * width, cell);
  row.set(squares, cells.length * width);
}

/** Plays a match to its end, and notes how talks first opened. */
function play(rollout: Rollout, seed: number, struck: Policy, host: Policy): Opening | undefined {
  const { crisis } = rollout;
  let opening: Opening | undefined;
  startAgain(rollout, seed);
  while (!isEnding(crisis.phase)) {
    openTurn(crisis);
    chooseBoth(rollout, struck, host);
    finishTurn(crisis);
    if (opening === undefined && crisis.phase === 'bargaining') opening = openingOf(crisis);
  }
  return opening;
}

function openingOf(crisis: Crisis): Opening {
  const moment = momentOf(crisis);
  return { turn: crisis.turn, least: moment.least, zone: hasZone(crisis.table, moment) };
}

/** Seeds whose tables are looked at: enough to meet nearly every set of private priorities that a scenario has. */
const TABLES_SEEN = 100;

/** What could be signed if both came to the table before the first turn, under the mediator that both trust most. */
function observeTable(order: ForecastOrder): Float64Array {
  const setting = settingFor(order);
  const crisis = startCrisis(setting, order.seed);
  crisis.rows.deal[MEDIATOR] = setting.best;
  const moment = momentOf(crisis);
  const times = new Map<BargainingTable, number>();
  for (let seed = order.seed; seed < order.seed + TABLES_SEEN; seed++) {
    const table = setting.tableOf(seed);
    times.set(table, (times.get(table) ?? 0) + 1);
  }
  const row = new Float64Array(TABLE_ROW);
  for (const [table, count] of times) {
    const { zone } = bargainingSpace(table, moment);
    const seen = [
      1,
      zone.length > 0 ? 1 : 0,
      zone.length / table.packages,
      moment.least.struck,
      moment.least.host,
    ];
    for (const [index, value] of seen.entries()) row[index] = (row[index] ?? 0) + count * value;
  }
  return row;
}
