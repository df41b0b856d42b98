/** Patterns of belief: what builds trust, what spends it, and what trust is good for. */
import type { Crisis } from '../../model/crisis.ts';
import { startCrisis } from '../../model/crisis.ts';
import { bars } from '../../model/endings.ts';
import { openTurn } from '../../model/openTurn.ts';
import { packageOf } from '../../model/bargainingTable.ts';
import { COMMITMENT, MILITANTS, OUTRAGE, PACKAGE, SUPPORT, TRUST } from '../../model/quantities.ts';
import type { PolicyName } from '../../model/scenarioShape/narrative.ts';
import type { Side } from '../../model/words.ts';
import { holding, sayingOnly } from './experimentPolicies.ts';
import { atTheEnd, inForceAtTheEnd } from './measuring.ts';
import type { Pattern, Play } from './pattern.ts';
import { after, always } from './shortRuns.ts';
import { agreementInForce, bothSides } from './starts.ts';
import { afterOneTurn, playing } from './watch.ts';
import type { Measure } from './watch.ts';

const trustOf =
  (side: Side) =>
  ({ rows }: Crisis): number =>
    rows[side][TRUST];

/** What a quiet turn adds to the struck state’s trust, at a militant capacity. */
function quietTurn(capacity: number): Play {
  return (setting, seed) => {
    const crisis = startCrisis(setting, seed);
    crisis.place = 'calm';
    crisis.rows.shared[MILITANTS] = capacity;
    const before = crisis.rows.struck[TRUST];
    openTurn(crisis);
    return crisis.happening.attack ? [0, 0] : [crisis.rows.struck[TRUST] - before, 1];
  };
}

/** The host’s trust after a limited strike under an agreement that says this much of force (0: reserved, 2: none). */
function strikeUnder(clause: number): Play {
  return (setting, seed) => [
    afterOneTurn(
      setting,
      seed,
      (crisis) => {
        agreementInForce(0.5)(crisis);
        crisis.rows.host[TRUST] = 0.6;
        crisis.rows.deal[PACKAGE] = packageOf(crisis.setting.table, [1, 1, clause, 1, 1, 0]);
      },
      {
        struck: 'struck.implementing.retaliation.limited-strike',
        host: 'host.implementing.restraint.dismantle',
      },
    ).rows.host[TRUST],
    1,
  ];
}

/** Support after stepping back from a commitment of 2, alone or by way of a mediator. */
function stepBack(measure: 'restraint.step-back' | 'mediation.exit'): Play {
  return (setting, seed) => [
    afterOneTurn(
      setting,
      seed,
      (crisis) => {
        crisis.place = 'accusation';
        crisis.rows.struck[COMMITMENT] = 2;
      },
      { struck: `struck.accusation.${measure}`, host: 'host.accusation.restraint.hold' },
    ).rows.struck[SUPPORT],
    1,
  ];
}

/** Percentage of openings of talks that the struck state leaves after an attack. */
const leftAfterAttack: Measure = () => {
  let opened = 0;
  let left = 0;
  return {
    turn: ({ happening, place }, stage) => {
      if (happening.talksOpen) opened += 1;
      if (stage === 'bargaining' && place === 'accusation' && happening.attackEndsTalks) left += 1;
    },
    end: () => [100 * left, opened],
  };
};

const heldAtCapacity = (capacity: number): Play =>
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

const score = (side: Side): Measure => atTheEnd((crisis) => bars(crisis, side).total);

const asStruck = (struck: PolicyName): Play => playing({ struck, host: 'hidden' }, score('struck'));
const asHost = (host: PolicyName): Play => playing({ struck: 'hidden', host }, score('host'));

/** The host’s trust after the first turn and after the twelfth, in a quarrel of words, from a trust of both sides. */
function firstAndTwelfth(trust: number): Play {
  return playing(
    {
      struck: sayingOnly('accuse'),
      host: holding('hold'),
      prepare: ({ rows }) => {
        rows.struck[TRUST] = trust;
        rows.host[TRUST] = trust;
      },
      turns: 12,
    },
    () => {
      let first = 0;
      return {
        turn: ({ rows, turn }) => {
          if (turn === 1) first = rows.host[TRUST];
        },
        end: ({ rows }) => [first, 1, rows.host[TRUST], 1],
      };
    },
  );
}

const underAgreement = (
  struck: Parameters<typeof after>[1],
  host: Parameters<typeof after>[2],
  value: (crisis: Crisis) => number,
): Play => after(4, struck, host, value, agreementInForce(0.5));

export const BELIEF: readonly Pattern[] = [
  {
    id: 'C1',
    source: 'the essay, claim C1',
    checked: true,
    statement: 'Accusing at every attack costs trust, even where silence would earn none.',
    unit: 'trust of the host after four turns',
    cells: [
      {
        name: 'inquiry',
        without: 'restraint-signal',
        play: after(4, holding('inquiry'), holding('hold'), trustOf('host')),
      },
      {
        name: 'accuse',
        without: 'restraint-signal',
        play: after(4, sayingOnly('accuse'), holding('hold'), trustOf('host')),
      },
    ],
    expected: { sign: -1, least: 0.03 },
    games: 600,
  },
  {
    id: 'C1b',
    source: 'the essay, claims C1 and C2',
    checked: true,
    statement:
      'Goodwill that nothing feeds fades: of what one side trusts more, half is gone twelve turns later.',
    unit: 'trust of the host, twelfth turn less first',
    cells: [
      { name: 'trust 0.3 at first', play: firstAndTwelfth(0.3) },
      { name: 'trust 0.8 at first', play: firstAndTwelfth(0.8) },
    ],
    readings: 2,
    contrast: [1, -1, -1, 1],
    expected: { sign: -1, least: 0.12 },
    games: 600,
  },
  {
    id: 'C8',
    source: 'the essay, claim C8',
    checked: true,
    statement: 'Denials cost the struck state’s trust.',
    unit: 'trust of the struck state after four turns',
    cells: [
      { name: 'hold', play: after(4, holding('hold'), holding('hold'), trustOf('struck')) },
      {
        name: 'deny',
        play: after(4, holding('hold'), sayingOnly('deny'), trustOf('struck')),
      },
    ],
    expected: { sign: -1, least: 0.05 },
    games: 300,
  },
  {
    id: 'C9',
    source: 'Kydd and Walter (2002); the essay, claim C9',
    checked: true,
    statement: 'Quiet reassures more where an attack was to be expected.',
    unit: 'trust of the struck state after a quiet turn',
    cells: [
      { name: 'capacity 10', play: quietTurn(10) },
      { name: 'capacity 80', play: quietTurn(80) },
    ],
    expected: { sign: 1, least: 0.02 },
    games: 300,
  },
  {
    id: 'C10',
    source: 'the essay, claims C10 and C15',
    checked: true,
    statement:
      'A host that stalls loses the trust that one which asks for nothing more than time would keep.',
    unit: 'trust of the struck state after four turns',
    cells: [
      {
        name: 'nobody minds',
        without: 'stalling',
        play: underAgreement(holding('honour'), holding('stall'), trustOf('struck')),
      },
      {
        name: 'as it is',
        play: underAgreement(holding('honour'), holding('stall'), trustOf('struck')),
      },
    ],
    expected: { sign: -1, least: 0.03 },
    games: 300,
    byConstruction: true,
  },
  {
    id: 'C15',
    source: 'the essay, claims C10 and C15',
    checked: true,
    statement: 'Promises that are not kept anger the struck state.',
    unit: 'points of outrage after four turns',
    cells: [
      {
        name: 'dismantle',
        play: underAgreement(
          holding('honour'),
          holding('dismantle'),
          ({ rows }) => rows.struck[OUTRAGE],
        ),
      },
      {
        name: 'stall',
        play: underAgreement(
          holding('honour'),
          holding('stall'),
          ({ rows }) => rows.struck[OUTRAGE],
        ),
      },
    ],
    expected: { sign: 1, least: 5 },
    games: 500,
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
    expected: { sign: 1, least: 3 },
    games: 2000,
  },
  {
    id: 'C26',
    source: 'the essay, claims C25 and C26',
    checked: true,
    statement: 'Verified deliveries build trust.',
    unit: 'trust of the struck state after four turns',
    cells: [
      {
        name: 'stall',
        play: underAgreement(holding('honour'), holding('stall'), trustOf('struck')),
      },
      {
        name: 'dismantle',
        play: underAgreement(holding('honour'), holding('dismantle'), trustOf('struck')),
      },
    ],
    expected: { sign: 1, least: 0.1 },
    games: 300,
  },
  {
    id: 'C27',
    source: 'the essay, claim C27',
    checked: true,
    statement: 'A strike against a pledge costs more trust than one that was never ruled out.',
    unit: 'trust of the host',
    cells: [
      { name: 'force reserved', play: strikeUnder(0) },
      { name: 'no strikes pledged', play: strikeUnder(2) },
    ],
    expected: { sign: -1, least: 0.05 },
    games: 100,
  },
  {
    id: 'C31',
    source: 'the essay, claim C31',
    checked: true,
    statement: 'A commitment honoured earns the host’s trust.',
    unit: 'trust of the host after four turns',
    cells: [
      {
        name: 'press',
        play: underAgreement(always('mediation'), holding('dismantle'), trustOf('host')),
      },
      {
        name: 'honour',
        play: underAgreement(holding('honour'), holding('dismantle'), trustOf('host')),
      },
    ],
    expected: { sign: 1, least: 0.1 },
    games: 300,
  },
  {
    id: 'C31b',
    source: 'the essay, claim C31',
    checked: true,
    statement: 'A mediator lets a leader step back from its words at less cost.',
    unit: 'points of support',
    cells: [
      { name: 'steps back alone', play: stepBack('restraint.step-back') },
      { name: 'by way of a mediator', play: stepBack('mediation.exit') },
    ],
    expected: { sign: 1, least: 0.6 },
    games: 200,
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
    expected: { sign: -1, least: 1.2 },
    games: 8000,
  },
  {
    id: 'C33',
    source: 'the essay, claim C33',
    checked: true,
    statement:
      'For the struck state, play that looks at the stage is worth more than the best constant posture.',
    unit: 'points of the composite score',
    cells: [
      { name: 'restraint', play: asStruck('restraint') },
      { name: 'patient', play: asStruck('patient') },
    ],
    expected: { sign: 1, least: 2.5 },
    games: 1500,
  },
  {
    id: 'C33h',
    source: 'the essay, claim C33',
    checked: true,
    statement: 'For the host too.',
    unit: 'points of the composite score',
    cells: [
      { name: 'mediation', play: asHost('mediation') },
      { name: 'patient', play: asHost('patient') },
    ],
    expected: { sign: 1, least: 2.5 },
    games: 1500,
  },
  {
    id: 'C33r',
    source: 'the essay, claim C33',
    checked: true,
    statement: 'Absorbing a blow earns the trust of the side that dealt it, and eases its anger.',
    unit: 'trust of the host',
    cells: [
      {
        name: 'not read as a signal',
        without: 'restraint-signal',
        play: after(1, holding('absorb'), holding('absorb'), trustOf('host'), (start) => {
          start.place = 'strike';
        }),
      },
      {
        name: 'as it is',
        play: after(1, holding('absorb'), holding('absorb'), trustOf('host'), (start) => {
          start.place = 'strike';
        }),
      },
    ],
    expected: { sign: 1, least: 0.03 },
    games: 200,
    byConstruction: true,
  },
];
