/** Plays a run of a class again, without a log, and writes down what the class's charts ask for. */
import { startTrace } from '../../model/state/change.ts';
import { choose, illegality, type Choice } from '../../model/match/choice.ts';
import { restartCrisis, startCrisis, type Crisis } from '../../model/state/crisis.ts';
import { bars, emptyBars } from '../../model/rules/endings.ts';
import { openTurn } from '../../model/rules/openTurn.ts';
import { finishTurn } from '../../model/match/playTurn.ts';
import { ATTACKS, FORCE_COUNT } from '../../model/vocabulary/quantities.ts';
import type { RunFile } from '../../model/match/run.ts';
import type { Setting } from '../../model/state/setting.ts';
import {
  ENDINGS,
  SIDES,
  isEnding,
  otherSide,
  type Posture,
  type Side,
  type Stage,
} from '../../model/vocabulary/words.ts';
import { civiliansOf } from '../../model/rules/civilians.ts';
import { CLASS_ROW, PLAY_FAULTS, SEATS, at, writeText, type PlayFault } from './classRow.ts';
import { BAR_NAMES } from '../counts/tally.ts';

/**
 * What a turn adds to the escalation index by the stage in which both chose; a turn in which both used force adds one more. The index of
 * a play is the mean over its turns, from 0 (calm or talks throughout) to 4 (every turn an exchange of strikes). The measure is this project's own.
 */
export const ESCALATION_OF_STAGE = {
  calm: 0,
  attack: 1,
  accusation: 2,
  strike: 3,
  bargaining: 0,
  implementing: 0,
} as const satisfies Record<Stage, number>;

/** What a turn holds besides its shocks. */
export interface ReplayedTurn {
  readonly choices: Readonly<Record<Side, Choice>>;
  readonly beliefs: Readonly<Partial<Record<Side, Posture>>>;
}

/** What is said of a run before its turns. */
export type ReplayHead = Pick<RunFile, 'seed' | 'seats' | 'bets'> & {
  readonly group?: string | undefined;
  readonly label?: string | undefined;
  readonly clock?: true | undefined;
};

/** Where plays are replayed, one after another, on one match of a setting. */
export interface ReplayRollout {
  readonly setting: Setting;
  readonly crisis: Crisis;
}

/** A playout for a setting. */
export function replayRollout(setting: Setting): ReplayRollout {
  return { setting, crisis: startCrisis(setting, 0) };
}

/** A row of an item with this fault and nothing else. */
export function faultRow(fault: PlayFault, detail = 0, place = 0): Float64Array {
  const row = new Float64Array(CLASS_ROW);
  setFault(row, fault, detail, place);
  return row;
}

/** Writes a fault into a row. */
export function setFault(row: Float64Array, fault: PlayFault, detail = 0, place = 0): void {
  row[at.play('fault')] = PLAY_FAULTS.indexOf(fault);
  row[at.play('detail')] = detail;
  row[at.play('place')] = place;
}

const worth = emptyBars();
const harmed = { struck: 0, host: 0 };

/**
 * Plays `turns` turns, each read when its stage is known, and writes the play's row; a choice that is not legal makes it a faulty one.
 * Gives whether every turn was played.
 */
export function replayInto(
  row: Float64Array,
  { crisis }: ReplayRollout,
  head: ReplayHead,
  turns: number,
  read: (turn: number, stage: Stage) => ReplayedTurn,
): boolean {
  restartCrisis(crisis, head.seed);
  harmed.struck = 0;
  harmed.host = 0;
  let escalation = 0;
  let talks = -1;
  let signed = -1;
  for (let turn = 1; turn <= turns; turn += 1) {
    if (isEnding(crisis.phase)) {
      setFault(row, 'nonsense', turn);
      return false;
    }
    startTrace(crisis);
    openTurn(crisis);
    const stage = crisis.phase;
    if (isEnding(stage)) throw new Error(`replayInto: the news of turn ${turn} ended the match`);
    const { choices, beliefs } = read(turn, stage);
    for (const side of SIDES)
      if (illegality(crisis, side, choices[side]) !== undefined) {
        setFault(row, 'illegal-choice', turn, SIDES.indexOf(side));
        return false;
      }
    for (const side of SIDES) choose(crisis, side, choices[side]);
    for (const side of SIDES) noteChoice(row, crisis, side, stage, beliefs[side]);
    finishTurn(crisis);
    for (const side of SIDES) noteMove(row, crisis, side);
    addHarmed(crisis);
    const bothForce = crisis.struck.kind === 'force' && crisis.host.kind === 'force';
    escalation += ESCALATION_OF_STAGE[stage] + (bothForce ? 1 : 0);
    if (talks < 0 && crisis.events.talksOpen) talks = turn;
    if (signed < 0 && crisis.events.agreementSigned) signed = turn;
  }
  const { phase, rows } = crisis;
  row[at.play('seed')] = head.seed;
  row[at.play('turns')] = turns;
  row[at.play('ending')] = isEnding(phase) ? ENDINGS.indexOf(phase) : -1;
  row[at.play('talks')] = talks;
  row[at.play('signed')] = signed;
  row[at.play('escalation')] = turns === 0 ? 0 : escalation / turns;
  row[at.play('attacks')] = rows.shared[ATTACKS];
  const hasLapsed = SIDES.some((side) => (row[at.side(side, 'lapses')] ?? 0) > 0);
  row[at.play('clock')] = head.clock === true || hasLapsed ? 1 : 0;
  for (const side of SIDES) {
    const set = (name: Parameters<typeof at.side>[1], value: number): void => {
      row[at.side(side, name)] = value;
    };
    set('seat', SEATS.indexOf(head.seats[side]));
    set('force', rows[side][FORCE_COUNT]);
    set('harmed', harmed[side]);
    const bet = head.bets[side];
    set('betEnding', bet === undefined ? -1 : ENDINGS.indexOf(bet.ending));
    set('betPersons', bet === undefined ? -1 : bet.persons);
    const ends = bars(crisis, side, worth);
    for (const bar of BAR_NAMES) set(bar, ends[bar]);
  }
  writeText(row, at.text('group'), head.group);
  writeText(row, at.text('label'), head.label);
  return true;
}

function add(row: Float64Array, index: number): void {
  row[index] = (row[index] ?? 0) + 1;
}

function noteChoice(
  row: Float64Array,
  crisis: Crisis,
  side: Side,
  stage: Stage,
  expected: Posture | undefined,
): void {
  const { chosenPosture, lapsed } = crisis[side];
  add(row, at.posture(side, stage, chosenPosture));
  if (lapsed) add(row, at.side(side, 'lapses'));
  if (expected !== undefined)
    add(row, at.belief(side, expected, crisis[otherSide(side)].chosenPosture));
}

function noteMove(row: Float64Array, crisis: Crisis, side: Side): void {
  const { slipped, misread } = crisis[side];
  if (slipped) add(row, at.side(side, 'slips'));
  if (misread) add(row, at.side(side, 'misread'));
}

function addHarmed({ setting, trace }: Crisis): void {
  if (trace === undefined) return;
  const { host, struck } = civiliansOf([trace], setting.scenario.personsPerHarm);
  harmed.struck += struck.casualties;
  harmed.host += host.casualties;
}
