/** What the other side seems to want, read from how often it offered each option. */
import type { BargainingTable } from '../model/table/bargainingTable.ts';

/** How much the other side seems to want what is on a table. Written over by every reading, so that a rollout allocates nothing. */
export interface Likings {
  /** Each option, as a tally row. */
  wishes: Float64Array;
  /** Each opening: the sum over the options in it. */
  ofOpening: Float64Array;
  /** What can follow an opening, by its place among the packages that share one: the sum over its options. */
  ofClosing: Float64Array;
  /** The greatest of these. */
  mostOfClosing: number;
}

/** Likings of nothing yet. */
export function emptyLikings(): Likings {
  const none = new Float64Array(0);
  return { wishes: none, ofOpening: none, ofClosing: none, mostOfClosing: 0 };
}

/**
 * Reads how much the other side seems to want each option: how often it asked for it, times how steadily it asks on that issue
 * (after Hindriks and Tykhonov 2008); and from that, how much each opening and each closing of a package.
 */
export function readLikings(likings: Likings, table: BargainingTable, tally: Float64Array): void {
  makeRoom(likings, table);
  readWishes(likings, table, tally);
  readOpenings(likings, table);
  readClosings(likings, table);
}

function makeRoom(likings: Likings, { tallyLength, openings, closings }: BargainingTable): void {
  if (likings.wishes.length < tallyLength) likings.wishes = new Float64Array(tallyLength);
  if (likings.ofOpening.length < openings) likings.ofOpening = new Float64Array(openings);
  if (likings.ofClosing.length < closings) likings.ofClosing = new Float64Array(closings);
}

function readWishes(
  { wishes }: Likings,
  { issues, tallyStart, choices }: BargainingTable,
  tally: Float64Array,
): void {
  for (let issue = 0; issue < issues; issue++) {
    const start = tallyStart[issue] ?? 0;
    const end = start + (choices[issue] ?? 0);
    let most = 0;
    for (let slot = start; slot < end; slot++) most = Math.max(most, tally[slot] ?? 0);
    for (let slot = start; slot < end; slot++) wishes[slot] = most * (tally[slot] ?? 0);
  }
}

function readOpenings({ wishes, ofOpening }: Likings, table: BargainingTable): void {
  sumOver(ofOpening, wishes, table, 0, table.openingIssues);
}

function readClosings(likings: Likings, table: BargainingTable): void {
  const { wishes, ofClosing } = likings;
  sumOver(ofClosing, wishes, table, table.openingIssues, table.issues);
  let most = 0;
  for (let closing = 0; closing < table.closings; closing++)
    most = Math.max(most, ofClosing[closing] ?? 0);
  likings.mostOfClosing = most;
}

/**
 * Writes the sum of the wishes for every way of choosing one option on each of the issues `from` to `until`, the first most significant.
 * Issue by issue, each sum found so far becomes the sums with each of its options; the last ones first, so that none is written over
 * before it is read.
 */
function sumOver(
  sums: Float64Array,
  wishes: Float64Array,
  { tallyStart, choices }: BargainingTable,
  from: number,
  until: number,
): void {
  sums[0] = 0;
  let count = 1;
  for (let issue = from; issue < until; issue++) {
    const start = tallyStart[issue] ?? 0;
    const options = choices[issue] ?? 0;
    for (let done = count - 1; done >= 0; done--) {
      const sum = sums[done] ?? 0;
      for (let option = options - 1; option >= 0; option--)
        sums[done * options + option] = sum + (wishes[start + option] ?? 0);
    }
    count *= options;
  }
}
