// Plays matches of mixed policies and sums their logs up in one short text; runs in Node and in a browser alike.
import flagship from '../../scenarios/pakistan-afghanistan.json?raw';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { POLICIES } from '../../src/rivals/policies.ts';
import type { PlayableName } from '../../src/model/vocabulary/policyRecords.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { hashText } from '../../src/scenario/checking/scenarioHash.ts';

/** How many matches the digest sums up. */
export const DIGEST_GAMES = 200;

/** 64 bits as 16 hexadecimal digits over the JSON of every log, ending and bar of the matches, in order. */
export function playedDigest(): string {
  const parsed = parseScenario(flagship);
  if (!parsed.ok) throw new Error('playedDigest: the flagship is faulty');
  const setting = settingOf(parsed.scenario);
  const names = Object.keys(POLICIES) as PlayableName[];
  let digest = '';
  for (let game = 0; game < DIGEST_GAMES; game++) {
    const struck = names[game % names.length] ?? 'patient';
    // Steps by a number that shares no factor with the policies' own, so that all pairs come round.
    const host = names[(7 * game + Math.floor(game / names.length)) % names.length] ?? 'patient';
    // Without the fingerprint, since words may change where no number does.
    const run = recordRun(setting, { hash: '', struck, host, seed: 1000 + game });
    digest = hashText(digest + JSON.stringify(run));
  }
  return digest;
}
