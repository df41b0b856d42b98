/** Plays many matches of two policies, each on a seed of its own, and counts how they end. */
import { playAgain, rolloutOf } from '../../model/match/playTurn.ts';
import type { PolicyName } from '../../model/vocabulary/policyRecords.ts';
import type { Setting } from '../../model/state/setting.ts';
import { policyBySeed } from '../../rivals/policies.ts';
import { countMatch, emptyTally, type Tally } from './tally.ts';

/** Which matches to play: policies by name (`hidden` draws a type for each seed), and seeds from `seed` on, one a match. */
export interface Pairing {
  readonly struck: PolicyName;
  readonly host: PolicyName;
  /** Number of matches, 1 or more. */
  readonly games: number;
  /** The first seed, a 32-bit integer. */
  readonly seed: number;
}

/** Plays the matches of a pairing to their ends and adds them to `tally`; nothing is logged. */
export function playMany(
  setting: Setting,
  { struck, host, games, seed }: Pairing,
  tally: Tally = emptyTally(),
): Tally {
  const { scenario } = setting;
  const rollout = rolloutOf(setting);
  const struckOf = policyBySeed(struck, scenario, 'struck');
  const hostOf = policyBySeed(host, scenario, 'host');
  for (let own = seed; own < seed + games; own++)
    countMatch(tally, playAgain(rollout, own, struckOf(own), hostOf(own)));
  return tally;
}
