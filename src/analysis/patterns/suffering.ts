/** Patterns of those who pay: civilians on both sides, strained states, leaders that fall, and open conflict. */
import { packageOf } from '../../model/bargainingTable.ts';
import type { Crisis } from '../../model/crisis.ts';
import {
  FORCE_COUNT,
  HARM,
  MILITANTS,
  OUTRAGE,
  STRAIN,
  SUPPORT,
  PACKAGE,
} from '../../model/quantities.ts';
import { hasty, holding, strikingOnce, sayingOnly } from './experimentPolicies.ts';
import { endingIs } from './measuring.ts';
import type { Pattern, Play } from './pattern.ts';
import { after } from './shortRuns.ts';
import { agreementInForce, militantsAre } from './starts.ts';
import { playing } from './watch.ts';
import type { Measure } from './watch.ts';

const harmOnBothSides = ({ rows }: Crisis): number => rows.struck[HARM] + rows.host[HARM];
const harmOfHost = ({ rows }: Crisis): number => rows.host[HARM];
const strainOnBothSides = ({ rows }: Crisis): number =>
  (rows.struck[STRAIN] + rows.host[STRAIN]) / 2;

const accused = (crisis: Crisis): void => {
  crisis.place = 'accusation';
};

const underFramework = (options: readonly number[]): Play =>
  after(5, holding('honour'), holding('dismantle'), harmOfHost, (crisis) => {
    agreementInForce(0.5)(crisis);
    crisis.rows.deal[PACKAGE] = packageOf(crisis.setting.table, options);
  });

/** Militant capacity at the end of matches that a fracture ends. */
const capacityAtFracture: Measure = () => ({
  end: ({ place, rows }) => (place === 'fracture' ? [rows.shared[MILITANTS], 1] : [0, 0]),
});

const fallsUnderRestraint = playing(
  { struck: 'restraint', host: 'restraint' },
  endingIs('leadership-crisis-struck'),
);

export const SUFFERING: readonly Pattern[] = [
  {
    id: 'C7',
    source: 'the essay, claims C5 and C7',
    checked: true,
    statement: 'A leadership that does nothing but endure falls more often where attacks are many.',
    unit: 'percent of matches',
    cells: [
      { name: 'capacity 20', scenario: militantsAre({ capacity: 20 }), play: fallsUnderRestraint },
      { name: 'capacity 90', scenario: militantsAre({ capacity: 90 }), play: fallsUnderRestraint },
    ],
    expected: { sign: 1, least: 5 },
    games: 1500,
  },
  {
    id: 'C13',
    source: 'the essay, claim C13',
    checked: true,
    statement: 'A movement that breaks apart leaves the militants stronger.',
    unit: 'points of militant capacity',
    cells: [
      {
        name: 'nobody splits off',
        scenario: militantsAre({ kinship: 2.2 }),
        without: 'splinter',
        play: playing({ struck: 'patient', host: hasty }, capacityAtFracture),
      },
      {
        name: 'as it is',
        scenario: militantsAre({ kinship: 2.2 }),
        play: playing({ struck: 'patient', host: hasty }, capacityAtFracture),
      },
    ],
    expected: { sign: 1, least: 5 },
    games: 300,
    byConstruction: true,
  },
  {
    id: 'C17',
    source: 'the essay, claim C17',
    checked: true,
    statement: 'A crisis fought out leaves both states more vulnerable than one endured.',
    unit: 'points of strain after eight turns',
    cells: [
      { name: 'restraint', play: after(8, 'restraint', 'restraint', strainOnBothSides) },
      { name: 'retaliation', play: after(8, 'retaliation', 'retaliation', strainOnBothSides) },
    ],
    expected: { sign: 1, least: 1 },
    games: 300,
  },
  {
    id: 'C22',
    source: 'the essay, claim C22',
    checked: true,
    statement:
      'Where both retaliate, civilians on both sides suffer more than where both hold back.',
    unit: 'harm after eight turns',
    cells: [
      { name: 'restraint', play: after(8, 'restraint', 'restraint', harmOnBothSides) },
      { name: 'retaliation', play: after(8, 'retaliation', 'retaliation', harmOnBothSides) },
    ],
    expected: { sign: 1, least: 15 },
    games: 300,
  },
  {
    id: 'C22b',
    source: 'the essay, claims C5 and C22',
    checked: true,
    statement: 'Civilian losses cost the leadership that could not prevent them.',
    unit: 'points of support after eight turns',
    cells: [
      {
        name: 'losses are forgiven',
        without: 'losses',
        play: after(8, 'retaliation', 'retaliation', ({ rows }) => rows.struck[SUPPORT]),
      },
      {
        name: 'as it is',
        play: after(8, 'retaliation', 'retaliation', ({ rows }) => rows.struck[SUPPORT]),
      },
    ],
    expected: { sign: -1, least: 2 },
    games: 300,
    byConstruction: true,
  },
  {
    id: 'C23',
    source: 'the essay, claim C23',
    checked: true,
    statement: 'Policing costs the host’s own districts.',
    unit: 'harm in the host state after eight turns',
    cells: [
      { name: 'hold', play: after(8, holding('hold'), holding('hold'), harmOfHost) },
      { name: 'police', play: after(8, holding('hold'), holding('police'), harmOfHost) },
    ],
    expected: { sign: 1, least: 0.5 },
    games: 300,
  },
  {
    id: 'C23b',
    source: 'the essay, claim C11',
    checked: true,
    statement: 'It weakens the militants.',
    unit: 'points of militant capacity after eight turns',
    cells: [
      {
        name: 'hold',
        play: after(8, holding('hold'), holding('hold'), ({ rows }) => rows.shared[MILITANTS]),
      },
      {
        name: 'police',
        play: after(8, holding('hold'), holding('police'), ({ rows }) => rows.shared[MILITANTS]),
      },
    ],
    expected: { sign: -1, least: 3 },
    games: 300,
  },
  {
    id: 'C24',
    source: 'the essay, claim C24',
    checked: true,
    statement: 'Closed crossings cost livelihoods on both sides.',
    unit: 'harm after four turns',
    cells: [
      {
        name: 'accuse',
        play: after(4, sayingOnly('accuse'), holding('hold'), harmOnBothSides),
      },
      {
        name: 'close',
        play: after(4, sayingOnly('close'), holding('hold'), harmOnBothSides),
      },
    ],
    expected: { sign: 1, least: 0.8 },
    games: 300,
  },
  {
    id: 'C24c',
    source: 'the essay, claim C24',
    checked: true,
    statement: 'Returns on the struck state’s timetable harm more people than phased ones.',
    unit: 'harm in the host state after five turns',
    cells: [
      { name: 'phased', play: underFramework([1, 1, 2, 1, 1, 0]) },
      { name: 'struck state’s timetable', play: underFramework([1, 1, 2, 1, 0, 0]) },
    ],
    expected: { sign: 1, least: 0.6 },
    games: 300,
  },
  {
    id: 'C24b',
    source: 'the essay, claims C17 and C24',
    checked: true,
    statement: 'Open crossings under an agreement ease both states’ strain.',
    unit: 'points of strain after five turns',
    cells: [
      {
        name: 'no agreement',
        play: after(5, holding('hold'), holding('police'), strainOnBothSides),
      },
      {
        name: 'agreement',
        play: after(
          5,
          holding('honour'),
          holding('dismantle'),
          strainOnBothSides,
          agreementInForce(0.5),
        ),
      },
    ],
    expected: { sign: -1, least: 1.5 },
    games: 300,
  },
  {
    id: 'C32',
    source: 'the essay, claim C32',
    checked: true,
    statement: 'A strike lets off anger at home at once.',
    unit: 'points of outrage in the turn',
    cells: [
      {
        name: 'step back',
        play: after(
          1,
          holding('step-back'),
          holding('hold'),
          ({ rows }) => rows.struck[OUTRAGE],
          (start) => {
            accused(start);
            start.rows.struck[OUTRAGE] = 60;
          },
        ),
      },
      {
        name: 'limited strike, catharsis off',
        without: 'catharsis',
        play: after(
          1,
          strikingOnce('limited-strike'),
          holding('hold'),
          ({ rows }) => rows.struck[OUTRAGE],
          (start) => {
            accused(start);
            start.rows.struck[OUTRAGE] = 60;
          },
        ),
      },
      {
        name: 'limited strike',
        play: after(
          1,
          strikingOnce('limited-strike'),
          holding('hold'),
          ({ rows }) => rows.struck[OUTRAGE],
          (start) => {
            accused(start);
            start.rows.struck[OUTRAGE] = 60;
          },
        ),
      },
    ],
    contrast: [0, -1, 1],
    expected: { sign: -1, least: 2 },
    games: 100,
    byConstruction: true,
  },
  {
    id: 'C32b',
    source: 'the essay, claims C8 and C32',
    checked: true,
    statement: 'A strike closes ranks in the host state.',
    unit: 'points of the host’s support in the turn',
    cells: [
      {
        name: 'step back',
        play: after(
          1,
          holding('step-back'),
          holding('hold'),
          ({ rows }) => rows.host[SUPPORT],
          accused,
        ),
      },
      {
        name: 'limited strike',
        play: after(
          1,
          strikingOnce('limited-strike'),
          holding('hold'),
          ({ rows }) => rows.host[SUPPORT],
          accused,
        ),
      },
    ],
    expected: { sign: 1, least: 1 },
    games: 200,
  },
  {
    id: 'C32c',
    source: 'the essay, claims C9 and C32',
    checked: true,
    statement: 'One strike makes a host that wants safety use force itself.',
    unit: 'the host’s uses of force in eight turns',
    cells: [
      {
        name: 'step back',
        play: after(
          8,
          holding('step-back'),
          'security-seeker',
          ({ rows }) => rows.host[FORCE_COUNT],
          accused,
        ),
      },
      {
        name: 'limited strike',
        play: after(
          8,
          strikingOnce('limited-strike'),
          'security-seeker',
          ({ rows }) => rows.host[FORCE_COUNT],
          accused,
        ),
      },
    ],
    expected: { sign: 1, least: 0.2 },
    games: 500,
  },
  {
    id: 'C33b',
    source: 'the essay, claims C21 and C33',
    checked: true,
    statement: 'Answering blow for blow can end in open conflict.',
    unit: 'percent of matches',
    cells: [
      {
        name: 'restraint',
        play: playing({ struck: 'restraint', host: 'restraint' }, endingIs('open-conflict')),
      },
      {
        name: 'retaliation',
        play: playing({ struck: 'retaliation', host: 'retaliation' }, endingIs('open-conflict')),
      },
    ],
    expected: { sign: 1, least: 10 },
    games: 1000,
  },
];
