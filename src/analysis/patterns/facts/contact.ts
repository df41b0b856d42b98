/** Patterns of contact between the states: what a standing channel does that a fence or a call in the last hour cannot. */
import {
  ATTACKS,
  CHANNEL,
  CREDIT,
  MILITANTS,
  SUPPORT,
} from '../../../model/vocabulary/quantities.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import { holding, strikingOnce } from '../playing/experimentPolicies.ts';
import { atTheEnd, attacksPerTurn } from '../playing/measuring.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { bothSides } from '../playing/starts.ts';
import { after, always } from '../playing/shortRuns.ts';
import { afterOneTurn, playing } from '../playing/watch.ts';
import type { Measure } from '../playing/watch.ts';

const HELD = { channelNeglect: 0 } as const;

/** No moment is ever ripe. */
const NO_TALKS = { ripenessLow: 2 } as const;

const contact =
  (channel: number) =>
  ({ rows }: Crisis): void => {
    rows.shared[CHANNEL] = channel;
  };

const capacityAfterTen = (channel: number): PlaySample =>
  after(
    10,
    holding('hold'),
    holding('hold'),
    ({ rows }) => rows.shared[MILITANTS],
    contact(channel),
  );

/** Percentage of attacks whose report names the wrong origin. */
const wrongReports: Measure = () => {
  let wrong = 0;
  return {
    turn: ({ events }) => {
      if (events.attack && events.attributed !== events.crossBorder) wrong += 1;
    },
    end: ({ rows }) => [100 * wrong, rows.shared[ATTACKS]],
  };
};

const reports = (channel: number): PlaySample =>
  playing(
    { struck: holding('hold'), host: holding('hold'), prepare: contact(channel) },
    wrongReports,
  );

/** Both sides’ calls for talks, before strikes and under them. */
const CALLS = {
  accusation: {
    struck: 'struck.accusation.mediation.exit',
    host: 'host.accusation.mediation.exit',
  },
  strike: {
    struck: 'struck.strike.mediation.ceasefire-call',
    host: 'host.strike.mediation.ceasefire-call',
  },
} as const;

/** Chance in percent that both sides’ call for talks is answered, on the first turn. */
function callAt(phase: keyof typeof CALLS, prepare: (crisis: Crisis) => void): PlaySample {
  return (setting, seed) => {
    const { events } = afterOneTurn(
      setting,
      seed,
      (start) => {
        start.phase = phase;
        prepare(start);
      },
      CALLS[phase],
    );
    return events.callMade ? [100 * events.callChance, 1] : [0, 0];
  };
}

const CONTACT = 'the essay, claim C28';

export const CONTACT_PATTERNS: readonly Pattern[] = [
  {
    id: 'C16',
    source: 'the essay, claim C16',
    checked: true,
    statement: 'Where no contact stands, the militants grow.',
    unit: 'points of militant capacity after ten turns',
    cells: [
      { name: 'channel 15', constants: HELD, play: capacityAfterTen(15) },
      { name: 'channel 60', constants: HELD, play: capacityAfterTen(60) },
    ],
    expected: { sign: -1, least: 8 },
    games: 200,
  },
  {
    id: 'C28a',
    source: CONTACT,
    checked: true,
    statement:
      'Engagement kept up turn after turn means fewer attacks, though no talks come of it.',
    unit: 'attacks a turn',
    cells: [
      {
        name: 'both hold back',
        constants: NO_TALKS,
        play: playing({ struck: 'restraint', host: holding('hold') }, attacksPerTurn),
      },
      {
        name: 'both engage',
        constants: NO_TALKS,
        play: playing({ struck: 'mediation', host: 'mediation' }, attacksPerTurn),
      },
    ],
    expected: { sign: -1, least: 0.1 },
    games: 1500,
  },
  {
    id: 'C28b',
    source: CONTACT,
    checked: true,
    statement: 'Contact makes reports on attacks better.',
    unit: 'percent of attacks reported wrongly',
    cells: [
      { name: 'channel 0', constants: HELD, play: reports(0) },
      { name: 'channel 80', constants: HELD, play: reports(80) },
    ],
    expected: { sign: -1, least: 6 },
    games: 1000,
  },
  {
    id: 'C28c',
    source: CONTACT,
    checked: true,
    statement: 'A call for talks is heard less while strikes go on than before them.',
    unit: 'percent chance that talks open',
    cells: [
      { name: 'before', play: callAt('accusation', contact(15)) },
      { name: 'under strikes', play: callAt('strike', contact(15)) },
    ],
    expected: { sign: -1, least: 15 },
    games: 200,
  },
  {
    id: 'C28d',
    source: CONTACT,
    checked: true,
    statement: 'A call is heard more often where contact stands.',
    unit: 'percent chance that talks open',
    cells: [
      { name: 'channel 15', play: callAt('accusation', contact(15)) },
      { name: 'channel 60', play: callAt('accusation', contact(60)) },
    ],
    expected: { sign: 1, least: 12 },
    games: 200,
  },
  {
    id: 'C28e',
    source: CONTACT,
    checked: true,
    statement: 'One strike undoes contact.',
    unit: 'points of the channel, third turn',
    cells: [
      {
        name: 'restraint',
        play: after(
          3,
          holding('hold'),
          holding('hold'),
          ({ rows }) => rows.shared[CHANNEL],
          (start) => {
            contact(50)(start);
            start.phase = 'accusation';
          },
        ),
      },
      {
        name: 'one limited strike',
        play: after(
          3,
          strikingOnce('limited-strike'),
          holding('hold'),
          ({ rows }) => rows.shared[CHANNEL],
          (start) => {
            contact(50)(start);
            start.phase = 'accusation';
          },
        ),
      },
    ],
    expected: { sign: -1, least: 9 },
    games: 200,
  },
  {
    id: 'C14a',
    source: 'Zartman, on unripe moments; the essay, claim C14',
    checked: true,
    statement: 'Calling for talks again and again before the moment is ripe uses up the mediators.',
    unit: 'mediators’ patience after six turns',
    cells: [
      {
        name: 'restraint',
        scenario: bothSides({ strain: 10 }),
        play: after(6, always('restraint'), always('restraint'), ({ rows }) => rows.shared[CREDIT]),
      },
      {
        name: 'calls',
        scenario: bothSides({ strain: 10 }),
        play: playing(
          { struck: 'mediation', host: 'restraint', turns: 6 },
          atTheEnd(({ rows }) => rows.shared[CREDIT]),
        ),
      },
    ],
    expected: { sign: -1, least: 0.18 },
    games: 400,
  },
  {
    id: 'C14b',
    source: 'Zartman, on unripe moments; the essay, claim C14',
    checked: true,
    statement: 'A call that fails costs the leader who made it.',
    unit: 'points of support after six turns',
    cells: [
      {
        name: 'restraint',
        scenario: bothSides({ strain: 10 }),
        play: after(
          6,
          always('restraint'),
          always('restraint'),
          ({ rows }) => rows.struck[SUPPORT],
        ),
      },
      {
        name: 'calls',
        scenario: bothSides({ strain: 10 }),
        play: after(6, 'mediation', 'restraint', ({ rows }) => rows.struck[SUPPORT]),
      },
    ],
    expected: { sign: -1, least: 8 },
    games: 400,
  },
];
