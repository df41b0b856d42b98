/** What a side could sign at home: its reservation value, and what a package is worth to it now. */
import { clamp, updated } from '../exact/arithmetic.ts';
import { worthToHost, worthToStruck } from '../table/bargainingTable.ts';
import { rowOf } from '../state/crisis.ts';
import type { Crisis } from '../state/crisis.ts';
import {
  COHESION,
  COMMITMENT,
  CREDIT,
  MEDIATOR,
  OUTRAGE,
  RESERVATION,
  STRAIN,
  TRUST,
  WEARINESS,
} from '../vocabulary/quantities.ts';
import { mediatorAt, sideSetting } from '../state/setting.ts';
import { otherSide } from '../vocabulary/words.ts';
import type { Side } from '../vocabulary/words.ts';

/** The least worth of an agreement that a side could sign, in points; Putnam (1988): the edge of its win-set. */
export function reservation(crisis: Crisis, side: Side): number {
  weighReservation(crisis, side);
  return rowOf(crisis, side)[RESERVATION];
}

/** Weighs the same anew, into the side's row. */
export function weighReservation(crisis: Crisis, side: Side): void {
  const { constants: c, scenario } = crisis.setting;
  const row = rowOf(crisis, side);
  const mediator = mediatorAt(crisis.setting, crisis.rows.deal[MEDIATOR]);
  const trusted = side === 'struck' ? mediator.trustOfStruck : mediator.trustOfHost;
  const divided =
    side === 'host'
      ? c.reservationKinship * scenario.militants.kinship * (1 - row[COHESION] / 100)
      : 0;
  row[RESERVATION] = clamp(
    c.reservationBase +
      (c.reservationOutrage * row[OUTRAGE]) / 100 +
      c.reservationCommitment * row[COMMITMENT] -
      (c.reservationStrain * row[STRAIN]) / 100 -
      c.reservationMediator * (trusted * crisis.rows.shared[CREDIT] - 0.5) -
      c.reservationWeariness * row[WEARINESS] +
      divided,
    c.reservationLow,
    c.reservationHigh,
  );
}

/** How far the mediator insures the host against a breach, 0 to 1. */
export function guarantee(crisis: Crisis): number {
  return mediatorAt(crisis.setting, crisis.rows.deal[MEDIATOR]).effects.guarantee;
}

/** A side's trust at the table: coming to it is itself a signal that each counts before it weighs a promise. */
export function trustAtTable(crisis: Crisis, side: Side): number {
  const { candour } = sideSetting(crisis.setting, otherSide(side));
  const factor = 1 + (crisis.setting.constants.mediationTrust - 1) * candour;
  return updated(rowOf(crisis, side)[TRUST], factor);
}

/** What a package is worth to a side now, in points, its trust and the mediator's guarantee counted. */
export function worth(crisis: Crisis, side: Side, index: number): number {
  const { table } = crisis;
  const trust = rowOf(crisis, side)[TRUST];
  return side === 'struck'
    ? worthToStruck(table, index, trust)
    : worthToHost(table, index, trust, guarantee(crisis));
}
