/** Measures what a second worker adds. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import type { Crew } from '../workers/crew.ts';
import { pairingJob } from './pairing.ts';

/** Speed with one and with two workers, measured in turn in one run; whole matches, hidden types on both sides. */
export interface Scaling {
  /** Matches a second in the fastest round: whatever else the machine does can only slow one down. */
  readonly one: number;
  readonly two: number;
  /** Speed with two over speed with one. 2 would be all that there is to win. */
  readonly ratio: number;
}

/** How long to measure. */
export interface ScalingOptions {
  /** Matches a round, 1 or more. */
  readonly games?: number;
  /** Rounds, 1 or more; each measures one worker and then two. Many short ones find the moments in which the machine does nothing else. */
  readonly rounds?: number;
}

/** Measures crews of one and of two workers that `crewOf` makes; they are closed afterwards. */
export async function measureScaling(
  crewOf: (size: number) => Crew,
  scenario: Scenario,
  { games = 4000, rounds = 25 }: ScalingOptions = {},
): Promise<Scaling> {
  const crews = { one: crewOf(1), two: crewOf(2) };
  const secondsOf = async (crew: Crew, seed: number): Promise<number> => {
    const before = performance.now();
    await crew.run(pairingJob, { scenario, struck: 'hidden', host: 'hidden', games, seed });
    return (performance.now() - before) / 1000;
  };
  try {
    // Each worker has to start and its code to get warm before anything counts.
    await secondsOf(crews.one, 1);
    await secondsOf(crews.two, 1);
    await secondsOf(crews.two, 1);
    let one = Infinity;
    let two = Infinity;
    for (let round = 0; round < rounds; round++) {
      const seed = 1 + round * games;
      one = Math.min(one, await secondsOf(crews.one, seed));
      two = Math.min(two, await secondsOf(crews.two, seed));
    }
    return { one: games / one, two: games / two, ratio: one / two };
  } finally {
    crews.one.close();
    crews.two.close();
  }
}
