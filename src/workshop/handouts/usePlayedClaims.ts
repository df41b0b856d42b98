/** Plays the teaching claims of a scenario while its handouts are looked at, so that none is printed unseen. */
import { useEffect, useState } from 'preact/hooks';
import { browserPool } from '../../analysis/workers/browserPool.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { claimsRuns, type SeenClaims } from '../forecast/claimsRuns.ts';

/** What came of the claims so far; undefined until the first matches, and where they cannot be played. */
export function usePlayedClaims(scenario: Scenario): SeenClaims | undefined {
  const [seen, setSeen] = useState<SeenClaims>();
  useEffect(() => {
    if (scenario.claims.length === 0) return undefined;
    const pool = browserPool();
    const runs = claimsRuns(pool, { onSeen: setSeen, onFailed: (reason) => console.warn(reason) });
    runs.ask(scenario);
    return () => {
      runs.stop();
      pool.close();
    };
  }, [scenario]);
  return seen;
}
