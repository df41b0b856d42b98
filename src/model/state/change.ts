/**
 * The only ways in which a number moves: a rule writes it into its row, and at once has it held in range and its cause noted, for whoever
 * reads along. What moves a number is written into a row and not handed over, because an engine hands whole numbers and names
 * from one function to another for nothing, and allocates for each fraction.
 */
import { updated } from '../exact/arithmetic.ts';
import type { Cause } from '../vocabulary/causes.ts';
import type { Change, Crisis } from './crisis.ts';
import {
  EVIDENCE,
  LULL,
  MILITANTS,
  PUSH,
  SHARED_QUANTITIES,
  SIDE_QUANTITIES,
  SIDE_ROW,
  TRUST,
  highsOf,
  lowsOf,
} from '../vocabulary/quantities.ts';
import type { SharedIndex, SideIndex, SideRow } from '../vocabulary/quantities.ts';

/** Indices of the quantities that have a range and a cause. */
type SideCounted = Extract<SideIndex, 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>;
type SharedCounted = Extract<SharedIndex, 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>;

// The ranges by the quantities' indices, both ends included. Kept by this module, because every change asks for them, and an engine takes
// what a module keeps to itself for a constant, but looks up what it exports.
const SIDE_LOWS = lowsOf(SIDE_QUANTITIES);
const SIDE_HIGHS = highsOf(SIDE_QUANTITIES);
const SHARED_LOWS = lowsOf(SHARED_QUANTITIES);
const SHARED_HIGHS = highsOf(SHARED_QUANTITIES);

/** Holds a number in a side's row, which a rule has just written, in its range, and notes the cause. */
export function holdSide(crisis: Crisis, row: SideRow, index: SideCounted, cause: Cause): void {
  if (row[index] < SIDE_LOWS[index]) row[index] = SIDE_LOWS[index];
  else if (row[index] > SIDE_HIGHS[index]) row[index] = SIDE_HIGHS[index];
  if (crisis.trace !== undefined) noteOfSide(crisis, row, index, cause);
}

function noteOfSide(crisis: Crisis, row: SideRow, index: SideCounted, cause: Cause): void {
  const side = row === crisis.rows.host ? 'host' : 'struck';
  const at = (side === 'host' ? SIDE_ROW : 0) + index;
  note(crisis, at, { side, quantity: SIDE_QUANTITIES[index].name, cause });
}

/** Holds a number that both share, which a rule has just written, in its range, and notes the cause. */
export function holdShared(crisis: Crisis, index: SharedCounted, cause: Cause): void {
  const { shared } = crisis.rows;
  if (shared[index] < SHARED_LOWS[index]) shared[index] = SHARED_LOWS[index];
  else if (shared[index] > SHARED_HIGHS[index]) shared[index] = SHARED_HIGHS[index];
  if (crisis.trace !== undefined)
    note(crisis, 2 * SIDE_ROW + index, { quantity: SHARED_QUANTITIES[index].name, cause });
}

/** Notes by how much a number differs from what it was when it was last noted, if it does. */
function note({ rows, trace }: Crisis, at: number, change: Omit<Change, 'amount'>): void {
  if (trace === undefined) return;
  const now = rows.all[at] ?? 0;
  const amount = now - (trace.noted[at] ?? 0);
  if (amount !== 0) trace.changes.push({ ...change, amount });
  trace.noted[at] = now;
}

/** From here on every change is noted with its cause, in a list that starts empty. */
export function startTrace(crisis: Crisis): void {
  crisis.trace = { changes: [], noted: crisis.rows.all.slice() };
}

/** A turn of the lull passes; time has no cause to name. */
export function passLull({ rows, trace }: Crisis): void {
  if (rows.shared[LULL] === 0) return;
  rows.shared[LULL] -= 1;
  if (trace !== undefined) trace.noted[2 * SIDE_ROW + LULL] = rows.shared[LULL];
}

/** Trust of the side in whose row it stands, after the evidence there. */
export function believe(crisis: Crisis, row: SideRow, cause: Cause): void {
  row[TRUST] = updated(row[TRUST], row[EVIDENCE]);
  holdSide(crisis, row, TRUST, cause);
}

/** The same, where the evidence is a conciliatory signal of the other: one from a known hawk tells less (Mattes and Weeks 2019). */
export function believeSignal(crisis: Crisis, row: SideRow, cause: Cause): void {
  const { rows, setting } = crisis;
  const sender = row === rows.host ? setting.struck : setting.host;
  row[TRUST] = updated(row[TRUST], 1 + (row[EVIDENCE] - 1) * sender.candour);
  holdSide(crisis, row, TRUST, cause);
}

/** Militant capacity after the push in the shared row: it grows less the greater it is, and falls less the smaller it is. */
export function pushMilitants(crisis: Crisis, cause: Cause): void {
  const { constants } = crisis.setting;
  const { shared } = crisis.rows;
  const now = shared[MILITANTS];
  const push = shared[PUSH];
  shared[MILITANTS] =
    now +
    (push > 0
      ? (push * (100 - now)) / constants.militantGrowthHalf
      : (push * now) / constants.militantLossHalf);
  holdShared(crisis, MILITANTS, cause);
}
