/** A saved run, declared once: validator, faults and JSON Schema are read from this. */
import {
  anything,
  bySide,
  choice,
  flag,
  id,
  integer,
  list,
  nullable,
  number,
  object,
  onlyFlag,
  optional,
  record,
  required,
  text,
} from '../../model/scenarioShape/declaration.ts';
import { recordOf } from '../../model/exact/recordOf.ts';
import { RUN_FORMAT } from '../../model/match/run.ts';
import { MEASURE_IDS } from '../../model/scenarioShape/narrative.ts';
import { PLAYABLE_NAMES } from '../../model/vocabulary/policyRecords.ts';
import { BARS, ENDINGS, POSTURES, SIDES } from '../../model/vocabulary/words.ts';
import { LONGEST_LABEL, MOST_PERSONS, MOST_TURNS } from './runLimits.ts';

const MOST_ISSUES = 8;

/** Where the numbers of a run come from. */
const PLAYED = 'written down as it was played';

const SEATS = ['person', ...PLAYABLE_NAMES] as const;

const fingerprint = (meaning: string) => text({ form: 'fingerprint', maxLength: 16, meaning });

const points = (meaning: string) =>
  number({ unit: 'points', min: 0, max: 100, meaning, source: PLAYED });

const sideChoice = object(
  {
    measure: choice({ options: MEASURE_IDS, meaning: 'The measure that the side took.' }),
    mediator: optional(id('The mediator that it called; the one both trust most if left out.')),
    table: optional(
      object(
        {
          offer: optional(
            list(id('The option that it asked for on an issue.'), {
              minLength: 0,
              maxLength: MOST_ISSUES,
              meaning: 'What it asked for, an option for each issue, in the order of the table.',
            }),
          ),
          accept: optional(
            choice({
              options: ['theirs', 'text'],
              meaning: "Whose words it agreed to: the other side's, or the mediator's text.",
            }),
          ),
        },
        'What it did at the table; what is left out stands as it was.',
      ),
    ),
    lapsed: optional(flag('Whether the clock ran out before the choice was sealed.')),
  },
  "One side's choice of a turn.",
);

const bet = object(
  {
    ending: choice({ options: ENDINGS, meaning: 'How the match would end.' }),
    persons: integer({
      unit: 'persons',
      min: 0,
      max: MOST_PERSONS,
      meaning: 'How many civilians would be killed or hurt on both sides together.',
      source: PLAYED,
    }),
  },
  "One side's bet before the first turn.",
);

const bars = object(
  {
    ...recordOf(BARS, (bar) => points(`What the match came to for the bar "${bar}".`)),
    total: points('What it came to in all.'),
  },
  'What the match was worth to a side.',
);

/** Every key of a run, in the order in which its file shows them. */
export const runShape = object(
  {
    format: choice({
      options: [RUN_FORMAT],
      meaning: 'Names this file format and its version.',
    }),
    rules: integer({
      unit: 'version',
      min: 1,
      max: 1_000_000,
      meaning: 'The rules that it was played by.',
      source: PLAYED,
    }),
    scenario: object(
      {
        id: id('Short name of the scenario.'),
        hash: fingerprint('Fingerprint of its whole text.'),
        played: optional(
          fingerprint('Fingerprint of what a match depends on; older runs do not name it.'),
        ),
      },
      'The scenario that it was played on.',
    ),
    seed: integer({
      unit: '32 bits',
      min: -2_147_483_648,
      max: 2_147_483_647,
      meaning: 'What all chance of the match is drawn from.',
      source: PLAYED,
    }),
    seats: bySide(
      choice({ options: SEATS, meaning: 'Who chose for the side: a person, or a policy.' }),
      'Who sat on either side.',
    ),
    turns: list(
      object(
        {
          choices: bySide(sideChoice, 'What either side chose.'),
          beliefs: required(
            record(
              SIDES,
              choice({ options: POSTURES, meaning: 'What the side expected of the other.' }),
              'What either side expected of the other, where it was asked.',
            ),
          ),
        },
        'One turn.',
      ),
      { minLength: 0, maxLength: MOST_TURNS, meaning: 'Every turn that was played, in order.' },
    ),
    bets: required(record(SIDES, bet, 'What either side bet, where it did.')),
    group: optional(text({ maxLength: LONGEST_LABEL, meaning: 'Whom it was played with.' })),
    label: optional(text({ maxLength: LONGEST_LABEL, meaning: 'Whose it is.' })),
    clock: onlyFlag('That persons chose against a clock.'),
    ending: nullable(
      choice({ options: ENDINGS, meaning: 'How it ended; null where it was left before its end.' }),
    ),
    bars: nullable(bySide(bars, 'What the match was worth; null where it was left.')),
    log: list(anything('What happened in a turn.'), {
      minLength: 0,
      maxLength: MOST_TURNS,
      meaning:
        'What happened in each turn. Only the number of entries is judged: a replay compares the rest, and nothing else may read it.',
    }),
    wholeScenario: optional(
      anything(
        'The scenario itself, where others may not have it; judged as the file of a scenario is.',
      ),
    ),
  },
  'A match that was played: all that is needed to play it again, and what it said.',
);
