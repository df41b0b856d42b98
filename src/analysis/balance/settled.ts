/** How often good play reaches a durable framework, as either side, on several scenarios. */
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import type { WorkerPool } from '../workers/workerPool.ts';
import { pairingJob } from '../counts/pairing.ts';
import { rowToTally } from '../counts/tallyRow.ts';

/** A share of matches, 0 to 1, with its standard error. */
export interface Settled {
  readonly scenario: string;
  readonly side: Side;
  readonly durable: number;
  readonly se: number;
}

/** Plays `patient` as each side against hidden types. */
export async function settled(
  pool: WorkerPool,
  scenarios: readonly Scenario[],
  { games, seed }: { readonly games: number; readonly seed: number },
): Promise<readonly Settled[]> {
  const orders = scenarios.flatMap((scenario) => SIDES.map((side) => ({ scenario, side })));
  return Promise.all(
    orders.map(async ({ scenario, side }) => {
      const sum = await pool.run(pairingJob, {
        scenario,
        struck: side === 'struck' ? 'patient' : 'hidden',
        host: side === 'struck' ? 'hidden' : 'patient',
        games,
        seed,
      });
      const tally = rowToTally(sum);
      const durable = tally.endings['durable-framework'] / tally.games;
      const se = Math.sqrt((durable * (1 - durable)) / tally.games);
      return { scenario: scenario.id, side, durable, se };
    }),
  );
}
