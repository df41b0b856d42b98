/** Patterns of belief: what builds trust, what spends it, and how it fades. */
import { startCrisis } from '../../../model/state/crisis.ts';
import type { Crisis } from '../../../model/state/crisis.ts';
import { openTurn } from '../../../model/rules/openTurn.ts';
import { MILITANTS, TRUST } from '../../../model/vocabulary/quantities.ts';
import type { Side } from '../../../model/vocabulary/words.ts';
import { holding, sayingOnly } from '../playing/experimentPolicies.ts';
import type { Pattern, PlaySample } from '../pattern.ts';
import { after } from '../playing/shortRuns.ts';
import { playing } from '../playing/watch.ts';

const trustOf =
  (side: Side) =>
  ({ rows }: Crisis): number =>
    rows[side][TRUST];

/** What a quiet turn adds to the struck state’s trust, at a militant capacity. */
function quietTurn(capacity: number): PlaySample {
  return (setting, seed) => {
    const crisis = startCrisis(setting, seed);
    crisis.phase = 'calm';
    crisis.rows.shared[MILITANTS] = capacity;
    const before = crisis.rows.struck[TRUST];
    openTurn(crisis);
    return crisis.events.attack ? [0, 0] : [crisis.rows.struck[TRUST] - before, 1];
  };
}

/** The host’s trust after the first turn and after the twelfth, in a quarrel of words, from a trust of both sides. */
function firstAndTwelfth(trust: number): PlaySample {
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
    expected: { sign: -1, least: 0.04 },
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
    expected: { sign: -1, least: 0.15 },
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
    expected: { sign: -1, least: 0.08 },
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
    expected: { sign: 1, least: 0.025 },
    games: 300,
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
          start.phase = 'strike';
        }),
      },
      {
        name: 'as it is',
        play: after(1, holding('absorb'), holding('absorb'), trustOf('host'), (start) => {
          start.phase = 'strike';
        }),
      },
    ],
    expected: { sign: 1, least: 0.04 },
    games: 200,
    byConstruction: true,
  },
];
