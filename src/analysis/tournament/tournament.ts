/** Every policy against every other, in both roles. */
import { POLICY_NAMES, type PolicyName } from '../../model/vocabulary/policyRecords.ts';
import { settingFor, type Ground, type JobKind } from '../workers/jobKind.ts';
import { playMany } from '../counts/playMany.ts';
import { sharesOf, type Shares } from '../counts/tally.ts';
import { TALLY_ROW, rowToTally, tallyToRow } from '../counts/tallyRow.ts';

/** Which tournament to play. Every pair plays the same seeds, from `seed` on, so that pairs differ by what was chosen and not by luck. */
export interface TournamentOrder extends Ground {
  /** Who plays the struck state, and who the host. */
  readonly struck: readonly PolicyName[];
  readonly host: readonly PolicyName[];
  /** Matches of each pair, 1 or more. */
  readonly games: number;
  /** The first seed, a 32-bit integer. */
  readonly seed: number;
}

/** What a pair came to: shares of endings, and the bars of both sides with their standard errors. */
export interface TournamentCell extends Shares {
  readonly struck: PolicyName;
  readonly host: PolicyName;
  /** Matches counted so far, 1 or more. */
  readonly games: number;
}

/** The tournament of all policies, `hidden` among them, in both roles. */
export function wholeTournament(
  ground: Ground,
  { games, seed }: Pick<TournamentOrder, 'games' | 'seed'>,
): TournamentOrder {
  return { ...ground, struck: POLICY_NAMES, host: POLICY_NAMES, games, seed };
}

// Some 10 ms of play.
const GAMES_A_PORTION = 100;

const pairs = ({ struck, host }: TournamentOrder): number => struck.length * host.length;

/** Plays a tournament; every pair has its first matches before any has its second chunk. `readTournament` reads the sum. */
export const tournamentJob: JobKind<TournamentOrder> = {
  name: 'tournament',
  chunks: (order) => pairs(order) * Math.ceil(order.games / GAMES_A_PORTION),
  span: {
    length: (order) => pairs(order) * TALLY_ROW,
    from: (order, chunk) => (chunk % pairs(order)) * TALLY_ROW,
  },
  play: (order, chunk) => {
    const pair = chunk % pairs(order);
    const played = Math.floor(chunk / pairs(order)) * GAMES_A_PORTION;
    const struck = order.struck[Math.floor(pair / order.host.length)];
    const host = order.host[pair % order.host.length];
    if (struck === undefined || host === undefined)
      throw new Error(`tournamentJob: there is no pair ${pair}`);
    const games = Math.min(GAMES_A_PORTION, order.games - played);
    const pairing = { struck, host, games, seed: order.seed + played };
    return tallyToRow(playMany(settingFor(order), pairing));
  },
};

/** The cross table, row by row of the struck state's policies; pairs that have not been played yet are left out. */
export function readTournament(
  sum: ArrayLike<number>,
  order: TournamentOrder,
): readonly TournamentCell[] {
  return order.struck.flatMap((struck, row) =>
    order.host.flatMap((host, column) => {
      const tally = rowToTally(sum, (row * order.host.length + column) * TALLY_ROW);
      return tally.games === 0 ? [] : [{ struck, host, games: tally.games, ...sharesOf(tally) }];
    }),
  );
}
