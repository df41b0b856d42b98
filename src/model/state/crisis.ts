/** A match in progress: its numbers, where it stands, and what happened in the turn that is being played. */
import type { BargainingTable } from '../table/bargainingTable.ts';
import type { Cause } from '../vocabulary/causes.ts';
import { NEWS_FACTS, SETTLED_FACTS, TURN_FACTS } from '../vocabulary/facts.ts';
import type { Fact } from '../vocabulary/facts.ts';
import type { Act, ActKind } from '../vocabulary/measures.ts';
import {
  CHANNEL,
  COHESION,
  CREDIT,
  DEAL_ROW,
  FENCE,
  MEDIATOR,
  MILITANTS,
  OFFER_OF_HOST,
  OFFER_OF_STRUCK,
  OUTRAGE,
  PACKAGE,
  STRAIN,
  SUPPORT,
  TENSION,
  TEXT,
  TRUST,
  emptyRows,
} from '../vocabulary/quantities.ts';
import { recordOf } from '../exact/recordOf.ts';
import type { Rows, SharedQuantity, SideQuantity, SideRow } from '../vocabulary/quantities.ts';
import type { Setting } from './setting.ts';
import type { Phase, Posture, Side } from '../vocabulary/words.ts';

/** One change of a number, with its cause. */
export interface Change {
  readonly side?: Side;
  readonly quantity: SideQuantity | SharedQuantity;
  readonly cause: Cause;
  readonly amount: number;
}

/** The changes since the trace began, and every number as it was last noted, in the order of `rows.all`. */
export interface Trace {
  readonly changes: Change[];
  readonly noted: Float64Array;
}

/** What one side chose, did and was seen to do in a turn. */
export interface SideMove {
  /** The choice before any slip. */
  chosenPosture: Posture;
  chosenAct: Act;
  posture: Posture;
  act: Act;
  kind: ActKind;
  /** The posture that the other side perceived. */
  seen: Posture;
  slipped: boolean;
  misread: boolean;
  /** Index of the mediator called, or −1. */
  mediator: number;
  /** Package offered at the table, or −1 to let the standing offer stand. */
  offer: number;
  accept: 'none' | 'theirs' | 'text';
  /** True where the clock ran out. */
  lapsed: boolean;
}

/** What happened in a turn, and which facts of the machine hold, rewritten every turn; all of it goes into the log. */
export interface TurnEvents extends Record<Fact, boolean> {
  severity: number;
  crossBorder: boolean;
  attributed: boolean;
  /** Chance that the report on the origin is right. */
  accuracy: number;
  attackChance: number;
  hit: boolean;
  /** Civilian toll of a strike, 0 without one. */
  civilians: number;
  callMade: boolean;
  callFailed: boolean;
  /** Chance that the call had. */
  callChance: number;
  caller: number;
  caught: boolean;
  breakChance: number;
  /** Chance that force which met force became open conflict. */
  conflictChance: number;
  /** Points below its reservation value at which a side signed. */
  shortfallOfStruck: number;
  shortfallOfHost: number;
  /** The struck state stood by a public accusation when the turn was resolved. */
  hostAccused: boolean;
  /** Whose words became the agreement. */
  signedWords: 'none' | 'struck' | 'host' | 'text' | 'same';
}

/** A match in progress. The rules change it in place; `copyCrisis` makes an independent one. */
export interface Crisis {
  readonly setting: Setting;
  seed: number;
  readonly rows: Rows;
  /** The table of this match, with what each side privately wants. */
  table: BargainingTable;
  /** How often each side offered each option: what the other can learn from. */
  readonly tallyOfStruck: Float64Array;
  readonly tallyOfHost: Float64Array;
  readonly struck: SideMove;
  readonly host: SideMove;
  readonly events: TurnEvents;
  /** Turns begun; 0 before the first. */
  turn: number;
  phase: Phase;
  /** What is noted of the changes, where someone wants to read them. */
  trace: Trace | undefined;
}

function quietMove(): SideMove {
  return {
    chosenPosture: 'restraint',
    chosenAct: 'hold',
    posture: 'restraint',
    act: 'hold',
    kind: 'none',
    seen: 'restraint',
    slipped: false,
    misread: false,
    mediator: -1,
    offer: -1,
    accept: 'none',
    lapsed: false,
  };
}

const FACTS: readonly Fact[] = [...NEWS_FACTS, ...TURN_FACTS, ...SETTLED_FACTS];

function quietEvents(): TurnEvents {
  return {
    severity: 0,
    crossBorder: false,
    attributed: false,
    accuracy: 0,
    attackChance: 0,
    hit: false,
    civilians: 0,
    callMade: false,
    callFailed: false,
    callChance: 0,
    caller: -1,
    caught: false,
    breakChance: 0,
    conflictChance: 0,
    shortfallOfStruck: 0,
    shortfallOfHost: 0,
    hostAccused: false,
    signedWords: 'none',
    ...recordOf(FACTS, () => false),
  };
}

/** Forgets what happened: nothing did, so far. Written out, since an engine allocates for every fraction that it copies by name. */
function resetEvents(events: TurnEvents): void {
  for (const fact of FACTS) events[fact] = false;
  events.severity = 0;
  events.crossBorder = false;
  events.attributed = false;
  events.accuracy = 0;
  events.attackChance = 0;
  events.hit = false;
  events.civilians = 0;
  events.callMade = false;
  events.callFailed = false;
  events.callChance = 0;
  events.caller = -1;
  events.caught = false;
  events.breakChance = 0;
  events.conflictChance = 0;
  events.shortfallOfStruck = 0;
  events.shortfallOfHost = 0;
  events.hostAccused = false;
  events.signedWords = 'none';
}

/** Makes a move one of which nothing is known yet. */
function resetMove(move: SideMove): void {
  move.chosenPosture = 'restraint';
  move.chosenAct = 'hold';
  move.posture = 'restraint';
  move.act = 'hold';
  move.kind = 'none';
  move.seen = 'restraint';
  move.slipped = false;
  move.misread = false;
  move.mediator = -1;
  move.offer = -1;
  move.accept = 'none';
  move.lapsed = false;
}

/** A match at its start, for a seed (any 32-bit integer). */
export function startCrisis(setting: Setting, seed: number): Crisis {
  const crisis: Crisis = {
    setting,
    seed: seed | 0,
    rows: emptyRows(),
    table: setting.tableOf(seed),
    tallyOfStruck: new Float64Array(setting.table.tallyLength),
    tallyOfHost: new Float64Array(setting.table.tallyLength),
    struck: quietMove(),
    host: quietMove(),
    events: quietEvents(),
    turn: 0,
    phase: 'attack',
    trace: undefined,
  };
  startNumbers(crisis);
  return crisis;
}

/** Begins the match anew in the same place, for another seed, as `startCrisis` would; nobody reads along. */
export function restartCrisis(crisis: Crisis, seed: number): void {
  crisis.seed = seed | 0;
  crisis.table = crisis.setting.tableOf(seed);
  crisis.rows.all.fill(0);
  crisis.tallyOfStruck.fill(0);
  crisis.tallyOfHost.fill(0);
  resetMove(crisis.struck);
  resetMove(crisis.host);
  resetEvents(crisis.events);
  crisis.turn = 0;
  crisis.phase = 'attack';
  crisis.trace = undefined;
  startNumbers(crisis);
}

/** Writes the numbers that a scenario starts with into rows of zeros. */
function startNumbers({ rows, setting: { scenario } }: Crisis): void {
  const { struck, host } = scenario.sides;
  startSide(rows.struck, struck);
  startSide(rows.host, host);
  rows.host[COHESION] = host.cohesion;
  const { shared } = rows;
  shared[MILITANTS] = scenario.militants.capacity;
  shared[CHANNEL] = scenario.channel;
  shared[TENSION] = scenario.tension;
  shared[CREDIT] = 1;
  shared[FENCE] = scenario.border.fence;
  clearDeal(rows);
}

function startSide(row: SideRow, from: Setting['scenario']['sides'][Side]): void {
  row[SUPPORT] = from.support;
  row[OUTRAGE] = from.outrage;
  row[STRAIN] = from.strain;
  row[TRUST] = from.trust;
}

/** Empties the deal file. */
export function clearDeal({ deal }: Rows): void {
  for (let index = 0; index < DEAL_ROW; index++) deal[index as keyof typeof deal] = 0;
  deal[MEDIATOR] = -1;
  deal[OFFER_OF_STRUCK] = -1;
  deal[OFFER_OF_HOST] = -1;
  deal[TEXT] = -1;
  deal[PACKAGE] = -1;
}

/** A side's numbers. */
export function rowOf({ rows }: Crisis, side: Side): SideRow {
  return side === 'struck' ? rows.struck : rows.host;
}

/** A side's part of the turn. */
export function moveOf(crisis: Crisis, side: Side): SideMove {
  return side === 'struck' ? crisis.struck : crisis.host;
}

/** Makes `to` the same as `from`; both must have been started with the same setting. The trace is not copied. */
export function overwriteCrisis(to: Crisis, from: Crisis): void {
  if (to.setting !== from.setting)
    throw new Error('overwriteCrisis: the two matches have different settings');
  to.table = from.table;
  to.rows.all.set(from.rows.all);
  to.tallyOfStruck.set(from.tallyOfStruck);
  to.tallyOfHost.set(from.tallyOfHost);
  Object.assign(to.struck, from.struck);
  Object.assign(to.host, from.host);
  Object.assign(to.events, from.events);
  to.turn = from.turn;
  to.phase = from.phase;
}

/** An independent match at the same point, with the same seed or another from here on. */
export function copyCrisis(from: Crisis, seed: number = from.seed): Crisis {
  const copy = startCrisis(from.setting, seed);
  overwriteCrisis(copy, from);
  return copy;
}
