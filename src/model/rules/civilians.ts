/** Civilians in whole persons: the one place where harm becomes a number that people read. */
import type { Cause } from '../vocabulary/causes.ts';
import type { Change } from '../state/crisis.ts';
import { LEDGER_ROWS, personsOf } from './ledger.ts';
import type { LedgerRowName } from './ledger.ts';
import { SIDES } from '../vocabulary/words.ts';
import type { Side } from '../vocabulary/words.ts';

/** Whole persons of each side, by what happened to them. */
export type Civilians = Readonly<Record<Side, Readonly<Record<LedgerRowName, number>>>>;

const NONE = { casualties: 0, displacement: 0, schooling: 0, livelihood: 0 };

/**
 * What some turns cost the civilians of both sides. Nobody is half a person, so each event of a turn (what one cause did to one side) is
 * counted in whole persons, as its figures are, and everything else is a sum: events add up to their turn, turns to the match.
 * `personsPerHarm` is the scenario's measure of persons killed or hurt a point of harm.
 */
export function civiliansOf(
  turns: readonly { readonly changes: readonly Change[] }[],
  personsPerHarm: number,
): Civilians {
  const sums = { struck: { ...NONE }, host: { ...NONE } };
  for (const { changes } of turns)
    for (const side of SIDES)
      for (const [cause, amount] of harmByCause(changes, side)) {
        const event = [{ side, quantity: 'civilianHarm', cause, amount }] as const;
        const persons = personsOf(event, personsPerHarm)[side];
        for (const row of LEDGER_ROWS) sums[side][row] += Math.round(persons[row]);
      }
  return sums;
}

function harmByCause(changes: readonly Change[], side: Side): ReadonlyMap<Cause, number> {
  const harm = new Map<Cause, number>();
  for (const change of changes)
    if (change.side === side && change.quantity === 'civilianHarm')
      harm.set(change.cause, (harm.get(change.cause) ?? 0) + change.amount);
  return harm;
}

/** Civilians of both sides together who were killed or hurt. */
export function killedOrHurt({ host, struck }: Civilians): number {
  return struck.casualties + host.casualties;
}
