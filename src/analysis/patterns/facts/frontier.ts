/** Patterns of the frontier: a fence against a channel. */
import { CHANNEL, FENCE } from '../../../model/vocabulary/quantities.ts';
import { holding } from '../playing/experimentPolicies.ts';
import { attacksPerTurn } from '../playing/measuring.ts';
import type { PatternCell, Pattern } from '../pattern.ts';
import { playing } from '../playing/watch.ts';

const standing = (fence: number, channel: number): PatternCell['play'] =>
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

const COORDINATION = 'the essay, claims C19 and C28';

export const FRONTIER: readonly Pattern[] = [
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
    expected: { sign: -1, least: 0.045 },
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
    expected: { sign: -1, least: 0.03 },
    games: 1000,
  },
];
