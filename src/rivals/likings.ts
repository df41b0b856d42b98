/** What the other side seems to want, read from how often it offered each option. */
import { at } from '../model/bargainingTable.ts';
import type { BargainingTable } from '../model/bargainingTable.ts';

/** Written over by every call, and made longer where a table needs it, so that a rollout allocates nothing. */
let wishes = new Float64Array(0);

/**
 * How much the other side seems to want each option, as a tally row: how often it asked for it, times how steadily it asks on that
 * issue (after Hindriks and Tykhonov 2008). Holds until the next call.
 */
export function wishesOfOther(table: BargainingTable, tally: Float64Array): Float64Array {
  if (wishes.length < table.tallyLength) wishes = new Float64Array(table.tallyLength);
  for (let issue = 0; issue < table.issues; issue++) {
    const start = table.tallyStart[issue] ?? 0;
    const end = start + (table.choices[issue] ?? 0);
    let weight = 0;
    for (let slot = start; slot < end; slot++) weight = Math.max(weight, at(tally, slot));
    for (let slot = start; slot < end; slot++) wishes[slot] = weight * at(tally, slot);
  }
  return wishes;
}

/** How much the other side seems to want a package: the sum over its options. */
export function likedByOther(
  { issues, slots }: BargainingTable,
  wished: Float64Array,
  index: number,
): number {
  let liked = 0;
  for (let at = index * issues; at < (index + 1) * issues; at++)
    liked += wished[slots[at] ?? 0] ?? 0;
  return liked;
}
