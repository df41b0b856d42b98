/** The whole sensitivity analysis of a scenario: every parameter alone, then Morris's screening of all together. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { JobKind } from '../workers/jobKind.ts';
import { morrisWalks, oneAtATime } from './design.ts';
import { parametersOf, type Parameter } from './parameters.ts';
import { readScreening, readSwings, type Screened, type Swings } from './readSensitivity.ts';
import { sensitivityJob, type SensitivityOrder } from './sensitivityJob.ts';

/** How thorough an analysis is. */
export interface SensitivityPlan {
  /** Matches as each side at each point of the walks; one parameter at a time plays four times as many. */
  readonly games: number;
  /** Walks through the parameter space (Morris's r). */
  readonly trajectories: number;
  readonly seed: number;
}

/** How thorough an analysis is unless said otherwise. */
export const USUAL_PLAN = { games: 1000, trajectories: 20, seed: 1 } as const;

/** What was found. */
export interface Sensitivity extends SensitivityPlan {
  readonly scenario: string;
  readonly parameters: readonly Parameter[];
  readonly alone: Swings;
  readonly screened: readonly Screened[];
}

/** How often more one parameter at a time is played: it has few points, and they are read one by one. */
export const GAMES_ALONE = 4;

/** Has a job done, as a pool does; undefined where it was stopped. */
export type PlayPoint = (
  kind: JobKind<SensitivityOrder>,
  order: SensitivityOrder,
) => Promise<Float64Array | undefined>;

/** Plays both parts of an analysis; undefined where it was stopped. */
export async function runSensitivity(
  play: PlayPoint,
  scenario: Scenario,
  { games, trajectories, seed }: SensitivityPlan,
): Promise<Sensitivity | undefined> {
  const parameters = parametersOf(scenario);
  const points = oneAtATime(parameters);
  const alone = await play(sensitivityJob, { scenario, points, games: GAMES_ALONE * games, seed });
  if (alone === undefined) return undefined;
  const walks = morrisWalks(parameters, trajectories, seed);
  const walked = await play(sensitivityJob, { scenario, points: walks.points, games, seed });
  if (walked === undefined) return undefined;
  return {
    scenario: scenario.id,
    games,
    trajectories,
    seed,
    parameters,
    alone: readSwings(alone, parameters),
    screened: readScreening(walked, parameters, walks.moves),
  };
}
