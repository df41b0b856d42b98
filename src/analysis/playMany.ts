/** Plays many matches of two policies, each on a seed of its own, and counts how they end. */
import { playMatch } from '../model/playTurn.ts';
import type { PolicyName } from '../model/scenarioShape/narrative.ts';
import type { Setting } from '../model/setting.ts';
import { POLICIES, playableName } from '../rivals/policies.ts';
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
  for (let offset = 0; offset < games; offset++) {
    const own = seed + offset;
    const ofStruck = POLICIES[playableName(struck, scenario, 'struck', own)];
    const ofHost = POLICIES[playableName(host, scenario, 'host', own)];
    countMatch(tally, playMatch(setting, own, ofStruck, ofHost));
  }
  return tally;
}
