/** Patterns of the militants: what makes them strike, what force does to them, and what keeps them small. */
import type { Policy } from '../../model/policy.ts';
import { startCrisis } from '../../model/crisis.ts';
import { openTurn } from '../../model/openTurn.ts';
import { CHANNEL, FENCE, MEDIATOR, MILITANTS, NEAR, TRUST } from '../../model/quantities.ts';
import type { Scenario } from '../../model/scenarioShape.ts';
import { holding, strikingOnce } from './experimentPolicies.ts';
import {
  atTheEnd,
  attackRateBetween,
  attacksBetween,
  attacksPerTurn,
  endingIs,
} from './measuring.ts';
import type { Cell, Pattern, Play } from './pattern.ts';
import { agreementInForce, militantsAre } from './starts.ts';
import { playing } from './watch.ts';
import type { Measure } from './watch.ts';

/** Attacks a turn at the table, and outside talks. */
const attacksInsideAndOutside: Measure = () => {
  const sums = [0, 0, 0, 0];
  const count = (index: number, attack: boolean): void => {
    sums[index] = (sums[index] ?? 0) + (attack ? 1 : 0);
    sums[index + 1] = (sums[index + 1] ?? 0) + 1;
  };
  return {
    turn: ({ happening }, stage) => {
      if (stage === 'bargaining') count(0, happening.attack);
      else if (stage !== 'implementing') count(2, happening.attack);
    },
    end: () => sums,
  };
};

/** Change of the struck state’s trust by an attributed attack at the table. */
const trustSwing: Play = (setting, seed) => {
  const crisis = startCrisis(setting, seed);
  crisis.place = 'bargaining';
  crisis.rows.deal[MEDIATOR] = 0;
  crisis.rows.deal[NEAR] = 0.5;
  crisis.rows.struck[TRUST] = 0.5;
  openTurn(crisis);
  return crisis.happening.attributed ? [crisis.rows.struck[TRUST] - 0.5, 1] : [0, 0];
};

const patients: Play = playing(
  { struck: 'patient', host: 'patient' },
  endingIs('durable-framework'),
);

const underAgreement = (
  host: string,
  measure: Measure,
  verification: number,
  turns: number,
): Play =>
  playing(
    {
      struck: holding('honour'),
      host: holding(host === 'relocate' ? 'relocate' : host === 'stall' ? 'stall' : 'dismantle'),
      prepare: agreementInForce(verification),
      turns,
    },
    measure,
  );

/** Keeps everybody in office, so that a count over ten turns is not cut short. */
const NOBODY_FALLS = { supportFloor: -1, cohesionFloor: -1, conflictChance: 0 } as const;

const tenTurns = (struck: Policy): Play =>
  playing(
    {
      struck,
      host: holding('hold'),
      prepare: (crisis) => {
        crisis.place = 'accusation';
      },
      turns: 11,
    },
    attacksBetween(2, 11),
  );

const risk =
  (civilianRisk: number): ((plain: Scenario) => Scenario) =>
  (plain) => ({ ...plain, civilianRisk });

function afterStrike(
  act: 'limited-strike' | 'broad-strike',
  civilianRisk: number,
): readonly Cell[] {
  return [
    {
      name: 'no strike',
      scenario: risk(civilianRisk),
      constants: NOBODY_FALLS,
      play: tenTurns(holding('step-back')),
    },
    {
      name: act === 'broad-strike' ? 'one broad strike' : 'one limited strike',
      scenario: risk(civilianRisk),
      constants: NOBODY_FALLS,
      play: tenTurns(strikingOnce(act)),
    },
  ];
}

const standing = (fence: number, channel: number): Cell['play'] =>
  playing(
    {
      struck: holding('hold'),
      host: holding('hold'),
      prepare: ({ rows }) => {
        rows.shared[FENCE] = fence;
        rows.shared[CHANNEL] = channel;
      },
    },
    attacksPerTurn,
  );

/** Nothing wears: fence and channel stay as they are set. */
const HELD = { fenceWear: 0, channelNeglect: 0 } as const;

const militantsAt =
  (turn: number): Measure =>
  () => {
    let capacity = 0;
    let counted = 0;
    return {
      turn: (crisis) => {
        if (crisis.turn !== turn) return;
        capacity = crisis.rows.shared[MILITANTS];
        counted = 1;
      },
      end: () => [capacity, counted],
    };
  };

const KYDD_WALTER = 'Kydd and Walter (2002); Findley and Young (2015)';
const CONCILIATION = 'Bueno de Mesquita (2005), on conciliation';
const BLAME = 'Condra and Shapiro (2012); Bueno de Mesquita and Dickson (2007)';
const RELOCATION = 'the essay, claim C26; the events of 2023 to 2025';
const COORDINATION = 'the essay, claims C19 and C28';

export const MILITANT_PATTERNS: readonly Pattern[] = [
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
    expected: { sign: 1, least: 0.04 },
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
    expected: { sign: -1, least: 0.1 },
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
    expected: { sign: -1, least: 3 },
    games: 8000,
  },
  {
    id: 'SF9',
    source: CONCILIATION,
    checked: true,
    statement:
      'Violence rises for a while after a dismantling, since those who remain are the extreme.',
    unit: 'attacks a turn, second and third turn',
    cells: [
      {
        name: 'no holdouts',
        without: 'residual-violence',
        play: underAgreement('dismantle', attackRateBetween(2, 3), 0.3, 3),
      },
      { name: 'as it is', play: underAgreement('dismantle', attackRateBetween(2, 3), 0.3, 3) },
    ],
    expected: { sign: 1, least: 0.02 },
    games: 3000,
    byConstruction: true,
  },
  {
    id: 'SF9b',
    source: CONCILIATION,
    checked: true,
    statement: 'At first a host that dismantles sees more attacks than one that stalls.',
    unit: 'attacks a turn, second and third turn',
    cells: [
      { name: 'stall', play: underAgreement('stall', attackRateBetween(2, 3), 0.3, 3) },
      { name: 'dismantle', play: underAgreement('dismantle', attackRateBetween(2, 3), 0.3, 3) },
    ],
    expected: { sign: 1, least: 0.01 },
    games: 6000,
  },
  {
    id: 'SF9c',
    source: CONCILIATION,
    checked: true,
    statement: 'Later it sees fewer.',
    unit: 'attacks a turn, ninth to twelfth turn',
    cells: [
      { name: 'stall', play: underAgreement('stall', attackRateBetween(9, 12), 0.3, 12) },
      { name: 'dismantle', play: underAgreement('dismantle', attackRateBetween(9, 12), 0.3, 12) },
    ],
    expected: { sign: -1, least: 0.02 },
    games: 3000,
  },
  {
    id: 'SF11',
    source: BLAME,
    checked: true,
    statement: 'A strike that spares civilians is followed by fewer attacks than none.',
    unit: 'attacks in the next ten turns',
    cells: afterStrike('limited-strike', -0.35),
    expected: { sign: -1, least: 0.04 },
    games: 6000,
  },
  {
    id: 'SF11b',
    source: BLAME,
    checked: true,
    statement:
      'At ordinary care for civilians a strike accomplishes next to nothing against attacks.',
    unit: 'attacks in the next ten turns',
    cells: afterStrike('limited-strike', 0),
    expected: { within: 0.08 },
    games: 8000,
  },
  {
    id: 'SF11c',
    source: BLAME,
    checked: true,
    statement: 'A broad strike that harms many civilians is followed by more attacks than none.',
    unit: 'attacks in the next ten turns',
    cells: afterStrike('broad-strike', 0.25),
    expected: { sign: 1, least: 0.08 },
    games: 6000,
  },
  {
    id: 'SF17',
    source: RELOCATION,
    checked: true,
    statement: 'Relocation buys more quiet at first than dismantling does.',
    unit: 'attacks a turn, second to fourth turn',
    cells: [
      { name: 'dismantle', play: underAgreement('dismantle', attackRateBetween(2, 4), 0.1, 4) },
      { name: 'relocate', play: underAgreement('relocate', attackRateBetween(2, 4), 0.1, 4) },
    ],
    expected: { sign: -1, least: 0.05 },
    games: 1500,
  },
  {
    id: 'SF17b',
    source: RELOCATION,
    checked: true,
    statement: 'It leaves the militants their capacity.',
    unit: 'points of militant capacity, seventh turn',
    cells: [
      { name: 'dismantle', play: underAgreement('dismantle', militantsAt(7), 0.1, 7) },
      { name: 'relocate', play: underAgreement('relocate', militantsAt(7), 0.1, 7) },
    ],
    expected: { sign: 1, least: 8 },
    games: 600,
  },
  {
    id: 'SF17c',
    source: RELOCATION,
    checked: true,
    statement: 'Under verification it is caught, and trust falls.',
    unit: 'trust of the struck state, sixth turn',
    cells: [
      {
        name: 'verification 0.1',
        play: underAgreement(
          'relocate',
          atTheEnd(({ rows }) => rows.struck[TRUST]),
          0.1,
          6,
        ),
      },
      {
        name: 'verification 0.8',
        play: underAgreement(
          'relocate',
          atTheEnd(({ rows }) => rows.struck[TRUST]),
          0.8,
          6,
        ),
      },
    ],
    expected: { sign: -1, least: 0.02 },
    games: 1000,
  },
  {
    id: 'SF18',
    source: COORDINATION,
    checked: true,
    statement: 'A complete fence lowers attacks.',
    unit: 'attacks a turn',
    cells: [
      { name: 'neither fence nor channel', constants: HELD, play: standing(0, 15) },
      { name: 'complete fence', constants: HELD, play: standing(1, 15) },
    ],
    expected: { sign: -1, least: 0.03 },
    games: 1000,
  },
  {
    id: 'SF18b',
    source: COORDINATION,
    checked: true,
    statement: 'A standing channel lowers them further than a complete fence.',
    unit: 'attacks a turn',
    cells: [
      { name: 'complete fence', constants: HELD, play: standing(1, 15) },
      { name: 'channel at 60', constants: HELD, play: standing(0, 60) },
    ],
    expected: { sign: -1, least: 0.025 },
    games: 1000,
  },
];
