/** The job of playing a pattern's experiment, in chunks for a pool. */
import type { JobKind } from '../../workers/jobKind.ts';
import { playSeeds, readyPattern } from './playPattern.ts';
import type { PatternOrder } from './playPattern.ts';

/** Seeds in a chunk: some 10 to 40 ms. */
const SEEDS_A_PORTION = 50;

/** Plays the seeds of an order; the sum is read by `judge`. */
export const patternJob: JobKind<PatternOrder> = {
  name: 'pattern',
  chunks: ({ games }) => Math.ceil(games / SEEDS_A_PORTION),
  play: (order, chunk) => {
    const played = chunk * SEEDS_A_PORTION;
    const games = Math.min(SEEDS_A_PORTION, order.games - played);
    return playSeeds(readyPattern(order), order.from + played, games);
  },
};
