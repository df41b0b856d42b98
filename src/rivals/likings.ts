/** What the other side seems to want, read from how often it offered each option. */
import { at } from '../model/bargainingTable.ts';
import type { BargainingTable } from '../model/bargainingTable.ts';

/** Written over by every call, and made longer where a table needs it, so that a rollout allocates nothing. */
let likings = new Float64Array(0);

/**
 * How much the other side seems to want each package, by index: the frequency of its options, issues weighted by how steadily
 * it asks (after Hindriks and Tykhonov 2008). Holds until the next call.
 */
export function likingsOfOther(table: BargainingTable, tally: Float64Array): Float64Array {
  if (likings.length < table.packages) likings = new Float64Array(table.packages);
  likings[0] = 0;
  // Packages that agree on the first issues share a sum: from `known` sums over the issues so far, each issue makes `known × count`.
  // Written from the last to the first, so that no sum is overwritten before it was used.
  let known = 1;
  for (let issue = 0; issue < table.issues; issue++) {
    const count = table.choices[issue] ?? 0;
    const start = table.tallyStart[issue] ?? 0;
    const weight = greatest(tally, start, count);
    for (let prefix = known - 1; prefix >= 0; prefix--) {
      const sum = at(likings, prefix);
      for (let option = count - 1; option >= 0; option--)
        likings[prefix * count + option] = sum + weight * at(tally, start + option);
    }
    known *= count;
  }
  return likings;
}

function greatest(tally: Float64Array, start: number, count: number): number {
  let most = 0;
  for (let option = 0; option < count; option++) most = Math.max(most, at(tally, start + option));
  return most;
}
