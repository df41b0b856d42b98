// A pool gives the same numbers whoever does the work, stops when told to, and says what went wrong.
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { counterfactualJob } from '../../src/analysis/counterfactual/counterfactual.ts';
import { poolOf, type WorkerPool } from '../../src/analysis/workers/workerPool.ts';
import { pairingJob, type PairingOrder } from '../../src/analysis/counts/pairing.ts';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { measureScaling } from '../../src/analysis/counts/scaling.ts';
import { emptyTally, sharesOf } from '../../src/analysis/counts/tally.ts';
import { rowToTally } from '../../src/analysis/counts/tallyRow.ts';
import { readTournament, tournamentJob } from '../../src/analysis/tournament/tournament.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';
import { postingHandle } from '../../src/analysis/entries/workerRuntime.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';

const pools = { solo: inlinePool(), one: nodePool(1), two: nodePool(2) } as const;
const everyPool: readonly WorkerPool[] = Object.values(pools);

afterAll(() => {
  for (const pool of everyPool) pool.close();
});

const order = {
  scenario: plainScenario,
  struck: 'hidden',
  host: 'random',
  games: 750,
  seed: 11,
} as const satisfies PairingOrder;

const endless: PairingOrder = { ...order, games: 100_000_000 };

test('one thread, one worker and two give the same numbers to the last bit', async () => {
  const sums = await Promise.all(everyPool.map((pool) => pool.run(pairingJob, order)));
  const tally = emptyTally();
  // A sum of sums, in the order of the chunks, as every pool has it.
  const rows = sums.map((sum) => rowToTally(sum));
  expect(rows[1]).toEqual(rows[0]);
  expect(rows[2]).toEqual(rows[0]);
  const whole = sharesOf(playMany(settingOf(plainScenario), order, tally));
  const shared = sharesOf(rowToTally(sums[2] ?? []));
  expect(shared.endings).toEqual(whole.endings);
  expect(shared.bars.host.total.mean).toBeCloseTo(whole.bars.host.total.mean, 9);
});

test('replaced constants reach the workers', async () => {
  const replaced = { attackBase: 0, attackVacuum: 0, attackSpoiling: 0, attackResidual: 0 };
  const [plain, calm] = await Promise.all([
    pools.two.run(pairingJob, order),
    pools.two.run(pairingJob, { ...order, replaced }),
  ]);
  const calmly = playMany(settingOf(plainScenario, replaced), order);
  expect(rowToTally(calm).endings).toEqual(calmly.endings);
  expect(rowToTally(calm).endings).not.toEqual(rowToTally(plain).endings);
});

test('progress counts every chunk once, in order, and the sum only grows', async () => {
  for (const pool of everyPool) {
    const heard: number[] = [];
    const games: number[] = [];
    await pool.run(pairingJob, order, {
      onProgress: (sum, done, of) => {
        heard.push(done);
        games.push(rowToTally(sum).games);
        expect(of).toBe(3);
      },
    });
    expect(heard).toEqual([1, 2, 3]);
    expect(games).toEqual([250, 500, 750]);
  }
});

test('an abort is felt at once, and the workers go on with what is asked next', async () => {
  for (const pool of everyPool) {
    const stop = new AbortController();
    const reason = new Error('the student moved on');
    let aborted = 0;
    const stopped = pool.run(pairingJob, endless, {
      signal: stop.signal,
      onProgress: (_sum, done) => {
        if (done !== 3) return;
        aborted = performance.now();
        stop.abort(reason);
      },
    });
    await expect(stopped).rejects.toBe(reason);
    expect(performance.now() - aborted).toBeLessThan(100);
    const next = await pool.run(pairingJob, { ...order, games: 100 });
    expect(rowToTally(next).games).toBe(100);
    expect(performance.now() - aborted).toBeLessThan(2000);
  }
});

test('of several orders in the queue, one can be given up without the others', async () => {
  const stop = new AbortController();
  const first = pools.one.run(pairingJob, order);
  const second = pools.one.run(pairingJob, endless, { signal: stop.signal });
  const third = pools.one.run(pairingJob, { ...order, seed: 12 });
  stop.abort();
  await expect(second).rejects.toBe(stop.signal.reason);
  expect(rowToTally(await first)).not.toEqual(rowToTally(await third));
  await expect(pools.one.run(pairingJob, order, { signal: stop.signal })).rejects.toBe(
    stop.signal.reason,
  );
});

test('what a job throws in a worker is reported with the kind and the chunk, and the pool goes on', async () => {
  const faulty = {
    scenario: plainScenario,
    run: { seed: 1, seats: { struck: 'person', host: 'person' }, choices: [] },
    turns: [3],
    continuations: 1,
  } as const;
  for (const pool of everyPool) {
    await expect(pool.run(counterfactualJob, faulty)).rejects.toThrow(
      'pool: counterfactual, chunk 0: counterfactualJob: the run has no turn 3',
    );
    expect(rowToTally(await pool.run(pairingJob, order)).games).toBe(order.games);
  }
});

test('an order that cannot be copied, and a kind that no worker knows, are refused', async () => {
  await expect(
    pools.two.run(pairingJob, { ...order, shout: () => 'now' } as PairingOrder),
  ).rejects.toThrow('could not be cloned');
  await expect(pools.two.run({ ...pairingJob, name: 'parley' }, order)).rejects.toThrow(
    'no job of the list is named "parley"',
  );
  expect(rowToTally(await pools.two.run(pairingJob, order)).games).toBe(order.games);
});

test('a worker that breaks fails what it was doing, and is replaced for the next order', async () => {
  let hired = 0;
  const pool = poolOf(1, (_answered, broke) => {
    hired += 1;
    const worker = new Worker('process.exit(3)', { eval: true });
    worker.on('exit', (code) => broke(`it ended with code ${code}`));
    return postingHandle(
      (message) => worker.postMessage(message, []),
      () => void worker.terminate(),
    );
  });
  for (const time of [1, 2]) {
    await expect(pool.run(pairingJob, order)).rejects.toThrow(
      'pool: pairing: a worker broke: it ended with code 3',
    );
    expect(hired).toBe(time);
  }
  pool.close();
});

test('a closed pool fails what is running and takes no more', async () => {
  for (const pool of [inlinePool(), nodePool(2)]) {
    const running = pool.run(pairingJob, endless);
    pool.close();
    await expect(running).rejects.toThrow('pool: pairing: the pool was closed');
    await expect(pool.run(pairingJob, order)).rejects.toThrow('pool: it is closed');
  }
});

test('a pool without workers, and an order cut into half chunks, are mistakes in the program', async () => {
  expect(() =>
    poolOf(0, () =>
      postingHandle(
        () => {},
        () => {},
      ),
    ),
  ).toThrow('from 1, not 0');
  await expect(pools.solo.run({ ...pairingJob, chunks: () => 1.5 }, order)).rejects.toThrow(
    'pairing has 1.5 chunks',
  );
  const growing = {
    ...pairingJob,
    play: (_: object, chunk: number) => new Float64Array(chunk + 1),
  };
  await expect(pools.solo.run(growing, order)).rejects.toThrow('its row of 2 from 0');
});

test('an order of no chunk is done at once', async () => {
  expect(await pools.solo.run(pairingJob, { ...order, games: 0 })).toHaveLength(0);
});

test('work in the page leaves it free to do other things', async () => {
  const stop = new AbortController();
  const work = pools.solo.run(pairingJob, endless, { signal: stop.signal });
  const waits: number[] = [];
  for (let time = 0; time < 5; time++) {
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 0));
    waits.push(performance.now() - before);
  }
  stop.abort();
  await expect(work).rejects.toBe(stop.signal.reason);
  // Generous, because the machine that runs the tests has other things to do as well.
  expect(Math.min(...waits)).toBeLessThan(100);
});

test('a tournament counts what each pair alone counts, on the same seeds', async () => {
  const asked = {
    scenario: plainScenario,
    struck: ['patient', 'hidden'],
    host: ['reformer', 'captured', 'random'],
    games: 130,
    seed: 5,
  } as const;
  const cells = readTournament(await pools.two.run(tournamentJob, asked), asked);
  expect(cells.map(({ struck, host }) => `${struck} ${host}`)).toEqual(
    asked.struck.flatMap((struck) => asked.host.map((host) => `${struck} ${host}`)),
  );
  const setting = settingOf(plainScenario);
  for (const { struck, host, games, endings } of cells) {
    expect(games).toBe(130);
    expect(endings).toEqual(sharesOf(playMany(setting, { ...asked, struck, host })).endings);
  }
});

test('what a second worker adds is measured on one pool of one and one of two, closed afterwards', async () => {
  const asked: number[] = [];
  const made: WorkerPool[] = [];
  const { one, two, ratio } = await measureScaling(
    (size) => {
      asked.push(size);
      const pool = nodePool(size);
      made.push(pool);
      return pool;
    },
    plainScenario,
    { games: 200, rounds: 1 },
  );
  expect(asked).toEqual([1, 2]);
  expect(ratio).toBeCloseTo(two / one, 9);
  for (const pool of made)
    await expect(pool.run(pairingJob, order)).rejects.toThrow('pool: it is closed');
});
