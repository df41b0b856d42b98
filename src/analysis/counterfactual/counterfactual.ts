/** What would have come of every other posture at every turn of a run: the same shocks, and the shocks redrawn. */
import {
  playoutFor,
  forksOf,
  playOn,
  playRecorded,
  VARIANTS,
  variantOf,
} from './counterfactualForks.ts';
import {
  continuationSeed,
  type Alternative,
  type CounterfactualOrder,
} from './counterfactualOrder.ts';
import {
  ALTERNATIVE_ROW,
  countContinuation,
  readOwn,
  readSpread,
  writeOwn,
  type Outcome,
  type Spread,
} from './counterfactualRow.ts';
import { preparedOnce, settingFor, type JobKind } from '../workers/jobKind.ts';
import { isEnding } from '../../model/vocabulary/words.ts';

// The first block is small, so that every alternative has its first bars early.
const FIRST_CONTINUATIONS = 5;
const CONTINUATIONS_A_PORTION = 20;

const TURN_ROW = VARIANTS * ALTERNATIVE_ROW;

function blocksOf({ continuations }: CounterfactualOrder): number {
  const later = Math.max(0, continuations - FIRST_CONTINUATIONS);
  return 1 + Math.ceil(later / CONTINUATIONS_A_PORTION);
}

const preparation = preparedOnce((order: CounterfactualOrder) => {
  const setting = settingFor(order);
  return { forks: forksOf(setting, order.run), playout: playoutFor(setting, order.run) };
});

/**
 * Plays the counterfactuals of an order; `readAlternative` reads the sum, at any time. A chunk is a block of continuations of all
 * alternatives of one turn; all turns have their first block before any has its second.
 */
export const counterfactualJob: JobKind<CounterfactualOrder> = {
  name: 'counterfactual',
  chunks: (order) => blocksOf(order) * order.turns.length,
  span: {
    length: ({ turns }) => turns.length * TURN_ROW,
    from: ({ turns }, chunk) => (chunk % turns.length) * TURN_ROW,
  },
  play: (order, chunk) => {
    const { turns, run, continuations } = order;
    const turn = turns[chunk % turns.length] ?? 1;
    const block = Math.floor(chunk / turns.length);
    const { forks, playout } = preparation(order);
    const fork = forks[turn - 1];
    if (fork === undefined) throw new Error(`counterfactualJob: the run has no turn ${turn}`);
    const start = block === 0 ? 1 : 1 + FIRST_CONTINUATIONS + (block - 1) * CONTINUATIONS_A_PORTION;
    const size = block === 0 ? FIRST_CONTINUATIONS : CONTINUATIONS_A_PORTION;
    const end = Math.min(start + size, continuations + 1);
    const row = new Float64Array(TURN_ROW);
    for (const [variant, after] of fork.entries()) {
      const at = variant * ALTERNATIVE_ROW;
      if (block === 0) {
        const { crisis, recorded } = playRecorded(playout, after, run);
        writeOwn(row, at, crisis, recorded);
      }
      if (isEnding(after.phase)) countContinuation(row, at, after, end - start);
      else
        for (let k = start; k < end; k++)
          countContinuation(row, at, playOn(playout, after, continuationSeed(run.seed, k)), 1);
    }
    return row;
  },
};

/** What came of one alternative, as far as it has been played. */
export interface Counterfactual extends Alternative {
  /** Whether it is the posture that was chosen, by the measure that was chosen. */
  readonly chosen: boolean;
  /** With the run's own shocks and the choices recorded after the turn, as long as they were legal. */
  readonly sameShocks: Outcome | undefined;
  /** With the shocks after the turn redrawn, the sides played on by `playedOnBy`. */
  readonly redrawn: Spread | undefined;
}

/** Where an alternative's row begins in the sum of its order. Throws for a turn that was not asked about. */
export function rowOf(order: CounterfactualOrder, alternative: Alternative): number {
  const index = order.turns.indexOf(alternative.turn);
  if (index < 0)
    throw new Error(`rowOf: turn ${alternative.turn} is none of the turns that were asked about`);
  return index * TURN_ROW + variantOf(order.run, alternative) * ALTERNATIVE_ROW;
}

/** Reads one alternative from the sum of an order, finished or still growing. */
export function readAlternative(
  sum: ArrayLike<number>,
  order: CounterfactualOrder,
  alternative: Alternative,
): Counterfactual {
  const at = rowOf(order, alternative);
  return {
    ...alternative,
    chosen: variantOf(order.run, alternative) === 0,
    sameShocks: readOwn(sum, at),
    redrawn: readSpread(sum, at),
  };
}
