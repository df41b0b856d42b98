/** Lays counterfactuals out as lines for the terminal. */
import type { Counterfactual } from '../../analysis/counterfactual/counterfactual.ts';
import type { Outcome, Spread } from '../../analysis/counterfactual/counterfactualRow.ts';
import { ENDINGS, POSTURES, SIDES, type Side } from '../../model/vocabulary/words.ts';
import type { Say } from '../../text/speaker.ts';

const longest = (words: readonly string[]): number => Math.max(...words.map((word) => word.length));
const SIDE_WIDTH = longest(SIDES);
const POSTURE_WIDTH = longest(POSTURES) + 2;
const ENDING_WIDTH = longest(ENDINGS);

/** Wide enough for ending, length and worth, and for what stands over them. */
function widthOfOutcome(say: Say): number {
  return Math.max(ENDING_WIDTH + 16, say('cli-counterfactual-same').length + 2);
}

function outcomeText({ ending, bars, turns }: Outcome, side: Side, say: Say): string {
  const worth = bars[side].total.toFixed(0).padStart(3);
  const [one, many] = [turns, 2].map((count) => say('cli-turns', { turns: count }));
  // The word for one may be shorter than that for many; numbers stand under one another all the same.
  const length = (one ?? '').padEnd(turns === 1 ? (many ?? '').length : 0);
  return `${ending.padEnd(ENDING_WIDTH)} ${length.padStart(8)} ${worth}`;
}

function spreadText({ games, endings, bands }: Spread, side: Side, say: Say): string {
  const [first = ENDINGS[0]] = [...ENDINGS].sort((one, other) => endings[other] - endings[one]);
  const { mean, low, high } = bands[side].total;
  const share = `${((100 * endings[first]) / games).toFixed(0).padStart(3)} %`;
  const band = say('cli-counterfactual-band', {
    mean: mean.toFixed(1).padStart(5),
    low: String(low),
    high: String(high),
  });
  return `${band.padEnd(18)}${share} ${first}`;
}

/** A line an alternative, under a line a turn; what was chosen is marked by a star, and worth is the total of the side that chooses. */
export function counterfactualLines(found: readonly Counterfactual[], say: Say): string {
  const head = ' '.repeat(2 + SIDE_WIDTH + 2 + POSTURE_WIDTH);
  const width = widthOfOutcome(say);
  const lines = [
    `${head}${say('cli-counterfactual-same').padEnd(width)}${say('cli-counterfactual-redrawn')}`,
  ];
  let turn = 0;
  for (const one of found) {
    if (one.turn !== turn) lines.push(say('cli-counterfactual-turn', { turn: String(one.turn) }));
    ({ turn } = one);
    const { side, posture, chosen, sameShocks, redrawn } = one;
    lines.push(
      [
        `  ${side.padEnd(SIDE_WIDTH)}  ${`${posture}${chosen ? ' *' : ''}`.padEnd(POSTURE_WIDTH)}`,
        sameShocks === undefined ? '' : outcomeText(sameShocks, side, say).padEnd(width),
        redrawn === undefined ? '' : spreadText(redrawn, side, say),
      ]
        .join('')
        .trimEnd(),
    );
  }
  return lines.join('\n');
}
