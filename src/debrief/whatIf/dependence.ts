/** How much of a match's ending depended on each of its turns, and on which most. */
import type { CounterfactualOrder } from '../../analysis/counterfactual/counterfactualOrder.ts';
import type { TurnEntry } from '../../model/match/log.ts';
import type { Side } from '../../model/vocabulary/words.ts';
import { ENOUGH } from './charts/endingsChart.ts';
import { endsWhatever, howMuchDepended, readBranches, turnOfMost } from './readWhatIf.ts';

/** Turn by turn how far apart the endings after the three postures of a side lie, 0 to 1, and the turn in which they lie furthest apart. */
export function dependence(
  order: CounterfactualOrder,
  sum: Float64Array | undefined,
  log: readonly TurnEntry[],
  side: Side,
): { readonly depended: readonly number[]; readonly most: number } {
  const turns = log.map((entry) => {
    const branches = readBranches(order, sum, entry, side);
    const few = branches.some(({ games }) => games < ENOUGH);
    return { by: few ? 0 : howMuchDepended(branches), isOpen: !endsWhatever(branches) };
  });
  return {
    depended: turns.map(({ by }) => by),
    // A turn after which nothing was open any more is no place to begin.
    most: turnOfMost(turns.map(({ by, isOpen }) => (isOpen ? by : 0))),
  };
}
