/** What the other side seems to want, read from how often it offered each option. */
import type { BargainingTable } from '../model/bargainingTable.ts';

/** How much the other side seems to want what is on a table. Written over by every reading, so that a rollout allocates nothing. */
export interface Likings {
  /** Each option, as a tally row. */
  wishes: Float64Array;
  /** The option of each issue that is wanted most. */
  dearest: Float64Array;
  /** Each opening: the sum over the options in it. */
  ofOpening: Float64Array;
  /** The most that a package with an opening could be liked. */
  mostOfOpening: Float64Array;
}

/** Likings of nothing yet. */
export function emptyLikings(): Likings {
  const none = new Float64Array(0);
  return { wishes: none, dearest: none, ofOpening: none, mostOfOpening: none };
}

/**
 * Reads how much the other side seems to want each option: how often it asked for it, times how steadily it asks on that issue
 * (after Hindriks and Tykhonov 2008); and from that, how much each opening.
 */
export function readLikings(likings: Likings, table: BargainingTable, tally: Float64Array): void {
  makeRoom(likings, table);
  readWishes(likings, table, tally);
  readOpenings(likings, table);
}

function makeRoom(likings: Likings, { tallyLength, issues, openings }: BargainingTable): void {
  if (likings.wishes.length < tallyLength) likings.wishes = new Float64Array(tallyLength);
  if (likings.dearest.length < issues) likings.dearest = new Float64Array(issues);
  if (likings.ofOpening.length >= openings) return;
  likings.ofOpening = new Float64Array(openings);
  likings.mostOfOpening = new Float64Array(openings);
}

function readWishes(
  { wishes, dearest }: Likings,
  { issues, tallyStart, choices }: BargainingTable,
  tally: Float64Array,
): void {
  for (let issue = 0; issue < issues; issue++) {
    const start = tallyStart[issue] ?? 0;
    const end = start + (choices[issue] ?? 0);
    let most = 0;
    for (let slot = start; slot < end; slot++) most = Math.max(most, tally[slot] ?? 0);
    for (let slot = start; slot < end; slot++) wishes[slot] = most * (tally[slot] ?? 0);
    dearest[issue] = most * most;
  }
}

function readOpenings(
  { wishes, dearest, ofOpening, mostOfOpening }: Likings,
  { issues, openings, openingIssues, closings, slots }: BargainingTable,
): void {
  for (let opening = 0; opening < openings; opening++) {
    const first = opening * closings * issues;
    let liked = 0;
    for (let at = first; at < first + openingIssues; at++) liked += wishes[slots[at] ?? 0] ?? 0;
    ofOpening[opening] = liked;
    // In the order in which a package is summed up, so that not even rounding lets a package be liked more than this.
    for (let issue = openingIssues; issue < issues; issue++) liked += dearest[issue] ?? 0;
    mostOfOpening[opening] = liked;
  }
}
