/** Keeps a forecast of the scenario that is being made, and plays its teaching claims when nothing else is going on. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browserPool } from '../../analysis/workers/browserPool.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { useStore } from '../../ui/useStore.ts';
import { claimsRuns, type SeenClaims } from './claimsRuns.ts';
import { forecastRuns, type SeenForecast } from './forecastRuns.ts';

/** What the pane knows. */
export interface Outlooks {
  readonly seen: SeenForecast | undefined;
  readonly claims: SeenClaims | undefined;
  /** Whether playing broke down; `again` tries once more. */
  readonly hasFailed: boolean;
  readonly again: () => void;
  /** Plays the claims now and does not wait until nothing changes. */
  readonly playClaims: () => void;
}

/** So long nothing must change before claims are played by themselves, in milliseconds. */
const IDLE = 900;

/** The outlooks of a scenario; `undefined` where there is none yet. The workers end with the component. */
export function useForecast(scenario: Scenario | undefined): Outlooks {
  // A pool takes its workers on when there is first something to do.
  const [{ claims, forecast, pool }] = useState(() => {
    const opened = browserPool();
    return { pool: opened, forecast: forecastRuns(opened), claims: claimsRuns(opened) };
  });
  const { failure, seen } = useStore(forecast);
  const { failure: claimsFailure, seen: seenClaims } = useStore(claims);
  const failed = failure ?? claimsFailure;

  useLayoutEffect(
    () => () => {
      claims.stop();
      forecast.stop();
      pool.close();
    },
    [],
  );
  useLayoutEffect(() => {
    if (scenario === undefined) return;
    claims.stop();
    forecast.ask(scenario);
  }, [scenario]);
  useEffect(() => {
    if (failed !== undefined) console.error(failed.reason);
  }, [failed]);

  const isAtRest = seen !== undefined && seen.isSettled && seen.scenario === scenario;
  useEffect(() => {
    if (!isAtRest) return undefined;
    const idle = setTimeout(() => claims.ask(seen.scenario), IDLE);
    return () => clearTimeout(idle);
  }, [isAtRest, seen]);

  return {
    seen,
    claims: seenClaims,
    hasFailed: failed !== undefined,
    again: () => {
      claims.stop();
      if (scenario !== undefined) forecast.ask(scenario);
    },
    playClaims: () => {
      if (scenario !== undefined) claims.ask(scenario);
    },
  };
}
