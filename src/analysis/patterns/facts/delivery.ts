/** Patterns of what a host does about the militants under an agreement: dismantle, relocate or stall. */
import { MILITANTS, TRUST } from '../../../model/vocabulary/quantities.ts';
import { holding } from '../playing/experimentPolicies.ts';
import { atTheEnd, attackRateBetween } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { agreementInForce } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const underAgreement = (
  host: string,
  measure: Measure,
  verification: number,
  turns: number,
): PlaySample =>
  playing(
    {
      struck: holding('honour'),
      host: holding(host === 'relocate' ? 'relocate' : host === 'stall' ? 'stall' : 'dismantle'),
      prepare: agreementInForce(verification),
      turns,
    },
    measure,
  );

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

const CONCILIATION = 'Bueno de Mesquita (2005), on conciliation';

const RELOCATION = 'the essay, claim C26; the events of 2023 to 2025';

export const DELIVERY: readonly Pattern[] = [
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
    expected: { sign: 1, least: 0.035 },
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
    expected: { sign: 1, least: 0.012 },
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
    expected: { sign: -1, least: 0.04 },
    games: 3000,
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
    expected: { sign: -1, least: 0.07 },
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
    expected: { sign: 1, least: 12 },
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
    expected: { sign: -1, least: 0.025 },
    games: 1000,
  },
];
