/** The table of a scenario made ready for counting: every package with its worth to each side and the terms it would put in force. */
import type { Scenario } from '../scenarioShape/scenarioShape.ts';
import { frontierOf } from './frontier.ts';
import type { Side } from '../vocabulary/words.ts';

/** Packages by their opening, and of one opening from the one worth most to a side, every promise believed, to the one worth least. */
export interface Ranking {
  readonly packages: Uint32Array;
  /** By rank, what the table has by package: one search after another reads them from beginning to end. */
  readonly worth: Float64Array;
  readonly promise: Float64Array;
}

/** Every package of a table. A package is an index in mixed radix, the first issue most significant. */
export interface BargainingTable {
  readonly issues: number;
  readonly packages: number;
  /** The option chosen for an issue: `options[package * issues + issue]`. */
  readonly options: Uint8Array;
  /** Where that option is counted in a tally row, at the same index. */
  readonly slots: Uint8Array;
  /** Options of each issue. */
  readonly choices: readonly number[];
  /** Where an issue's options start in a tally row. */
  readonly tallyStart: readonly number[];
  readonly tallyLength: number;
  /** What each option is worth to each side if promises were believed, in points, as a tally row. */
  readonly worthOfOption: Readonly<Record<Side, Float64Array>>;
  /** How much each side is expected to want each option before any offer, as tally rows. */
  readonly expectedOfStruck: Float64Array;
  readonly expectedOfHost: Float64Array;
  /** Points to each side if every promise were believed. */
  readonly worthToStruck: Float64Array;
  readonly worthToHost: Float64Array;
  /** Points that rest on a promise, taken away in full at zero belief (already halved by the discount). */
  readonly promiseToStruck: Float64Array;
  readonly promiseToHost: Float64Array;
  /** How many packages differ in their opening, which is what they say on the first half of the issues. */
  readonly openings: number;
  /** How many issues an opening settles. */
  readonly openingIssues: number;
  /** How many packages share an opening. */
  readonly closings: number;
  readonly rankedByStruck: Ranking;
  readonly rankedByHost: Ranking;
  /** All packages from the one worth most to a side, every promise believed, to the one worth least. */
  readonly bestFirstForStruck: Uint32Array;
  readonly bestFirstForHost: Uint32Array;
  /** Packages in their order, without those for which another is at least as good for both sides, whatever is believed. */
  readonly frontier: Uint32Array;
  readonly pace: Float64Array;
  readonly verificationGain: Float64Array;
  readonly verificationCap: Float64Array;
  readonly breach: Float64Array;
  readonly cover: Float64Array;
  readonly relief: Float64Array;
  readonly returnsHarm: Float64Array;
  readonly channelFloor: Float64Array;
}

type Issues = Scenario['table']['issues'];

/** What a table has by package, before anything is filled in. */
function emptyRows(packages: number) {
  const row = (): Float64Array => new Float64Array(packages);
  return {
    worthToStruck: row(),
    worthToHost: row(),
    promiseToStruck: row(),
    promiseToHost: row(),
    pace: row(),
    verificationGain: row(),
    verificationCap: row().fill(1),
    breach: row().fill(1),
    cover: row(),
    relief: row(),
    returnsHarm: row(),
    channelFloor: row(),
  };
}

type Rows = ReturnType<typeof emptyRows>;

/** The options of every package: `options[package * issues + issue]`. */
function optionsOfPackages(choices: readonly number[], packages: number): Uint8Array {
  const options = new Uint8Array(packages * choices.length);
  for (let index = 0; index < packages; index++) {
    let rest = index;
    for (let at = choices.length - 1; at >= 0; at--) {
      const chosen = rest % (choices[at] ?? 1);
      rest = Math.floor(rest / (choices[at] ?? 1));
      options[index * choices.length + at] = chosen;
    }
  }
  return options;
}

/** Adds what an option of a package is worth, and the terms that it would put in force. */
function addOption(
  rows: Rows,
  index: number,
  { terms, worth }: Issues[number]['options'][number],
  promiseDiscount: number,
): void {
  add(rows.worthToStruck, index, worth.struck);
  add(rows.worthToHost, index, worth.host);
  if (terms.pace > 0) add(rows.promiseToStruck, index, promiseDiscount * worth.struck);
  if (terms.breach < 1) add(rows.promiseToHost, index, promiseDiscount * worth.host);
  add(rows.pace, index, terms.pace);
  add(rows.verificationGain, index, terms.verificationGain);
  add(rows.cover, index, terms.cover);
  add(rows.relief, index, terms.relief);
  add(rows.returnsHarm, index, terms.returnsHarm);
  rows.verificationCap[index] = Math.min(rows.verificationCap[index] ?? 1, terms.verificationCap);
  rows.breach[index] = Math.min(rows.breach[index] ?? 1, terms.breach);
  rows.channelFloor[index] = Math.max(rows.channelFloor[index] ?? 0, terms.channelFloor);
}

/** What every package is worth, and its terms; a credible promise of the host rests on belief the less. */
function rowsOf(
  issues: Issues,
  options: Uint8Array,
  packages: number,
  promiseDiscount: number,
): Rows {
  const rows = emptyRows(packages);
  for (let index = 0; index < packages; index++) {
    let credibility = 0;
    for (const [at, issue] of issues.entries()) {
      const option = issue.options[options[index * issues.length + at] ?? 0];
      if (option === undefined)
        throw new Error(`bargainingTable: issue "${issue.id}" lacks an option`);
      addOption(rows, index, option, promiseDiscount);
      credibility = Math.max(credibility, option.terms.credibility);
    }
    rows.promiseToStruck[index] = (rows.promiseToStruck[index] ?? 0) * (1 - credibility);
  }
  return rows;
}

/** Where the options of each issue are counted in a tally row, and the length of such a row. */
function tallyOf(choices: readonly number[], options: Uint8Array) {
  const tallyStart: number[] = [];
  let tallyLength = 0;
  for (const count of choices) {
    tallyStart.push(tallyLength);
    tallyLength += count;
  }
  const slots = options.map((option, at) => (tallyStart[at % choices.length] ?? 0) + option);
  return { tallyStart, tallyLength, slots };
}

function worthOfOptions(issues: Issues, side: Side): Float64Array {
  return Float64Array.from(
    issues.flatMap((issue) => issue.options.map(({ worth }) => worth[side])),
  );
}

/**
 * Makes a table ready. The host's promise stands in options with a `pace`, the struck state's in options with a `breach`:
 * each is worth less where it is not believed (Fearon 1995, Walter 1997).
 */
export function bargainingTable(issues: Issues, promiseDiscount: number): BargainingTable {
  const choices = issues.map((issue) => issue.options.length);
  const packages = productOf(choices);
  const options = optionsOfPackages(choices, packages);
  const rows = rowsOf(issues, options, packages, promiseDiscount);
  const openingIssues = Math.floor(issues.length / 2);
  const openings = productOf(choices.slice(0, openingIssues));
  const closings = packages / openings;
  const { slots, tallyLength, tallyStart } = tallyOf(choices, options);
  return {
    openings,
    openingIssues,
    closings,
    bestFirstForStruck: bestFirst(rows.worthToStruck),
    bestFirstForHost: bestFirst(rows.worthToHost),
    rankedByStruck: rankingOf(rows.worthToStruck, rows.promiseToStruck, closings),
    rankedByHost: rankingOf(rows.worthToHost, rows.promiseToHost, closings),
    frontier: frontierOf(rows, packages),
    issues: issues.length,
    packages,
    options,
    slots,
    choices,
    tallyStart,
    tallyLength,
    worthOfOption: {
      struck: worthOfOptions(issues, 'struck'),
      host: worthOfOptions(issues, 'host'),
    },
    expectedOfStruck: expectedOf('struck', choices),
    expectedOfHost: expectedOf('host', choices),
    ...rows,
  };
}

function productOf(counts: readonly number[]): number {
  return counts.reduce((product, count) => product * count, 1);
}

/** Indices of packages from the one worth most to the one worth least, the first of equals first. */
function bestFirst(worth: Float64Array): Uint32Array {
  return Uint32Array.from(worth.keys()).sort((one, other) => at(worth, other) - at(worth, one));
}

function rankingOf(worth: Float64Array, promise: Float64Array, closings: number): Ranking {
  const packages = Uint32Array.from(worth.keys());
  for (let first = 0; first < worth.length; first += closings)
    packages
      .subarray(first, first + closings)
      .sort((one, other) => at(worth, other) - at(worth, one));
  const byRank = (row: Float64Array): Float64Array =>
    Float64Array.from(packages, (index) => at(row, index));
  return { packages, worth: byRank(worth), promise: byRank(promise) };
}

function expectedOf(side: Side, choices: readonly number[]): Float64Array {
  return Float64Array.from(
    choices.flatMap((count) =>
      Array.from({ length: count }, (_, option) => expectedAtFirst(side, option, count)),
    ),
  );
}

function add(row: Float64Array, index: number, amount: number): void {
  row[index] = (row[index] ?? 0) + amount;
}

/** What a package is worth to the struck state at a trust (0 to 1), in points. */
export function worthToStruck(table: BargainingTable, index: number, trust: number): number {
  return at(table.worthToStruck, index) - at(table.promiseToStruck, index) * (1 - trust);
}

/** What a package is worth to the host at a trust (0 to 1) under a guarantee (0 to 1), in points. */
export function worthToHost(
  table: BargainingTable,
  index: number,
  trust: number,
  guarantee: number,
): number {
  return (
    at(table.worthToHost, index) - at(table.promiseToHost, index) * (1 - trust) * (1 - guarantee)
  );
}

/** A package's entry in a row of the table; 0 outside it. */
export function at(row: Float64Array, index: number): number {
  return row[index] ?? 0;
}

/** The index of the package with these options (one an issue, as indices). */
export function packageOf(table: BargainingTable, chosen: readonly number[]): number {
  return table.choices.reduce((index, count, issue) => index * count + (chosen[issue] ?? 0), 0);
}

/** The options of a package, one an issue, as indices. */
export function optionsOf(table: BargainingTable, index: number): readonly number[] {
  return [...table.options.subarray(index * table.issues, (index + 1) * table.issues)];
}

/** The share of issues on which two packages agree, 0 where either is missing (−1). */
export function nearness(table: BargainingTable, one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  let same = 0;
  for (let issue = 0; issue < table.issues; issue++)
    if (table.options[one * table.issues + issue] === table.options[other * table.issues + issue])
      same++;
  return same / table.issues;
}

/** How much a side is expected to want an option of an issue before it has asked for anything, 0 to 1; options run from struck-friendly to host-friendly. */
export function expectedAtFirst(side: Side, option: number, count: number): number {
  const towardHost = count > 1 ? option / (count - 1) : 0;
  return side === 'host' ? towardHost : 1 - towardHost;
}
