/** Plays the teaching claims of a scenario, one scenario after the other. */
import type { WorkerPool } from '../../analysis/workers/workerPool.ts';
import {
  readTeachingClaims,
  teachingClaimsJob,
  type CheckedClaim,
  type TeachingClaim,
  type TeachingClaimsOrder,
} from '../../analysis/claims/teachingClaims.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { createProgress, type Runs } from './runs.ts';

/** What has come of a scenario's claims so far. */
export interface SeenClaims {
  readonly scenario: Scenario;
  readonly checked: readonly CheckedClaim[];
  /** Chunks played, 0 to 1. */
  readonly share: number;
  readonly isSettled: boolean;
}

/** As many matches on as many ranges of seeds as the command that checks a scenario plays, so that both say the same. */
const PLAYED = { games: 2000, seed: 1, ranges: 3 } as const;

/** The shortest time between two readings, in milliseconds. */
const BETWEEN_READINGS = 250;

/** Claims of what is asked for, played on a pool, unless that is what was played last or is being played. */
export function claimsRuns(pool: WorkerPool): Runs<SeenClaims> {
  const { fail, forgetFailure, getSnapshot, see, subscribe } = createProgress<SeenClaims>();
  let asked: Scenario | undefined;
  let stopping: AbortController | undefined;
  return {
    getSnapshot,
    subscribe,
    ask: (scenario) => {
      if (asked === scenario || scenario.claims.length === 0) return;
      stopping?.abort();
      forgetFailure();
      const stop = new AbortController();
      stopping = stop;
      asked = scenario;
      const order: TeachingClaimsOrder = { scenario, ...PLAYED };
      let readAt = -Infinity;
      const tell = (sum: Float64Array, share: number): void => {
        readAt = performance.now();
        const checked = readTeachingClaims(sum, order);
        see({ scenario, checked, share, isSettled: share === 1 });
      };
      const onProgress = (sum: Float64Array, done: number, of: number): void => {
        if (done < of && performance.now() - readAt >= BETWEEN_READINGS) tell(sum, done / of);
      };
      const play = async (): Promise<void> => {
        try {
          tell(await pool.run(teachingClaimsJob, order, { signal: stop.signal, onProgress }), 1);
        } catch (reason) {
          if (stop.signal.aborted) return;
          asked = undefined;
          fail(reason);
        }
      };
      void play();
    },
    stop: () => {
      forgetFailure();
      if (stopping !== undefined) {
        stopping.abort();
        stopping = undefined;
        asked = undefined;
      }
    },
  };
}

/** What came of a claim, if it has been played as it is written now. */
export function checkedOf(
  claims: SeenClaims | undefined,
  claim: TeachingClaim,
): CheckedClaim | undefined {
  const written = JSON.stringify(claim);
  return claims?.checked.find((one) => JSON.stringify(one.claim) === written);
}

/** All ranges as one share, and the smallest margin of any. */
export function together({ ranges }: CheckedClaim):
  | {
      readonly games: number;
      readonly share: number;
      readonly se: number;
      readonly margin: number;
    }
  | undefined {
  const games = ranges.reduce((sum, range) => sum + range.games, 0);
  if (games === 0) return undefined;
  const share = ranges.reduce((sum, range) => sum + range.share * range.games, 0) / games;
  const variance = ranges.reduce((sum, range) => sum + (range.se * range.games) ** 2, 0);
  return {
    games,
    share,
    se: Math.sqrt(variance) / games,
    margin: Math.min(...ranges.map((range) => range.margin)),
  };
}
