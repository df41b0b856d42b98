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

/**
 * Makes a table ready. The host's promise stands in options with a `pace`, the struck state's in options with a `breach`:
 * each is worth less where it is not believed (Fearon 1995, Walter 1997).
 */
export function bargainingTable(
  issues: Scenario['table']['issues'],
  promiseDiscount: number,
): BargainingTable {
  const choices = issues.map((issue) => issue.options.length);
  const packages = choices.reduce((product, count) => product * count, 1);
  const row = (): Float64Array => new Float64Array(packages);
  const table = {
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
  const options = new Uint8Array(packages * issues.length);
  for (let index = 0; index < packages; index++) {
    let rest = index;
    let credibility = 0;
    for (let at = issues.length - 1; at >= 0; at--) {
      const chosen = rest % (choices[at] ?? 1);
      rest = Math.floor(rest / (choices[at] ?? 1));
      options[index * issues.length + at] = chosen;
    }
    for (const [at, issue] of issues.entries()) {
      const option = issue.options[options[index * issues.length + at] ?? 0];
      if (option === undefined)
        throw new Error(`bargainingTable: issue "${issue.id}" lacks an option`);
      const { worth, terms } = option;
      add(table.worthToStruck, index, worth.struck);
      add(table.worthToHost, index, worth.host);
      if (terms.pace > 0) add(table.promiseToStruck, index, promiseDiscount * worth.struck);
      if (terms.breach < 1) add(table.promiseToHost, index, promiseDiscount * worth.host);
      add(table.pace, index, terms.pace);
      add(table.verificationGain, index, terms.verificationGain);
      add(table.cover, index, terms.cover);
      add(table.relief, index, terms.relief);
      add(table.returnsHarm, index, terms.returnsHarm);
      table.verificationCap[index] = Math.min(
        table.verificationCap[index] ?? 1,
        terms.verificationCap,
      );
      table.breach[index] = Math.min(table.breach[index] ?? 1, terms.breach);
      table.channelFloor[index] = Math.max(table.channelFloor[index] ?? 0, terms.channelFloor);
      credibility = Math.max(credibility, terms.credibility);
    }
    table.promiseToStruck[index] = (table.promiseToStruck[index] ?? 0) * (1 - credibility);
  }
  const tallyStart: number[] = [];
  let tallyLength = 0;
  for (const count of choices) {
    tallyStart.push(tallyLength);
    tallyLength += count;
  }
  const worthOfOptions = (side: Side): Float64Array =>
    Float64Array.from(issues.flatMap((issue) => issue.options.map(({ worth }) => worth[side])));
  const slots = options.map((option, at) => (tallyStart[at % issues.length] ?? 0) + option);
  const openingIssues = Math.floor(issues.length / 2);
  const openings = choices.slice(0, openingIssues).reduce((product, count) => product * count, 1);
  const closings = packages / openings;
  return {
    openings,
    openingIssues,
    closings,
    bestFirstForStruck: bestFirst(table.worthToStruck),
    bestFirstForHost: bestFirst(table.worthToHost),
    rankedByStruck: rankingOf(table.worthToStruck, table.promiseToStruck, closings),
    rankedByHost: rankingOf(table.worthToHost, table.promiseToHost, closings),
    frontier: frontierOf(table, packages),
    issues: issues.length,
    packages,
    options,
    slots,
    choices,
    tallyStart,
    tallyLength,
    worthOfOption: { struck: worthOfOptions('struck'), host: worthOfOptions('host') },
    expectedOfStruck: expectedOf('struck', choices),
    expectedOfHost: expectedOf('host', choices),
    ...table,
  };
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
