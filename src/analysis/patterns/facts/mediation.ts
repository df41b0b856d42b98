/** Patterns of mediators: who is heard, when talks open, and what each manner of mediating brings. */
import { HARM, WEARINESS } from '../../../model/vocabulary/quantities.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import { honouring, reactive } from '../playing/experimentPolicies.ts';
import {
  agreementAliveAfter,
  durablePerDeal,
  endingIs,
  signedWithin,
  talksBy,
} from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { onlyMediator } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const patients = (measure: Measure): PlaySample =>
  playing({ struck: 'patient', host: 'patient' }, measure);
const durable = patients(endingIs('durable-framework'));

const talksFrom = (prepare: (crisis: Crisis) => void): PlaySample =>
  playing({ struck: 'patient', host: 'patient', prepare, turns: 3 }, talksBy(3));

const wearyBy =
  (weariness: number) =>
  ({ rows }: Crisis): void => {
    rows.struck[WEARINESS] = weariness;
    rows.host[WEARINESS] = weariness;
  };

const harmedBy =
  (harm: number) =>
  ({ rows }: Crisis): void => {
    rows.struck[HARM] = harm;
    rows.host[HARM] = harm;
  };

const BEARDSLEY = 'Beardsley (2008, 2011)';
const WILKENFELD = 'Wilkenfeld, Young, Asal and Quinn (2003)';
const GUARANTEES = 'Walter (1997); Fortna (2003)';
const ZARTMAN = 'Zartman, on the mutually hurting stalemate';

export const MEDIATION: readonly Pattern[] = [
  {
    id: 'SF7',
    source: 'the essay, claim C30',
    checked: true,
    statement:
      'A mediator whom one side alone trusts brings fewer enduring frameworks than one whom both trust less.',
    unit: 'percent of matches',
    cells: [
      {
        name: 'both trust it (0.65, 0.65)',
        scenario: onlyMediator(0.65, 0.65, 'facilitate'),
        play: durable,
      },
      {
        name: 'one trusts it (0.9, 0.4)',
        scenario: onlyMediator(0.9, 0.4, 'facilitate'),
        play: durable,
      },
    ],
    expected: { sign: -1, least: 25 },
    games: 1500,
    dispute: 'mediator-neutrality',
  },
  {
    id: 'SF7k',
    source: 'Kydd (2003)',
    checked: true,
    statement: 'Where an insider is believed, that one-sided mediator succeeds.',
    unit: 'percent of matches',
    cells: [
      {
        name: 'both must trust',
        scenario: onlyMediator(0.9, 0.4, 'facilitate'),
        play: durable,
      },
      {
        name: 'an insider is believed',
        scenario: onlyMediator(0.9, 0.4, 'facilitate', 'biased-insider'),
        play: durable,
      },
    ],
    expected: { sign: 1, least: 30 },
    games: 1000,
    dispute: 'mediator-neutrality',
  },
  {
    id: 'SF7b',
    source: WILKENFELD,
    checked: true,
    statement: 'A mediator that dictates brings a signature sooner.',
    unit: 'percent of openings signed within three rounds',
    cells: [
      {
        name: 'facilitates',
        scenario: onlyMediator(0.65, 0.65, 'facilitate'),
        play: patients(signedWithin(3)),
      },
      {
        name: 'dictates',
        scenario: onlyMediator(0.65, 0.65, 'dictate'),
        play: patients(signedWithin(3)),
      },
    ],
    expected: { sign: 1, least: 8 },
    games: 1500,
    dispute: 'dictation',
  },
  {
    id: 'SF10',
    source: BEARDSLEY,
    checked: true,
    statement: 'What it brings about endures less often.',
    unit: 'percent of matches with an agreement',
    cells: [
      {
        name: 'facilitates',
        scenario: onlyMediator(0.65, 0.65, 'facilitate'),
        play: patients(durablePerDeal),
      },
      {
        name: 'dictates',
        scenario: onlyMediator(0.65, 0.65, 'dictate'),
        play: patients(durablePerDeal),
      },
    ],
    expected: { sign: -1, least: 12 },
    games: 3000,
    dispute: 'dictation',
  },
  {
    id: 'SF4g',
    source: GUARANTEES,
    checked: true,
    statement: 'An agreement under a guarantor is more often still in force six turns on.',
    unit: 'percent of agreements',
    cells: [
      {
        name: 'facilitates',
        scenario: onlyMediator(0.65, 0.65, 'facilitate'),
        play: playing({ struck: honouring, host: 'patient' }, agreementAliveAfter(6)),
      },
      {
        name: 'guarantees',
        scenario: onlyMediator(0.65, 0.65, 'guarantee'),
        play: playing({ struck: honouring, host: 'patient' }, agreementAliveAfter(6)),
      },
    ],
    expected: { sign: 1, least: 1.2 },
    games: 20000,
  },
  {
    id: 'SF14',
    source: ZARTMAN,
    checked: true,
    statement: 'The felt failure of force opens talks.',
    unit: 'percent of matches with talks by the third turn',
    cells: [
      { name: 'weariness 0', play: talksFrom(wearyBy(0)) },
      { name: 'weariness 0.5', play: talksFrom(wearyBy(0.5)) },
    ],
    expected: { sign: 1, least: 15 },
    games: 800,
  },
  {
    id: 'SF14c',
    source: ZARTMAN,
    checked: true,
    statement: 'Civilian suffering alone opens none: the stalemate must hurt those who decide.',
    unit: 'percent of matches with talks by the third turn',
    cells: [
      { name: 'prior civilian harm 0', play: talksFrom(harmedBy(0)) },
      { name: 'prior civilian harm 40', play: talksFrom(harmedBy(40)) },
    ],
    expected: { within: 0.5 },
    games: 800,
  },
  {
    id: 'SF18c',
    source: 'the essay, claim C28',
    checked: true,
    statement:
      'Contact that is kept in calm brings more enduring frameworks than contact sought under pressure.',
    unit: 'percent of matches',
    cells: [
      {
        name: 'reactive',
        play: playing({ struck: reactive, host: reactive }, endingIs('durable-framework')),
      },
      { name: 'continuous', play: durable },
    ],
    expected: { sign: 1, least: 7 },
    games: 3000,
  },
];
