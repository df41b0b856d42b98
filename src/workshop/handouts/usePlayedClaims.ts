/** Plays the teaching claims of a scenario while its handouts are looked at, so that none is printed unseen. */
import { useEffect, useState } from 'preact/hooks';
import { browserPool } from '../../analysis/workers/browserPool.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { useStore } from '../../ui/useStore.ts';
import { claimsRuns, type SeenClaims } from '../forecast/claimsRuns.ts';

/** What came of the claims so far; undefined until the first matches, and where they cannot be played. */
export function usePlayedClaims(scenario: Scenario): SeenClaims | undefined {
  const [{ pool, runs }] = useState(() => {
    const opened = browserPool();
    return { pool: opened, runs: claimsRuns(opened) };
  });
  const { failure, seen } = useStore(runs);
  useEffect(() => {
    runs.ask(scenario);
    return runs.stop;
  }, [scenario]);
  useEffect(() => pool.close, []);
  useEffect(() => {
    if (failure !== undefined) console.warn(failure.reason);
  }, [failure]);
  return seen;
}
