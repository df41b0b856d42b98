/** Plays what a scenario says that it teaches: each claim's pairing, many times, on several ranges of seeds. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Ending } from '../../model/vocabulary/words.ts';
import { settingFor, type Ground, type JobKind } from '../workers/jobKind.ts';
import { playMany } from '../counts/playMany.ts';
import { CLEAR_ERRORS, shareEstimate, type ShareEstimate } from '../counts/shareEstimate.ts';
import { sharesOf } from '../counts/tally.ts';
import { TALLY_ROW, rowToTally, tallyToRow } from '../counts/tallyRow.ts';

/** One teaching claim of a scenario: a statement, who plays, and the ending that must come at least so often. */
export type TeachingClaim = Scenario['claims'][number];

/** On which matches to put a scenario's claims to the test. Every claim is played on the same seeds. */
export interface TeachingClaimsOrder extends Ground {
  /** Matches of each claim on each range, 1 or more. */
  readonly games: number;
  /** The first seed of the first range; the ranges follow each other and share no seed. */
  readonly seed: number;
  /** Number of ranges, 1 or more. */
  readonly ranges: number;
}

/** Whether a claim holds, fails, or the matches played cannot tell (`open`). */
export type ClaimVerdict = 'holds' | 'fails' | 'open';

/** What a claim came to on one range of seeds. */
export interface ClaimOnRange extends ShareEstimate {
  /** The range: its first seed, and how many matches of it have been played. */
  readonly seed: number;
  readonly games: number;
  /** The share less the least share claimed, −1 to 1. */
  readonly margin: number;
  readonly verdict: ClaimVerdict;
  /** Shares of all endings, for a claim that fails: what came instead. */
  readonly endings: Readonly<Record<Ending, number>>;
}

/** A claim with what came of it. */
export interface CheckedClaim {
  readonly claim: TeachingClaim;
  /** Every range that has been played at least in part, in order. */
  readonly ranges: readonly ClaimOnRange[];
  /** `holds` where it holds on every range, `fails` where it fails on any. */
  readonly verdict: ClaimVerdict;
}

// Some 10 ms of play.
const GAMES_A_PORTION = 250;

const cells = ({ scenario, ranges }: TeachingClaimsOrder): number =>
  scenario.claims.length * ranges;

/** Plays every claim on every range; each has its first matches before any has its second chunk. `readTeachingClaims` reads the sum. */
export const teachingClaimsJob: JobKind<TeachingClaimsOrder> = {
  name: 'teaching-claims',
  chunks: (order) => cells(order) * Math.ceil(order.games / GAMES_A_PORTION),
  span: {
    length: (order) => cells(order) * TALLY_ROW,
    from: (order, chunk) => (chunk % cells(order)) * TALLY_ROW,
  },
  play: (order, chunk) => {
    const { scenario, seed, ranges } = order;
    const cell = chunk % cells(order);
    const played = Math.floor(chunk / cells(order)) * GAMES_A_PORTION;
    const claim = scenario.claims[Math.floor(cell / ranges)];
    if (claim === undefined) throw new Error(`teachingClaimsJob: there is no cell ${cell}`);
    const first = seed + (cell % ranges) * order.games + played;
    const games = Math.min(GAMES_A_PORTION, order.games - played);
    const { struck, host } = claim;
    return tallyToRow(playMany(settingFor(order), { struck, host, games, seed: first }));
  },
};

/**
 * The verdict on a share that was observed. It holds or fails where it clears the least share claimed by 2.5 standard errors, and is open
 * between. At the ends of the scale no error is asked for: a least share of 0 always holds, one of 1 holds until a match contradicts it.
 */
export function claimVerdict({ share, se }: ShareEstimate, atLeast: number): ClaimVerdict {
  if (atLeast === 0) return 'holds';
  if (atLeast === 1) return share === 1 ? 'holds' : 'fails';
  const margin = share - atLeast;
  if (margin >= CLEAR_ERRORS * se) return 'holds';
  return margin <= -CLEAR_ERRORS * se ? 'fails' : 'open';
}

/** Reads the sum of the job, or the sum so far: every claim of the scenario in its order. */
export function readTeachingClaims(
  sum: ArrayLike<number>,
  order: TeachingClaimsOrder,
): readonly CheckedClaim[] {
  return order.scenario.claims.map((claim, index) => {
    const ranges = Array.from({ length: order.ranges }, (_, range) => {
      const tally = rowToTally(sum, (index * order.ranges + range) * TALLY_ROW);
      return tally.games === 0 ? [] : [onRange(claim, order.seed + range * order.games, tally)];
    }).flat();
    return { claim, ranges, verdict: overall(ranges, order.ranges) };
  });
}

function onRange(
  { ending, atLeast }: TeachingClaim,
  seed: number,
  tally: ReturnType<typeof rowToTally>,
): ClaimOnRange {
  const { games, endings } = tally;
  const estimate = shareEstimate(endings[ending], games);
  return {
    ...estimate,
    seed,
    games,
    margin: estimate.share - atLeast,
    verdict: claimVerdict(estimate, atLeast),
    endings: sharesOf(tally).endings,
  };
}

function overall(played: readonly ClaimOnRange[], ranges: number): ClaimVerdict {
  if (played.some(({ verdict }) => verdict === 'fails')) return 'fails';
  const all = played.length === ranges && played.every(({ verdict }) => verdict === 'holds');
  return all ? 'holds' : 'open';
}
