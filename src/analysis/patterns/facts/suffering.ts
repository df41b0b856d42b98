/** Patterns of those who pay: civilians on both sides, strained states, movements and leaders that fall. */
import type { Crisis } from '../../../model/state/crisis.ts';
import { HARM, MILITANTS, STRAIN, SUPPORT } from '../../../model/vocabulary/quantities.ts';
import { hasty, holding } from '../playing/experimentPolicies.ts';
import { endingIs } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { after } from '../playing/shortRuns.ts';
import { militantsAre } from '../playing/starts.ts';
import { playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const harmOnBothSides = ({ rows }: Crisis): number => rows.struck[HARM] + rows.host[HARM];

const harmOfHost = ({ rows }: Crisis): number => rows.host[HARM];

const strainOnBothSides = ({ rows }: Crisis): number =>
  (rows.struck[STRAIN] + rows.host[STRAIN]) / 2;

/** Militant capacity at the end of matches that a fracture ends. */
const capacityAtFracture: Measure = () => ({
  end: ({ phase, rows }) => (phase === 'fracture' ? [rows.shared[MILITANTS], 1] : [0, 0]),
});

const fallsUnderRestraint = playing(
  { struck: 'restraint', host: 'restraint' },
  endingIs('leadership-crisis-struck'),
);

const QUIET = militantsAre({ capacity: 5 });

/** Support of a struck state that holds back, so many turns after it had fallen to 40. */
function supportHoldingBack(turns: number): PlaySample {
  return after(
    turns,
    holding('inquiry'),
    holding('hold'),
    ({ rows }) => rows.struck[SUPPORT],
    ({ rows }) => {
      rows.struck[SUPPORT] = 40;
    },
  );
}

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
    expected: { sign: 1, least: 10 },
    games: 1500,
  },
  {
    id: 'C7b',
    source: 'the essay, claims C6 and C7',
    checked: true,
    statement: 'Where it stays quiet, a leadership that holds back wins back support that it lost.',
    unit: 'points of support, eighth turn less first',
    cells: [
      { name: 'first turn', scenario: QUIET, play: supportHoldingBack(1) },
      { name: 'eighth turn', scenario: QUIET, play: supportHoldingBack(8) },
    ],
    expected: { sign: 1, least: 3.5 },
    games: 600,
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
    expected: { sign: 1, least: 15 },
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
    expected: { sign: 1, least: 2.5 },
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
    expected: { sign: 1, least: 50 },
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
    expected: { sign: -1, least: 6 },
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
    expected: { sign: 1, least: 1 },
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
    expected: { sign: -1, least: 9 },
    games: 300,
  },
];
