// A browser's workers: the same numbers as in the page's own thread, stopped when told to, and honest about faults.
import { expect, test } from 'vitest';
import { browserPool, browserPoolSize } from '../../src/analysis/workers/browserPool.ts';
import { counterfactualJob } from '../../src/analysis/counterfactual/counterfactual.ts';
import { counterfactualOrder } from '../../src/analysis/counterfactual/counterfactualOrder.ts';
import { forecastJob } from '../../src/analysis/forecast/forecastJob.ts';
import { forecastOrder } from '../../src/analysis/forecast/forecastOrder.ts';
import { pairingJob } from '../../src/analysis/counts/pairing.ts';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { trustedAddress } from '../../src/analysis/workers/trustedAddress.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';

const pairing = {
  scenario: plainScenario,
  struck: 'hidden',
  host: 'populist',
  games: 350,
  seed: 3,
} as const;

test('one worker, two, and the page itself give the same numbers to the last bit', async () => {
  const run = recordRun(settingOf(plainScenario), {
    hash: '',
    struck: 'random',
    host: 'free-rider',
    seed: 3,
  });
  const order = counterfactualOrder(plainScenario, run, 30);
  const pools = [inlinePool(), browserPool(1), browserPool(2)];
  const matches = await Promise.all(pools.map((pool) => pool.run(pairingJob, pairing)));
  const alternatives = await Promise.all(pools.map((pool) => pool.run(counterfactualJob, order)));
  const forecast = forecastOrder(plainScenario, { games: 40 });
  const forecasts = await Promise.all(pools.map((pool) => pool.run(forecastJob, forecast)));
  for (const sums of [matches, alternatives, forecasts]) {
    expect(sums[1]).toEqual(sums[0]);
    expect(sums[2]).toEqual(sums[0]);
  }
  for (const pool of pools) pool.close();
});

test('an abort is felt at once, a fault in a worker is told, and the pool goes on', async () => {
  const pool = browserPool();
  expect(pool.size).toBe(browserPoolSize());
  const stop = new AbortController();
  const reason = new Error('the page was left');
  const endless = pool.run(
    pairingJob,
    { ...pairing, games: 1e8 },
    { signal: stop.signal, onProgress: () => stop.abort(reason) },
  );
  await expect(endless).rejects.toBe(reason);
  const faulty = {
    scenario: plainScenario,
    run: { seed: 1, seats: { struck: 'person', host: 'person' }, choices: [] },
    turns: [9],
    continuations: 1,
  } as const;
  await expect(pool.run(counterfactualJob, faulty)).rejects.toThrow('the run has no turn 9');
  expect((await pool.run(pairingJob, pairing))[0]).toBe(pairing.games);
  pool.close();
});

test('an address of another origin is never trusted', () => {
  expect(() => trustedAddress('https://example.org/worker.js')).toThrow('not of this page');
  expect(new URL(trustedAddress('./own.js')).origin).toBe(location.origin);
});
