/** A tally as a row of numbers that can be added up by a pool, and back. */
import { ENDINGS, SIDES } from '../../model/vocabulary/words.ts';
import { BAR_NAMES, emptyTally, type Tally } from './tally.ts';

/** Numbers in a tally's row. */
export const TALLY_ROW = 1 + ENDINGS.length + SIDES.length * BAR_NAMES.length * 2;

/** A tally as numbers that can be added: matches, endings, then sum and squares of each bar, struck before host. */
export function tallyToRow({ games, endings, bars }: Tally): Float64Array {
  return Float64Array.from([
    games,
    ...ENDINGS.map((ending) => endings[ending]),
    ...SIDES.flatMap((side) =>
      BAR_NAMES.flatMap((name) => [bars[side][name].sum, bars[side][name].squares]),
    ),
  ]);
}

/** The tally of a row, which may stand within a longer one from index `from` on. */
export function rowToTally(row: ArrayLike<number>, from = 0): Tally {
  const tally = emptyTally();
  let index = from;
  const next = (): number => row[index++] ?? 0;
  tally.games = next();
  for (const ending of ENDINGS) tally.endings[ending] = next();
  for (const side of SIDES)
    for (const name of BAR_NAMES) {
      tally.bars[side][name].sum = next();
      tally.bars[side][name].squares = next();
    }
  return tally;
}
