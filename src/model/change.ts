/** The only ways in which a rule may move a number: each holds it in range and notes the cause where someone reads along. */
import { updated } from './arithmetic.ts';
import type { Cause } from './causes.ts';
import { rowOf } from './crisis.ts';
import type { Crisis } from './crisis.ts';
import {
  MILITANTS,
  SHARED_QUANTITIES,
  SIDE_QUANTITIES,
  TRUST,
  highsOf,
  lowsOf,
} from './quantities.ts';
import { sideSetting } from './setting.ts';
import type { SharedIndex, SideIndex } from './quantities.ts';
import type { Side } from './words.ts';

/** Indices of the quantities that have a range and a cause. */
type SideCounted = Extract<SideIndex, 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>;
type SharedCounted = Extract<SharedIndex, 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>;

// The ranges by the quantities' indices, both ends included. Kept by this module, because every change asks for them, and an engine takes
// what a module keeps to itself for a constant, but looks up what it exports.
const SIDE_LOWS = lowsOf(SIDE_QUANTITIES);
const SIDE_HIGHS = highsOf(SIDE_QUANTITIES);
const SHARED_LOWS = lowsOf(SHARED_QUANTITIES);
const SHARED_HIGHS = highsOf(SHARED_QUANTITIES);

/** Adds `amount` to a quantity of a side. */
export function changeSide(
  crisis: Crisis,
  side: Side,
  index: SideCounted,
  amount: number,
  cause: Cause,
): void {
  const { rows } = crisis;
  const row = side === 'struck' ? rows.struck : rows.host;
  const before = row[index];
  row[index] = within(before + amount, SIDE_LOWS[index], SIDE_HIGHS[index]);
  if (crisis.trace !== undefined) noteOfSide(crisis, side, index, before, cause);
}

/** Sets a quantity of a side. */
export function setSide(
  crisis: Crisis,
  side: Side,
  index: SideCounted,
  value: number,
  cause: Cause,
): void {
  const { rows } = crisis;
  const row = side === 'struck' ? rows.struck : rows.host;
  const before = row[index];
  row[index] = within(value, SIDE_LOWS[index], SIDE_HIGHS[index]);
  if (crisis.trace !== undefined) noteOfSide(crisis, side, index, before, cause);
}

/** Adds `amount` to a quantity that both share. */
export function changeShared(
  crisis: Crisis,
  index: SharedCounted,
  amount: number,
  cause: Cause,
): void {
  const row = crisis.rows.shared;
  const before = row[index];
  row[index] = within(before + amount, SHARED_LOWS[index], SHARED_HIGHS[index]);
  if (crisis.trace !== undefined) noteOfShared(crisis, index, before, cause);
}

/** Sets a quantity that both share. */
export function setShared(crisis: Crisis, index: SharedCounted, value: number, cause: Cause): void {
  const row = crisis.rows.shared;
  const before = row[index];
  row[index] = within(value, SHARED_LOWS[index], SHARED_HIGHS[index]);
  if (crisis.trace !== undefined) noteOfShared(crisis, index, before, cause);
}

function noteOfSide(
  crisis: Crisis,
  side: Side,
  index: SideCounted,
  before: number,
  cause: Cause,
): void {
  const amount = rowOf(crisis, side)[index] - before;
  if (amount !== 0)
    crisis.trace?.push({ side, quantity: SIDE_QUANTITIES[index].name, cause, amount });
}

function noteOfShared(crisis: Crisis, index: SharedCounted, before: number, cause: Cause): void {
  const amount = crisis.rows.shared[index] - before;
  if (amount !== 0) crisis.trace?.push({ quantity: SHARED_QUANTITIES[index].name, cause, amount });
}

/** A side's trust after evidence with this Bayes factor (below 1: less trust). */
export function believe(crisis: Crisis, side: Side, bayesFactor: number, cause: Cause): void {
  setSide(crisis, side, TRUST, updated(rowOf(crisis, side)[TRUST], bayesFactor), cause);
}

/** A conciliatory signal's Bayes factor from a side known as a hawk (0 to 1): closer to 1 (Mattes and Weeks 2019). */
export function believed(crisis: Crisis, sender: Side, bayesFactor: number): number {
  const { constants } = crisis.setting;
  const { hawk } = sideSetting(crisis.setting, sender);
  return 1 + (bayesFactor - 1) * (1 - constants.hawkDiscount * hawk);
}

/** Militant capacity grows less the greater it is and falls less the smaller it is. */
export function changeMilitants(crisis: Crisis, amount: number, cause: Cause): void {
  const { constants } = crisis.setting;
  const now = crisis.rows.shared[MILITANTS];
  const scaled =
    amount > 0
      ? (amount * (100 - now)) / constants.militantGrowthHalf
      : (amount * now) / constants.militantLossHalf;
  changeShared(crisis, MILITANTS, scaled, cause);
}

/** `clamp`, for the same reason the module's own. */
function within(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
