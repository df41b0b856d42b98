/** What the other side seems to want, read from how often it offered each option. */
import type { BargainingTable } from '../model/table/bargainingTable.ts';

/** How much the other side seems to want what is on a table. Written over by every reading, so that a rollout allocates nothing. */
export interface OpponentModel {
  /** Each option, as a tally row. */
  ofOption: Float64Array;
  /** Each opening: the sum over the options in it. */
  ofOpening: Float64Array;
  /** What can follow an opening, by its place among the packages that share one: the sum over its options. */
  ofClosing: Float64Array;
  /** The greatest of these. */
  mostOfClosing: number;
}

/** Opponent model of nothing yet. */
export function emptyOpponentModel(): OpponentModel {
  const none = new Float64Array(0);
  return { ofOption: none, ofOpening: none, ofClosing: none, mostOfClosing: 0 };
}

/**
 * Reads how much the other side seems to want each option: how often it asked for it, times how steadily it asks on that issue
 * (after Hindriks and Tykhonov 2008); and from that, how much each opening and each closing of a package.
 */
export function readOpponentModel(
  model: OpponentModel,
  table: BargainingTable,
  tally: Float64Array,
): void {
  makeRoom(model, table);
  readWishes(model, table, tally);
  readOpenings(model, table);
  readClosings(model, table);
}

function makeRoom(
  model: OpponentModel,
  { tallyLength, openings, closings }: BargainingTable,
): void {
  if (model.ofOption.length < tallyLength) model.ofOption = new Float64Array(tallyLength);
  if (model.ofOpening.length < openings) model.ofOpening = new Float64Array(openings);
  if (model.ofClosing.length < closings) model.ofClosing = new Float64Array(closings);
}

function readWishes(
  { ofOption }: OpponentModel,
  { issues, tallyStart, choices }: BargainingTable,
  tally: Float64Array,
): void {
  for (let issue = 0; issue < issues; issue++) {
    const start = tallyStart[issue] ?? 0;
    const end = start + (choices[issue] ?? 0);
    let most = 0;
    for (let slot = start; slot < end; slot++) most = Math.max(most, tally[slot] ?? 0);
    for (let slot = start; slot < end; slot++) ofOption[slot] = most * (tally[slot] ?? 0);
  }
}

function readOpenings({ ofOption, ofOpening }: OpponentModel, table: BargainingTable): void {
  sumOver(ofOpening, ofOption, table, 0, table.openingIssues);
}

function readClosings(model: OpponentModel, table: BargainingTable): void {
  const { ofOption, ofClosing } = model;
  sumOver(ofClosing, ofOption, table, table.openingIssues, table.issues);
  let most = 0;
  for (let closing = 0; closing < table.closings; closing++)
    most = Math.max(most, ofClosing[closing] ?? 0);
  model.mostOfClosing = most;
}

/**
 * Writes the sum of the intents for every way of choosing one option on each of the issues `from` to `until`, the first most significant.
 * Issue by issue, each sum found so far becomes the sums with each of its options; the last ones first, so that none is written over
 * before it is read.
 */
function sumOver(
  sums: Float64Array,
  ofOption: Float64Array,
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
        sums[done * options + option] = sum + (ofOption[start + option] ?? 0);
    }
    count *= options;
  }
}
