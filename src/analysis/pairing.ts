/** The job of playing many matches of two policies: what `playMany` does, in portions for a crew. */
import { ENDINGS, SIDES } from '../model/words.ts';
import type { JobKind, Ground } from './jobKind.ts';
import { settingFor } from './jobKind.ts';
import { playMany, type Pairing } from './playMany.ts';
import { BAR_NAMES, emptyTally, type Tally } from './tally.ts';

/** A pairing on a scenario. */
export type PairingOrder = Ground & Pairing;

/** Matches in a portion: some 10 ms, and enough for the news of it to cost nothing. */
const GAMES_A_PORTION = 100;

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

/** Plays a pairing; its row is read by `rowToTally`. */
export const pairingJob: JobKind<PairingOrder> = {
  name: 'pairing',
  portions: ({ games }) => Math.ceil(games / GAMES_A_PORTION),
  play: (order, portion) => {
    const played = portion * GAMES_A_PORTION;
    const games = Math.min(GAMES_A_PORTION, order.games - played);
    return tallyToRow(playMany(settingFor(order), { ...order, games, seed: order.seed + played }));
  },
};
