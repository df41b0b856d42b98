/** Lays counterfactuals out as lines for the terminal. */
import type { Counterfactual } from '../../analysis/counterfactual/counterfactual.ts';
import type { Outcome, Spread } from '../../analysis/counterfactual/counterfactualRow.ts';
import { ENDINGS, POSTURES, SIDES, type Side } from '../../model/vocabulary/words.ts';
import { counted } from '../../text/numbers.ts';

const longest = (words: readonly string[]): number => Math.max(...words.map((word) => word.length));
const SIDE_WIDTH = longest(SIDES);
const POSTURE_WIDTH = longest(POSTURES) + 2;
const ENDING_WIDTH = longest(ENDINGS);

function outcomeText({ ending, bars, turns }: Outcome, side: Side): string {
  const worth = bars[side].total.toFixed(0).padStart(3);
  return `${ending.padEnd(ENDING_WIDTH)} ${counted(turns, 'turn ', 'turns').padStart(8)} ${worth}`;
}

function spreadText({ games, endings, bands }: Spread, side: Side): string {
  const [first = ENDINGS[0]] = [...ENDINGS].sort((one, other) => endings[other] - endings[one]);
  const { mean, low, high } = bands[side].total;
  const share = `${((100 * endings[first]) / games).toFixed(0).padStart(3)} %`;
  return `${mean.toFixed(1).padStart(5)} (${low} to ${high})`.padEnd(18) + `${share} ${first}`;
}

/** A line an alternative, under a line a turn; what was chosen is marked by a star, and worth is the total of the side that chooses. */
export function counterfactualLines(found: readonly Counterfactual[]): string {
  const head = ' '.repeat(2 + SIDE_WIDTH + 2 + POSTURE_WIDTH);
  const lines = [
    `${head}${'with the same shocks'.padEnd(ENDING_WIDTH + 16)}with the shocks after the turn redrawn`,
  ];
  let turn = 0;
  for (const one of found) {
    if (one.turn !== turn) lines.push(`Turn ${one.turn}`);
    ({ turn } = one);
    const { side, posture, chosen, sameShocks, redrawn } = one;
    lines.push(
      [
        `  ${side.padEnd(SIDE_WIDTH)}  ${`${posture}${chosen ? ' *' : ''}`.padEnd(POSTURE_WIDTH)}`,
        sameShocks === undefined ? '' : outcomeText(sameShocks, side).padEnd(ENDING_WIDTH + 16),
        redrawn === undefined ? '' : spreadText(redrawn, side),
      ]
        .join('')
        .trimEnd(),
    );
  }
  return lines.join('\n');
}
