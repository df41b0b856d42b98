/** Which forecast is played while a scenario keeps changing: the latest, but never so impatiently that nothing is ever seen. */
import type { WorkerPool } from '../../analysis/workers/workerPool.ts';
import { forecastJob } from '../../analysis/forecast/forecastJob.ts';
import {
  USUAL_GAMES,
  forecastOrder,
  forecastPart,
  type ForecastOrder,
} from '../../analysis/forecast/forecastOrder.ts';
import { readForecast, type Forecast } from '../../analysis/forecast/readForecast.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { createProgress, type Runs } from './runs.ts';

/** A forecast as far as it has been played, and the scenario that it is of. */
export interface SeenForecast {
  readonly scenario: Scenario;
  readonly forecast: Forecast;
  readonly isSettled: boolean;
}

/** The shortest time between two readings of one forecast, in milliseconds: reading and drawing must not hold up the page. */
const BETWEEN_READINGS = 180;

interface ForecastRun {
  readonly part: string;
  readonly order: ForecastOrder;
  readonly stopping: AbortController;
  /** The scenario as it is now; it differs from the order's at most in what no match depends on. */
  scenario: Scenario;
  sum: Float64Array | undefined;
  readAt: number;
  isSettled: boolean;
}

/**
 * Forecasts of what is asked for, played on a pool; whatever was asked before is given up. A run that has shown its first figures is aborted as soon as another is asked for. One that has
 * not is first let come to them, some thirty milliseconds of play: otherwise a slider that moves at every frame would show nothing until it rests.
 * Each way plays `games` matches against each type.
 */
export function forecastRuns(pool: WorkerPool, games = USUAL_GAMES): Runs<SeenForecast> {
  const { fail, forgetFailure, getSnapshot, see, subscribe } = createProgress<SeenForecast>();
  let run: ForecastRun | undefined;
  let next: Scenario | undefined;

  /** Reads a run and tells what there is to see; false while there is nothing yet. */
  function tell(of: ForecastRun): boolean {
    const forecast =
      of.sum === undefined ? undefined : readForecast(of.sum, of.order, of.scenario.rivals);
    if (forecast === undefined) return false;
    of.readAt = performance.now();
    see({ scenario: of.scenario, forecast, isSettled: of.isSettled });
    return true;
  }

  function start(scenario: Scenario): void {
    run?.stopping.abort();
    const order = forecastOrder(scenario, { games });
    const begun: ForecastRun = {
      part: forecastPart(scenario),
      order,
      stopping: new AbortController(),
      scenario,
      sum: undefined,
      readAt: -Infinity,
      isSettled: false,
    };
    run = begun;
    void follow(begun);
  }

  async function follow(of: ForecastRun): Promise<void> {
    const { order, stopping } = of;
    const onProgress = (sum: Float64Array): void => {
      of.sum = sum;
      if (performance.now() - of.readAt < BETWEEN_READINGS) return;
      if (tell(of) && next !== undefined) goOn();
    };
    try {
      await pool.run(forecastJob, order, { signal: stopping.signal, onProgress });
    } catch (reason) {
      if (stopping.signal.aborted) return;
      run = undefined;
      fail(reason);
      return;
    }
    of.isSettled = true;
    tell(of);
    goOn();
  }

  function goOn(): void {
    const asked = next;
    next = undefined;
    if (asked !== undefined) start(asked);
  }

  return {
    getSnapshot,
    subscribe,
    ask: (scenario) => {
      forgetFailure();
      if (run !== undefined && run.part === forecastPart(scenario)) {
        next = undefined;
        run.scenario = scenario;
        tell(run);
      } else if (run !== undefined && run.readAt === -Infinity) next = scenario;
      else start(scenario);
    },
    stop: () => {
      forgetFailure();
      next = undefined;
      run?.stopping.abort();
      run = undefined;
    },
  };
}
