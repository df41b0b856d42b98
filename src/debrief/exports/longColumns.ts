/** The columns of the long table of plays: one row a side a turn, each column with its meaning. */
import type { Civilians } from '../../model/rules/civilians.ts';
import { LEDGER_ROWS } from '../../model/rules/ledger.ts';
import type { LedgerRowName } from '../../model/rules/ledger.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import { measureOf } from '../../model/vocabulary/measures.ts';
import { SHARED_QUANTITIES, SIDE_QUANTITIES } from '../../model/vocabulary/quantities.ts';
import type { RunFile } from '../../model/match/run.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { otherSide } from '../../model/vocabulary/words.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import type { CsvCell } from '../../text/csv.ts';
import { dateOfTurn } from '../../text/dates.ts';
import type { Deal } from '../readings/readSittings.ts';
import { measureDone } from '../readings/readTruths.ts';
import { BAR_NAMES } from '../../analysis/counts/tally.ts';

/** Where a cell is read: a side's turn of a play. */
export interface SideTurn {
  readonly scenario: Scenario;
  readonly run: RunFile;
  /** Names the play within the file. */
  readonly play: string;
  readonly entry: TurnEntry;
  readonly side: Side;
  /** What the turn cost the side's civilians, in whole persons. */
  readonly persons: Civilians[Side];
  /** The agreement in force after the turn. */
  readonly deal: Deal | undefined;
  /** The least worth that each side could sign for, at the table. */
  readonly least: Readonly<Record<Side, number>> | undefined;
}

/** A column. */
export interface LongColumn {
  readonly name: string;
  readonly meaning: string;
  readonly read: (at: SideTurn) => CsvCell;
}

/** Yes or no as 1 or 0, so that a mean is a share. */
function flag(is: boolean): number {
  return is ? 1 : 0;
}

/** So many parts of a number are kept: far more than any reading of it needs. */
const PARTS = 1e6;

/** Cut and not rounded, so that a level that reads as 16 on the page does not read as 17 here. What products fall short of is no part. */
function cut(value: number): number {
  return Math.floor(value * PARTS + 1e-3) / PARTS;
}

const PLAY: readonly LongColumn[] = [
  {
    name: 'play',
    meaning: 'Which play of this file; the same on all its rows.',
    read: ({ play }) => play,
  },
  {
    name: 'label',
    meaning:
      'Name written on the play, if any. One that a spreadsheet would compute or change (=1+1, 10-2, 007) has an apostrophe in front.',
    read: ({ run }) => run.label ?? null,
  },
  {
    name: 'group',
    meaning:
      'Group or class written on the play, if any; with an apostrophe in front where label would have one.',
    read: ({ run }) => run.group ?? null,
  },
  { name: 'scenario', meaning: 'Id of the scenario.', read: ({ run }) => run.scenario.id },
  {
    name: 'scenario_hash',
    meaning: 'Fingerprint of the scenario’s content, 16 hexadecimal digits.',
    read: ({ run }) => run.scenario.hash,
  },
  { name: 'rules', meaning: 'Version of the rules.', read: ({ run }) => run.rules },
  {
    name: 'seed',
    meaning: 'Number from which every chance of the play is drawn, 0 to 4294967295.',
    read: ({ run }) => run.seed >>> 0,
  },
  {
    name: 'clock',
    meaning:
      '1 where persons chose against a clock, else 0; plays of before it was recorded have 0.',
    read: ({ run }) => flag(run.clock === true),
  },
  {
    name: 'side',
    meaning: 'struck (the state that is attacked) or host (the state on whose soil they live).',
    read: ({ side }) => side,
  },
  {
    name: 'seat',
    meaning: 'person, or the name of the policy that played the side.',
    read: ({ run, side }) => run.seats[side],
  },
  { name: 'turn', meaning: 'Turn, from 1.', read: ({ entry }) => entry.turn },
  {
    name: 'date',
    meaning: 'First day of the turn by the scenario’s calendar.',
    read: ({ entry, scenario }) =>
      dateOfTurn(scenario.calendar, entry.turn).toISOString().slice(0, 10),
  },
];

const CHOICES: readonly LongColumn[] = [
  {
    name: 'stage_before',
    meaning: 'Stage at the start of the turn, before its news.',
    read: ({ entry }) => entry.stages.before,
  },
  {
    name: 'stage',
    meaning: 'Stage in which both sides chose.',
    read: ({ entry }) => entry.stages.chosen,
  },
  {
    name: 'stage_after',
    meaning: 'Stage after the turn, or the ending.',
    read: ({ entry }) => entry.stages.after,
  },
  {
    name: 'posture_chosen',
    meaning: 'Posture that the side chose.',
    read: ({ entry, side }) => measureOf(entry.choices[side].measure)?.posture ?? null,
  },
  {
    name: 'measure_chosen',
    meaning: 'Measure that the side chose: side.stage.posture.act.',
    read: ({ entry, side }) => entry.choices[side].measure,
  },
  {
    name: 'lapsed',
    meaning: '1 where the clock ran out before the side had chosen, else 0.',
    read: ({ entry, side }) => flag(entry.choices[side].lapsed === true),
  },
  {
    name: 'posture_done',
    meaning: 'Posture of what was done; another than chosen after a slip.',
    read: ({ entry, side }) => entry.deeds[side].posture,
  },
  {
    name: 'measure_done',
    meaning: 'Measure that was done.',
    read: ({ entry, side }) => measureDone(entry, side),
  },
  {
    name: 'slipped',
    meaning: '1 where something else was done than chosen, else 0.',
    read: ({ entry, side }) => flag(entry.deeds[side].slipped),
  },
  {
    name: 'posture_seen',
    meaning: 'Posture that the other side saw.',
    read: ({ entry, side }) => entry.deeds[side].seen,
  },
  {
    name: 'misread',
    meaning: '1 where the other side saw another posture than was done, else 0.',
    read: ({ entry, side }) => flag(entry.deeds[side].misread),
  },
  {
    name: 'expected_of_other',
    meaning: 'Posture that this side said the other would choose, if it said so.',
    read: ({ entry, run, side }) => run.turns[entry.turn - 1]?.beliefs[side] ?? null,
  },
  {
    name: 'expectation_right',
    meaning: '1 where the other chose that posture, 0 where not; empty where nothing was said.',
    read: ({ entry, run, side }) => {
      const expected = run.turns[entry.turn - 1]?.beliefs[side];
      if (expected === undefined) return null;
      return flag(measureOf(entry.choices[otherSide(side)].measure)?.posture === expected);
    },
  },
];

const EVENTS: readonly LongColumn[] = [
  {
    name: 'attack',
    meaning: '1 where militants attacked in this turn, else 0. The same on both sides’ rows.',
    read: ({ entry }) => flag(entry.attack !== null),
  },
  {
    name: 'attack_across',
    meaning: '1 where the attack truly came from across the frontier, 0 where not; empty without.',
    read: ({ entry }) => (entry.attack === null ? null : flag(entry.attack.crossBorder)),
  },
  {
    name: 'attack_attributed_across',
    meaning: '1 where the report pointed across the frontier, 0 where not; empty without.',
    read: ({ entry }) => (entry.attack === null ? null : flag(entry.attack.attributed)),
  },
  {
    name: 'mediator_called',
    meaning: 'Id of the mediator who heard a call in this turn, if any.',
    read: ({ entry }) => entry.call?.mediator ?? null,
  },
  {
    name: 'talks_opened',
    meaning: '1 where that call brought both to the table, 0 where not; empty without a call.',
    read: ({ entry }) => (entry.call === null ? null : flag(entry.call.opened)),
  },
  {
    name: 'offer',
    meaning: 'Options of the offer that the side has on the table, in the order of the issues.',
    read: ({ entry, side }) => entry.table?.offers[side]?.join(' ') ?? null,
  },
  {
    name: 'agreement',
    meaning: 'Options of the agreement in force, in the order of the issues.',
    read: ({ entry }) => entry.table?.agreement?.join(' ') ?? null,
  },
  {
    name: 'agreement_worth',
    meaning: 'What the agreement in force was worth to the side when it was signed, in points.',
    read: ({ deal, side }) => (deal === undefined ? null : cut(deal.worth[side])),
  },
  {
    name: 'least_worth',
    meaning:
      'The least worth that the side could have signed for as it chose in this turn, in points; empty away from the table.',
    read: ({ least, side }) => (least === undefined ? null : cut(least[side])),
  },
];

/** What each row of the ledger counts. */
const HARM_MEANINGS = {
  casualties: 'killed or hurt',
  displacement: 'made to flee',
  schooling: 'whose schooling was lost',
  livelihood: 'whose livelihood was lost',
} as const satisfies Record<LedgerRowName, string>;

const HARM: readonly LongColumn[] = LEDGER_ROWS.map((row) => ({
  name: `civilians_${row}`,
  meaning: `Civilians of this side ${HARM_MEANINGS[row]} in this turn, in whole persons.`,
  read: ({ persons }) => persons[row],
}));

/** The name of a quantity as a column ("public_commitment"). */
function columnName(quantity: string): string {
  return quantity.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

const NUMBERS: readonly LongColumn[] = [
  ...SIDE_QUANTITIES.map(({ high, low, meaning, name, unit }): LongColumn => ({
    name: columnName(name),
    meaning: `After the turn, this side’s own, ${low} to ${high} ${unit}. ${meaning}`,
    read: ({ entry, side }) => cut(entry.numbers[side][name]),
  })),
  ...SHARED_QUANTITIES.map(({ high, low, meaning, name, unit }): LongColumn => ({
    name: columnName(name),
    meaning: `After the turn, the same on both sides’ rows, ${low} to ${high} ${unit}. ${meaning}`,
    read: ({ entry }) => cut(entry.numbers.shared[name]),
  })),
];

const RESULT: readonly LongColumn[] = [
  {
    name: 'bet_ending',
    meaning: 'How the side bet before the first turn that the play would end, if it bet.',
    read: ({ run, side }) => run.bets[side]?.ending ?? null,
  },
  {
    name: 'bet_persons',
    meaning: 'Civilians of both sides that it bet would be killed or hurt, in persons.',
    read: ({ run, side }) => run.bets[side]?.persons ?? null,
  },
  {
    name: 'ending',
    meaning: 'How the play ended; empty where it was left. The same on all rows of the play.',
    read: ({ run }) => run.ending,
  },
  ...BAR_NAMES.map((bar): LongColumn => ({
    name: `bar_${bar}`,
    meaning: `The side’s bar “${bar}” at the end, 0 to 100; empty where the play was left.`,
    read: ({ run, side }) => (run.bars === null ? null : cut(run.bars[side][bar])),
  })),
];

/** Every column, in the order of the file. */
export const LONG_COLUMNS: readonly LongColumn[] = [
  ...PLAY,
  ...CHOICES,
  ...EVENTS,
  ...HARM,
  ...NUMBERS,
  ...RESULT,
];
