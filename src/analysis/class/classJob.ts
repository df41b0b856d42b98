/** The plays of a class, checked: codes and run files are read and replayed in workers, a row of numbers each. */
import { RULES_VERSION, resultOf } from '../../model/match/match.ts';
import { sameValue, type Replay, type RunFile } from '../../model/match/run.ts';
import { settingOf } from '../../model/state/setting.ts';
import { SIDES, isEnding } from '../../model/vocabulary/words.ts';
import {
  findScenario,
  type FoundScenario,
  type KnownScenario,
} from '../../scenario/links/findScenario.ts';
import { openRun } from '../../scenario/runs/openRun.ts';
import { headOf } from '../../scenario/runs/codes/packedRun.ts';
import { decodeBytes } from '../../scenario/runs/codes/runCode.ts';
import { readHead, writeHead, type RunHead } from '../../scenario/runs/codes/runHead.ts';
import { parseRun } from '../../scenario/runs/runText.ts';
import {
  faultRow,
  replayRollout,
  replayInto,
  setFault,
  type ReplayRollout,
} from './classReplay.ts';
import { CLASS_ROW, at } from './classRow.ts';
import { turnReader, type ClassItem } from './classTurns.ts';
import type { JobKind } from '../workers/jobKind.ts';

/** Which items to check, on which scenarios. */
export interface ClassOrder {
  readonly items: readonly ClassItem[];
  /** The scenarios at hand. */
  readonly scenarios: readonly KnownScenario[];
  /** Index of each chunk's first item. */
  readonly starts: readonly number[];
  /** Whether each chunk only makes the scenario of its number ready for the orders to come. */
  readonly prepares?: true;
}

/** The order that lets workers make scenarios ready while nothing has been handed in yet; what it gives is of no use. */
export function preparingOrder(scenarios: ClassOrder['scenarios']): ClassOrder {
  const items = scenarios.map((): ClassItem => ({ kind: 'code', text: '' }));
  return { items, scenarios, starts: items.map((_, index) => index), prepares: true };
}

// Enough seeds to meet nearly every set of private priorities that a scenario has.
const SEEDS_PREPARED = 100;

function prepare({ scenarios }: ClassOrder, chunk: number): void {
  const known = scenarios[chunk];
  if (known === undefined) return;
  const { setting } = playoutFor(known);
  for (let seed = 0; seed < SEEDS_PREPARED; seed += 1) setting.tableOf(seed);
}

// Some 10 ms of work: a code is decoded and replayed, a file is parsed and compared with its whole log, too.
const CODES_A_PORTION = 25;
const FILE_COUNTS_AS = 20;

/** The order for some items; chunks are cut so that each is short. */
export function classOrder(
  items: readonly ClassItem[],
  scenarios: ClassOrder['scenarios'],
): ClassOrder {
  const starts: number[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [index, { kind }] of items.entries()) {
    if (size >= CODES_A_PORTION) {
      starts.push(index);
      size = 0;
    }
    size += kind === 'file' ? FILE_COUNTS_AS : 1;
  }
  return { items, scenarios, starts };
}

type Differing = Extract<Replay, { same: false }>;

// A scenario's tables take longer to prepare than many plays to check; its fingerprint says that it is the same one.
const prepared = new Map<string, ReplayRollout>();

function playoutFor({ hash, scenario }: KnownScenario): ReplayRollout {
  const playout = prepared.get(hash) ?? replayRollout(settingOf(scenario));
  prepared.set(hash, playout);
  return playout;
}

/** Checks a class; each item's row stands at its index in the sum. `readItem` and `readPlay` read it. */
export const classJob: JobKind<ClassOrder> = {
  name: 'class',
  chunks: ({ starts }) => starts.length,
  span: {
    length: ({ items }) => items.length * CLASS_ROW,
    from: ({ starts }, chunk) => (starts[chunk] ?? 0) * CLASS_ROW,
  },
  play: (order, chunk) => {
    const { items, prepares, scenarios, starts } = order;
    if (prepares === true) prepare(order, chunk);
    const few = items.slice(starts[chunk] ?? 0, starts[chunk + 1] ?? items.length);
    const rows = new Float64Array(few.length * CLASS_ROW);
    for (const [index, item] of few.entries())
      rows.set(
        item.kind === 'code' ? checkCode(item.text, scenarios) : checkFile(item.text, scenarios),
        index * CLASS_ROW,
      );
    return rows;
  },
};

function checkCode(text: string, known: ClassOrder['scenarios']): Float64Array {
  const decoded = decodeBytes(text);
  if (!decoded.ok) return faultRow(decoded.fault);
  const head = readHead(decoded.bytes);
  if (head === undefined) return faultRow('nonsense');
  const row = new Float64Array(CLASS_ROW);
  writeScenario(row, head.scenario.hash);
  writePrint(row, head);
  if (head.rules !== RULES_VERSION) {
    setFault(row, 'other-rules', head.rules);
    return row;
  }
  const found = findScenario(head.scenario, known);
  if (found === undefined) {
    setFault(row, 'unknown-scenario');
    return row;
  }
  writeFound(row, found);
  const playout = playoutFor(found.known);
  const turns = turnReader(head, playout.setting);
  const played = replayInto(row, playout, head, head.turns, (_turn, stage) => turns.read(stage));
  if (played && !turns.isAtEnd()) setFault(row, 'nonsense');
  return row;
}

function checkFile(text: string, known: ClassOrder['scenarios']): Float64Array {
  const parsed = parseRun(text);
  if (!parsed.ok) return faultRow('file-faults', parsed.faults.length, parsed.faults[0]?.line ?? 1);
  const { run } = parsed;
  const row = new Float64Array(CLASS_ROW);
  writeScenario(row, run.scenario.hash);
  if (run.rules !== RULES_VERSION) {
    setFault(row, 'other-rules', run.rules);
    return row;
  }
  const opened = openRun(run, known, (one) => playoutFor(one).setting);
  if (!opened.ok) {
    if (opened.fault === 'differs') writeDifference(row, opened.replay, run);
    else setFault(row, opened.fault);
    return row;
  }
  writeFound(row, opened);
  const playout = playoutFor(opened.known);
  writePrint(row, headOf(run, playout.setting));
  const turnAt = (turn: number) => {
    const one = run.turns[turn - 1];
    if (one === undefined) throw new Error(`checkFile: the run has no turn ${turn}`);
    return one;
  };
  replayInto(row, playout, run, run.turns.length, turnAt);
  return row;
}

/** Writes what differs between a file and its replay, and in which turn. */
function writeDifference(row: Float64Array, { match, turn, why }: Differing, run: RunFile): void {
  const said: { readonly choices?: unknown } | undefined = run.log[turn - 1];
  const chosen = run.turns[turn - 1]?.choices;
  const result = resultOf(match);
  if (said !== undefined && !sameValue(said.choices, chosen)) setFault(row, 'other-choice', turn);
  else if (match.entries.length < turn)
    setFault(row, isEnding(match.crisis.phase) ? 'nonsense' : 'illegal-choice', turn, sideOf(why));
  else if (turn > 0 && !sameValue(match.entries[turn - 1], said)) setFault(row, 'other-log', turn);
  else if (run.log.length !== run.turns.length) setFault(row, 'other-length', turn);
  else if ((result?.ending ?? null) !== run.ending) setFault(row, 'other-ending', turn);
  else setFault(row, 'other-bars', turn);
}

/** The side that a replay's fault begins with. */
function sideOf(why: string): number {
  return Math.max(
    0,
    SIDES.findIndex((side) => why.startsWith(`${side}:`)),
  );
}

function writeFound(row: Float64Array, { known, wording }: FoundScenario): void {
  writeScenario(row, known.hash);
  row[at.play('otherWords')] = wording === 'other-words' ? 1 : 0;
}

function writeScenario(row: Float64Array, hash: string): void {
  row[at.play('scenarioHigh')] = Number.parseInt(hash.slice(0, 8), 16);
  row[at.play('scenarioLow')] = Number.parseInt(hash.slice(8), 16);
}

/** 64 bits of what was played and said, as two multiplicative hashes; the same for a code of before runs named what they depend on, and one of after. */
function writePrint(row: Float64Array, head: RunHead): void {
  const { id, hash } = head.scenario;
  const bytes = writeHead({ ...head, scenario: { id, hash } });
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 0x9e3779b1);
    high ^= high >>> 15;
    low = Math.imul(low ^ byte, 0x5f356495);
    low ^= low >>> 13;
  }
  row[at.play('printHigh')] = high >>> 0;
  row[at.play('printLow')] = low >>> 0;
}
