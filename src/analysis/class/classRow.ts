/** One play of a class as a row of numbers: fixed in length, so that ten thousand plays cross from a worker as one array. */
import type { Bars } from '../../model/rules/endings.ts';
import type { Seat } from '../../model/match/run.ts';
import { recordOf } from '../../model/exact/recordOf.ts';
import { POLICY_NAMES } from '../../model/vocabulary/policyRecords.ts';
import {
  ENDINGS,
  POSTURES,
  SIDES,
  STAGES,
  type Ending,
  type Posture,
  type Side,
  type Stage,
} from '../../model/vocabulary/words.ts';
import { BAR_NAMES } from '../counts/tally.ts';

/** Why an item is not a play that can be shown; `none` where it is one. The order is that of the numbers in a row. */
export const PLAY_FAULTS = [
  'none',
  // The text of a code, as `decodeBytes` judges it.
  'empty',
  'too-long',
  'not-a-code',
  'other-version',
  'wrong-letter',
  'damaged',
  // What a code holds.
  'nonsense',
  'other-rules',
  'unknown-scenario',
  'illegal-choice',
  // A run file that is none, or that says otherwise than its replay.
  'file-faults',
  'other-choice',
  'other-log',
  'other-length',
  'other-ending',
  'other-bars',
] as const;
export type PlayFault = (typeof PLAY_FAULTS)[number];

/** Numbers of the whole play. A turn or an ending that never came is −1. */
const PLAY_NUMBERS = [
  'fault',
  // Turn of the fault, version of the rules, or number of faults in a file.
  'detail',
  // Side of an illegal choice (0 struck, 1 host), or line of a file's first fault.
  'place',
  'scenarioHigh',
  'scenarioLow',
  'printHigh',
  'printLow',
  'seed',
  'turns',
  'ending',
  'talks',
  'signed',
  'escalation',
  'attacks',
  // 1 where persons chose against a clock, else 0.
  'clock',
  // 1 where the scenario at hand only plays alike and reads otherwise, else 0.
  'otherWords',
] as const;
export type PlayNumber = (typeof PLAY_NUMBERS)[number];

/** Numbers of each side; a bet that was not laid is −1. */
const SIDE_NUMBERS = [
  'seat',
  'force',
  'harmed',
  'slips',
  'misread',
  'lapses',
  'betEnding',
  'betPersons',
  ...BAR_NAMES,
] as const;
export type SideNumber = (typeof SIDE_NUMBERS)[number];

/** Longest group or label, in UTF-16 code units; three of them share a number. */
const LONGEST_TEXT = 60;
const UNITS_A_NUMBER = 3;
const TEXT_NUMBERS = 1 + LONGEST_TEXT / UNITS_A_NUMBER;

const SIDES_FROM = PLAY_NUMBERS.length;
const POSTURES_FROM = SIDES_FROM + SIDES.length * SIDE_NUMBERS.length;
const BELIEFS_FROM = POSTURES_FROM + SIDES.length * STAGES.length * POSTURES.length;
const TEXTS_FROM = BELIEFS_FROM + SIDES.length * POSTURES.length * POSTURES.length;

/** Numbers in the row of a play. */
export const CLASS_ROW = TEXTS_FROM + 2 * TEXT_NUMBERS;

/** Where numbers stand within a row. */
export const at = {
  play: (name: PlayNumber): number => PLAY_NUMBERS.indexOf(name),
  side: (side: Side, name: SideNumber): number =>
    SIDES_FROM + SIDES.indexOf(side) * SIDE_NUMBERS.length + SIDE_NUMBERS.indexOf(name),
  /** How often a side chose a posture at a stage. */
  posture: (side: Side, stage: Stage, posture: Posture): number =>
    POSTURES_FROM +
    (SIDES.indexOf(side) * STAGES.length + STAGES.indexOf(stage)) * POSTURES.length +
    POSTURES.indexOf(posture),
  /** How often a side expected one posture of the other and another came (as chosen, before any slip). */
  belief: (side: Side, expected: Posture, came: Posture): number =>
    BELIEFS_FROM +
    (SIDES.indexOf(side) * POSTURES.length + POSTURES.indexOf(expected)) * POSTURES.length +
    POSTURES.indexOf(came),
  text: (name: 'group' | 'label'): number => TEXTS_FROM + (name === 'group' ? 0 : TEXT_NUMBERS),
} as const;

/** Every seat by its number in a row. */
export const SEATS: readonly Seat[] = [
  'person',
  ...POLICY_NAMES.filter((name): name is Exclude<Seat, 'person'> => name !== 'hidden'),
];

/** Writes a text of at most 60 UTF-16 code units from index `from` on; an absent one is written as length −1. */
export function writeText(row: Float64Array, from: number, text: string | undefined): void {
  row[from] = text === undefined ? -1 : text.length;
  for (let unit = 0; unit < (text?.length ?? 0); unit += 1) {
    const index = from + 1 + Math.floor(unit / UNITS_A_NUMBER);
    row[index] = (row[index] ?? 0) * 65_536 + (text?.charCodeAt(unit) ?? 0);
  }
}

function readText(row: Float64Array, from: number): string | undefined {
  const length = row[from] ?? -1;
  if (length < 0) return undefined;
  const units: number[] = [];
  for (let start = 0; start < length; start += UNITS_A_NUMBER) {
    let rest = row[from + 1 + start / UNITS_A_NUMBER] ?? 0;
    const few: number[] = [];
    for (let held = Math.min(UNITS_A_NUMBER, length - start); held > 0; held -= 1) {
      few.unshift(rest % 65_536);
      rest = Math.floor(rest / 65_536);
    }
    units.push(...few);
  }
  return String.fromCharCode(...units);
}

/** What one side did and came to in a play. */
export interface SidePlay {
  readonly seat: Seat;
  /** Uses of force. */
  readonly force: number;
  /** Civilians killed or hurt on its soil, in whole persons, as they truly were. */
  readonly harmed: number;
  /** Turns in which it did what it had not chosen. */
  readonly slips: number;
  /** Turns in which the other side took its measured act for a hostile one. */
  readonly misread: number;
  /** Turns in which the clock chose for it. */
  readonly lapses: number;
  readonly bet: { readonly ending: Ending; readonly persons: number } | null;
  /** What the play was worth to it; null where it was left before its end. */
  readonly bars: Bars | null;
}

/** One play of a class, as its charts read it. */
export interface ClassPlay {
  readonly seed: number;
  readonly turns: number;
  /** How it ended; null where it was left. */
  readonly ending: Ending | null;
  /** Turn in which talks first opened, and in which an agreement was first signed; null where that never came. */
  readonly talks: number | null;
  readonly signed: number | null;
  /** Mean over turns, 0 to 4; see `ESCALATION_OF_STAGE`. */
  readonly escalation: number;
  readonly attacks: number;
  /** Whether persons chose against a clock, as far as the run says so or a lapse shows it. */
  readonly clock: boolean;
  /** Whether it was played with another wording of the scenario than the one at hand. */
  readonly otherWords: boolean;
  readonly sides: Readonly<Record<Side, SidePlay>>;
  readonly group: string | undefined;
  readonly label: string | undefined;
  /** The row itself, for postures and beliefs: read it by `at`. */
  readonly row: Float64Array;
}

/** What became of an item: its fault, the scenario it names and its fingerprint. */
export interface ItemResult {
  readonly fault: PlayFault;
  readonly detail: number;
  readonly place: number;
  /** Fingerprint of the scenario at hand that it was played on (or of the one it names), 16 hexadecimal digits; zeros where it names none. */
  readonly scenario: string;
  /** Fingerprint of what was played and said; equal for a code and the file of the same run. */
  readonly print: string;
}

const hex = (value: number | undefined): string => (value ?? 0).toString(16).padStart(8, '0');

/** What became of the item in row `index` of a sum. */
export function readItem(rows: Float64Array, index: number): ItemResult {
  const from = index * CLASS_ROW;
  const number = (name: PlayNumber): number => rows[from + at.play(name)] ?? 0;
  return {
    fault: PLAY_FAULTS[number('fault')] ?? 'nonsense',
    detail: number('detail'),
    place: number('place'),
    scenario: hex(number('scenarioHigh')) + hex(number('scenarioLow')),
    print: hex(number('printHigh')) + hex(number('printLow')),
  };
}

/** The play in row `index` of a sum; only for an item without a fault. */
export function readPlay(rows: Float64Array, index: number): ClassPlay {
  const row = rows.subarray(index * CLASS_ROW, (index + 1) * CLASS_ROW);
  const number = (name: PlayNumber): number => row[at.play(name)] ?? 0;
  const ending = ENDINGS[number('ending')] ?? null;
  const came = (turn: number): number | null => (turn < 0 ? null : turn);
  return {
    seed: number('seed'),
    turns: number('turns'),
    ending,
    talks: came(number('talks')),
    signed: came(number('signed')),
    escalation: number('escalation'),
    attacks: number('attacks'),
    clock: number('clock') > 0,
    otherWords: number('otherWords') > 0,
    sides: { struck: readSide(row, 'struck', ending), host: readSide(row, 'host', ending) },
    group: readText(row, at.text('group')),
    label: readText(row, at.text('label')),
    row,
  };
}

function readSide(row: Float64Array, side: Side, ending: Ending | null): SidePlay {
  const from = at.side(side, 'seat');
  const number = (name: SideNumber): number => row[from + SIDE_NUMBERS.indexOf(name)] ?? 0;
  const bet = ENDINGS[number('betEnding')];
  return {
    seat: SEATS[number('seat')] ?? 'person',
    force: number('force'),
    harmed: number('harmed'),
    slips: number('slips'),
    misread: number('misread'),
    lapses: number('lapses'),
    bet: bet === undefined ? null : { ending: bet, persons: number('betPersons') },
    bars: ending === null ? null : recordOf(BAR_NAMES, number),
  };
}
