/** The job of playing many matches of two policies: what `playMany` does, in chunks for a pool. */
import type { JobKind, Ground } from '../workers/jobKind.ts';
import { settingFor } from '../workers/jobKind.ts';
import { playMany, type Pairing } from './playMany.ts';
import { tallyToRow } from './tallyRow.ts';

/** A pairing on a scenario. */
export type PairingOrder = Ground & Pairing;

/** Matches in a chunk: some 10 ms, and enough for the news of it to cost nothing. */
const GAMES_A_PORTION = 250;

/** Plays a pairing; its row is read by `rowToTally`. */
export const pairingJob: JobKind<PairingOrder> = {
  name: 'pairing',
  chunks: ({ games }) => Math.ceil(games / GAMES_A_PORTION),
  play: (order, chunk) => {
    const played = chunk * GAMES_A_PORTION;
    const games = Math.min(GAMES_A_PORTION, order.games - played);
    return tallyToRow(playMany(settingFor(order), { ...order, games, seed: order.seed + played }));
  },
};
