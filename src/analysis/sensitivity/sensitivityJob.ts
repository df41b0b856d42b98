/** The job of a sensitivity analysis: good play as each side, against hidden types, at many points of the parameter space. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf, type Setting } from '../../model/state/setting.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import { preparedOnce, type JobKind } from '../workers/jobKind.ts';
import { playMany } from '../counts/playMany.ts';
import { TALLY_ROW, tallyToRow } from '../counts/tallyRow.ts';
import type { Point } from './design.ts';
import { scenarioAt } from './parameters.ts';

/** Which points to play. */
export interface SensitivityOrder {
  readonly scenario: Scenario;
  readonly points: readonly Point[];
  /** Matches as each side at each point, 1 or more. */
  readonly games: number;
  /** The first seed, a 32-bit integer; the same seeds at every point. */
  readonly seed: number;
}

/** Numbers counted at a point: a tally as each side. */
export const POINT_ROW = SIDES.length * TALLY_ROW;

// Some 30 ms of play as both sides.
const GAMES_A_PORTION = 400;

/** The setting of the point that was asked for last: chunks of one point follow each other. */
const latest = preparedOnce((_order: SensitivityOrder) => ({
  point: -1,
  setting: undefined as Setting | undefined,
}));

function settingAt(order: SensitivityOrder, point: number): Setting {
  const kept = latest(order);
  if (kept.setting !== undefined && kept.point === point) return kept.setting;
  const values = order.points[point];
  if (values === undefined) throw new Error(`sensitivityJob: there is no point ${point}`);
  kept.setting = settingOf(scenarioAt(order.scenario, values));
  kept.point = point;
  return kept.setting;
}

const chunksAPoint = ({ games }: SensitivityOrder): number => Math.ceil(games / GAMES_A_PORTION);

/** Plays `patient` as each side at every point; the sum holds `POINT_ROW` numbers a point, read by `rowToTally`. */
export const sensitivityJob: JobKind<SensitivityOrder> = {
  name: 'sensitivity',
  chunks: (order) => order.points.length * chunksAPoint(order),
  span: {
    length: ({ points }) => points.length * POINT_ROW,
    from: (order, chunk) => Math.floor(chunk / chunksAPoint(order)) * POINT_ROW,
  },
  play: (order, chunk) => {
    const setting = settingAt(order, Math.floor(chunk / chunksAPoint(order)));
    const played = (chunk % chunksAPoint(order)) * GAMES_A_PORTION;
    const games = Math.min(GAMES_A_PORTION, order.games - played);
    const row = new Float64Array(POINT_ROW);
    for (const [index, side] of SIDES.entries()) {
      const tally = playMany(setting, { ...policiesFor(side), games, seed: order.seed + played });
      row.set(tallyToRow(tally), index * TALLY_ROW);
    }
    return row;
  },
};

function policiesFor(side: Side): {
  readonly struck: 'patient' | 'hidden';
  readonly host: 'patient' | 'hidden';
} {
  return side === 'struck'
    ? { struck: 'patient', host: 'hidden' }
    : { struck: 'hidden', host: 'patient' };
}
