/** Keeps a forecast of the scenario that is being made, and plays its teaching claims when nothing else is going on. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browserPool } from '../../analysis/workers/browserPool.ts';
import type { WorkerPool } from '../../analysis/workers/workerPool.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { claimsRuns, type ClaimsRuns, type SeenClaims } from './claimsRuns.ts';
import { forecastRuns, type ForecastRuns, type SeenForecast } from './forecastRuns.ts';

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

interface Runs {
  readonly pool: WorkerPool;
  readonly forecast: ForecastRuns;
  readonly claims: ClaimsRuns;
}

/** The outlooks of a scenario; `undefined` where there is none yet. The workers end with the component. */
export function useForecast(scenario: Scenario | undefined): Outlooks {
  const [seen, setSeen] = useState<SeenForecast>();
  const [claims, setClaims] = useState<SeenClaims>();
  const [hasFailed, setFailed] = useState(false);
  const runs = useRef<Runs>(undefined);

  useLayoutEffect(() => {
    const pool = browserPool();
    const onFailed = (reason: unknown): void => {
      console.error(reason);
      setFailed(true);
    };
    runs.current = {
      pool,
      forecast: forecastRuns(pool, { onSeen: setSeen, onFailed }),
      claims: claimsRuns(pool, { onSeen: setClaims, onFailed }),
    };
    return () => {
      runs.current?.claims.stop();
      runs.current?.forecast.stop();
      pool.close();
    };
  }, []);
  useLayoutEffect(() => {
    if (scenario === undefined) return;
    runs.current?.claims.stop();
    runs.current?.forecast.ask(scenario);
  }, [scenario]);

  const isAtRest = seen !== undefined && seen.isSettled && seen.scenario === scenario;
  useEffect(() => {
    if (!isAtRest) return undefined;
    const idle = setTimeout(() => runs.current?.claims.ask(seen.scenario), IDLE);
    return () => clearTimeout(idle);
  }, [isAtRest, seen]);

  return {
    seen,
    claims,
    hasFailed,
    again: () => {
      setFailed(false);
      if (scenario !== undefined) runs.current?.forecast.ask(scenario);
    },
    playClaims: () => {
      if (scenario !== undefined) runs.current?.claims.ask(scenario);
    },
  };
}
