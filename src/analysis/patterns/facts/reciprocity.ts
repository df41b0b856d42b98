/** Patterns of reciprocity under noise, and of two states that both want safety. */
import type { Policy } from '../../../model/match/policy.ts';
import type { PolicyName } from '../../../model/vocabulary/policyRecords.ts';
import { suspicious } from '../playing/experimentPolicies.ts';
import { forcePerTurn } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { bothSides } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const selfPlay = (policy: PolicyName): PlaySample =>
  playing({ struck: policy, host: policy }, forcePerTurn);

/** Share of the host’s turns after the fourth in which it does not retaliate, in percent. */
const conciliation: Measure = () => {
  let turns = 0;
  let mild = 0;
  return {
    turn: ({ host, turn }) => {
      if (turn <= 4) return;
      turns += 1;
      if (host.chosenPosture !== 'retaliation') mild += 1;
    },
    end: () => [100 * mild, turns],
  };
};

const against = (struck: PolicyName, host: PolicyName | Policy): PlaySample =>
  playing({ struck, host }, conciliation);

const OSGOOD = 'Osgood (1962); laboratory studies by Lindskold';

export const RECIPROCITY: readonly Pattern[] = [
  {
    id: 'SF1',
    source: 'Wu and Axelrod (1995)',
    checked: true,
    statement:
      'Under noise, strict reciprocity brings more force than a reciprocity that lets some threats pass.',
    unit: 'uses of force a turn',
    cells: [
      { name: 'generous tit-for-tat', play: selfPlay('generous-tit-for-tat') },
      { name: 'tit-for-tat', play: selfPlay('tit-for-tat') },
    ],
    expected: { sign: 1, least: 0.5 },
    games: 600,
  },
  {
    id: 'SF1b',
    source: 'Boerlijst, Nowak and Sigmund (1997)',
    checked: true,
    statement: 'Contrition mends slips of the hand more than errors of the eye.',
    unit: 'uses of force a turn',
    cells: [
      { name: 'slips only, tit-for-tat', without: 'misreading', play: selfPlay('tit-for-tat') },
      {
        name: 'slips only, contrite',
        without: 'misreading',
        play: selfPlay('contrite-tit-for-tat'),
      },
      { name: 'misreadings only, tit-for-tat', without: 'slips', play: selfPlay('tit-for-tat') },
      {
        name: 'misreadings only, contrite',
        without: 'slips',
        play: selfPlay('contrite-tit-for-tat'),
      },
    ],
    contrast: [-1, 1, 1, -1],
    expected: { sign: -1, least: 0.15 },
    games: 1500,
  },
  {
    id: 'SF2',
    source: OSGOOD,
    checked: true,
    statement:
      'Repeated small concessions draw more conciliation from a suspicious rival than tit-for-tat does.',
    unit: 'percent of the rival’s turns',
    cells: [
      { name: 'tit-for-tat', play: against('tit-for-tat', suspicious) },
      { name: 'graduated reciprocation', play: against('graduated-reciprocation', suspicious) },
    ],
    expected: { sign: 1, least: 30 },
    games: 600,
  },
  {
    id: 'SF2x',
    source: OSGOOD,
    checked: true,
    statement: 'They draw nothing from a rival that is hostile whatever comes.',
    unit: 'percent of the rival’s turns',
    cells: [
      { name: 'tit-for-tat', play: against('tit-for-tat', 'retaliation') },
      { name: 'graduated reciprocation', play: against('graduated-reciprocation', 'retaliation') },
    ],
    expected: { within: 1 },
    games: 100,
  },
  {
    id: 'SF6',
    source: 'Jervis (1976)',
    checked: false,
    statement: 'Two states that both want safety slide into force when they mistrust each other.',
    unit: 'uses of force a turn',
    cells: [
      {
        name: 'trust 0.6',
        scenario: bothSides({ trust: 0.6 }),
        play: selfPlay('security-seeker'),
      },
      {
        name: 'trust 0.2',
        scenario: bothSides({ trust: 0.2 }),
        play: selfPlay('security-seeker'),
      },
    ],
    expected: { sign: 1, least: 0.2 },
    games: 600,
  },
];
