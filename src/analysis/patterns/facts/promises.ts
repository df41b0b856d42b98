/** Patterns of promises: kept, broken, verified, and taken back without losing face. */
import { packageOf } from '../../../model/table/bargainingTable.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import {
  COMMITMENT,
  GAP,
  OUTRAGE,
  PACKAGE,
  SUPPORT,
  TRUST,
} from '../../../model/vocabulary/quantities.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { holding } from '../playing/experimentPolicies.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { after, always } from '../playing/shortRuns.ts';
import { agreementInForce } from '../playing/starts.ts';
import { afterOneTurn } from '../playing/watch.ts';

const trustOf =
  (side: Side) =>
  ({ rows }: Crisis): number =>
    rows[side][TRUST];

/** The host’s trust after a limited strike under an agreement that says this much of force (0: reserved, 2: none). */
function strikeUnder(clause: number): PlaySample {
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
function stepBack(measure: 'restraint.step-back' | 'mediation.exit'): PlaySample {
  return (setting, seed) => [
    afterOneTurn(
      setting,
      seed,
      (crisis) => {
        crisis.phase = 'accusation';
        crisis.rows.struck[COMMITMENT] = 2;
      },
      { struck: `struck.accusation.${measure}`, host: 'host.accusation.restraint.hold' },
    ).rows.struck[SUPPORT],
    1,
  ];
}

const underAgreement = (
  struck: Parameters<typeof after>[1],
  host: Parameters<typeof after>[2],
  value: (crisis: Crisis) => number,
): PlaySample => after(4, struck, host, value, agreementInForce(0.5));

export const PROMISES: readonly Pattern[] = [
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
    expected: { sign: -1, least: 0.05 },
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
    expected: { sign: 1, least: 7 },
    games: 500,
  },
  {
    id: 'C15b',
    source: 'the essay, claim C15',
    checked: true,
    statement:
      'Pressing for more in the midst of deliveries widens the gap that it means to close.',
    unit: 'deliveries behind after four turns',
    cells: [
      {
        name: 'honour',
        play: underAgreement(
          holding('honour'),
          holding('dismantle'),
          ({ rows }) => rows.shared[GAP],
        ),
      },
      {
        name: 'press',
        play: underAgreement(
          always('mediation'),
          holding('dismantle'),
          ({ rows }) => rows.shared[GAP],
        ),
      },
    ],
    expected: { sign: 1, least: 0.2 },
    games: 500,
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
    expected: { sign: 1, least: 0.15 },
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
    expected: { sign: -1, least: 0.06 },
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
    expected: { sign: 1, least: 0.15 },
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
    expected: { sign: 1, least: 1 },
    games: 200,
  },
];
