/** Patterns of spoilers: militants strike talks and agreements, and do most harm where the host looks able to stop them. */
import { startCrisis } from '../../../model/state/crisis.ts';
import { openTurn } from '../../../model/rules/openTurn.ts';
import { MEDIATOR, MILITANTS, NEAR, TRUST } from '../../../model/vocabulary/quantities.ts';
import { endingIs, inForceAtTheEnd } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { agreementInForce, bothSides, militantsAre } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

/** Attacks a turn at the table, and outside talks. */
const attacksInsideAndOutside: Measure = () => {
  const sums = [0, 0, 0, 0];
  const count = (index: number, attack: boolean): void => {
    sums[index] = (sums[index] ?? 0) + (attack ? 1 : 0);
    sums[index + 1] = (sums[index + 1] ?? 0) + 1;
  };
  return {
    turn: ({ events }, stage) => {
      if (stage === 'bargaining') count(0, events.attack);
      else if (stage !== 'implementing') count(2, events.attack);
    },
    end: () => sums,
  };
};

/** Change of the struck state’s trust by an attributed attack at the table. */
const trustSwing: PlaySample = (setting, seed) => {
  const crisis = startCrisis(setting, seed);
  crisis.phase = 'bargaining';
  crisis.rows.deal[MEDIATOR] = 0;
  crisis.rows.deal[NEAR] = 0.5;
  crisis.rows.struck[TRUST] = 0.5;
  openTurn(crisis);
  return crisis.events.attributed ? [crisis.rows.struck[TRUST] - 0.5, 1] : [0, 0];
};

const patients: PlaySample = playing(
  { struck: 'patient', host: 'patient' },
  endingIs('durable-framework'),
);

/** Percentage of openings of talks that the struck state leaves after an attack. */
const leftAfterAttack: Measure = () => {
  let opened = 0;
  let left = 0;
  return {
    turn: ({ events, phase }, stage) => {
      if (events.talksOpen) opened += 1;
      if (stage === 'bargaining' && phase === 'accusation' && events.attackEndsTalks) left += 1;
    },
    end: () => [100 * left, opened],
  };
};

const heldAtCapacity = (capacity: number): PlaySample =>
  playing(
    {
      struck: 'patient',
      host: 'patient',
      prepare: (crisis) => {
        agreementInForce(0.2)(crisis);
        crisis.rows.shared[MILITANTS] = capacity;
      },
      turns: 5,
    },
    inForceAtTheEnd,
  );

const KYDD_WALTER = 'Kydd and Walter (2002); Findley and Young (2015)';

export const SPOILERS: readonly Pattern[] = [
  {
    id: 'SF8',
    source: KYDD_WALTER,
    checked: true,
    statement: 'Militants strike talks: attacks come more often at the table than outside it.',
    unit: 'attacks a turn, table less outside, against a model without spoiling',
    cells: [
      {
        name: 'nobody spoils',
        without: 'spoiling',
        play: playing({ struck: 'patient', host: 'patient' }, attacksInsideAndOutside),
      },
      {
        name: 'as it is',
        play: playing({ struck: 'patient', host: 'patient' }, attacksInsideAndOutside),
      },
    ],
    readings: 2,
    contrast: [-1, 1, 1, -1],
    expected: { sign: 1, least: 0.05 },
    games: 2000,
  },
  {
    id: 'SF8b',
    source: KYDD_WALTER,
    checked: true,
    statement: 'An attack during talks costs more trust, the abler the host looks to stop it.',
    unit: 'trust of the struck state',
    cells: [
      { name: 'capability 0.1', scenario: militantsAre({ hostCapability: 0.1 }), play: trustSwing },
      {
        name: 'capability 0.95',
        scenario: militantsAre({ hostCapability: 0.95 }),
        play: trustSwing,
      },
    ],
    expected: { sign: -1, least: 0.15 },
    games: 200,
  },
  {
    id: 'SF8c',
    source: KYDD_WALTER,
    checked: true,
    statement: 'So spoilers succeed most against hosts that look able: fewer frameworks endure.',
    unit: 'percent of matches',
    cells: [
      { name: 'capability 0.1', scenario: militantsAre({ hostCapability: 0.1 }), play: patients },
      { name: 'capability 0.95', scenario: militantsAre({ hostCapability: 0.95 }), play: patients },
    ],
    expected: { sign: -1, least: 3.5 },
    games: 8000,
  },
  {
    id: 'SF8d',
    source: 'Kydd and Walter (2002); the essay, claim C16',
    checked: true,
    statement: 'An attack ends more talks where trust is low.',
    unit: 'percent of openings of talks',
    cells: [
      {
        name: 'trust 0.5',
        scenario: bothSides({ trust: 0.5 }),
        play: playing({ struck: 'patient', host: 'patient' }, leftAfterAttack),
      },
      {
        name: 'trust 0.2',
        scenario: bothSides({ trust: 0.2 }),
        play: playing({ struck: 'patient', host: 'patient' }, leftAfterAttack),
      },
    ],
    expected: { sign: 1, least: 6 },
    games: 2000,
  },
  {
    id: 'C16b',
    source: 'Kydd and Walter (2002); the essay, claim C16',
    checked: true,
    statement: 'Agreements hold less often where the militants are strong.',
    unit: 'percent in force after five turns',
    cells: [
      { name: 'capacity 15', without: 'slips', play: heldAtCapacity(15) },
      { name: 'capacity 85', without: 'slips', play: heldAtCapacity(85) },
    ],
    expected: { sign: -1, least: 1 },
    games: 8000,
  },
];
