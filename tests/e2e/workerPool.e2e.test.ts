// A full counterfactual in a browser's workers: quick, streaming, under the page's policy, and the same numbers as in Node.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counterfactualJob } from '../../src/analysis/counterfactual/counterfactual.ts';
import { sixteenTurnOrder } from '../../src/analysis/counterfactual/counterfactualSpeed.ts';
import { nodePool } from '../../src/cli/workers/nodePool.ts';
import { hashText } from '../../src/scenario/checking/scenarioHash.ts';
import type { Timed } from '../analysis/demo/workerPool.ts';
import { shipped } from '../model/shipped.ts';
import { launchChromium } from './browser.ts';
import { openWorkerPoolPage, type WorkerPoolPage } from './workerPoolPage.ts';

// Alone on the machine, the check of everything holds it to what is promised; otherwise the tests share theirs.
const isFull = process.env['CHECK_FULL'] === '1';
const MOST = isFull
  ? { whole: 4000, first: 300, longest: 50 }
  : { whole: 8000, first: 1500, longest: 200 };

const order = sixteenTurnOrder(shipped('pakistan-afghanistan').scenario);
let browser: Browser;
let opened: WorkerPoolPage;

beforeAll(async () => {
  browser = await launchChromium();
  opened = await openWorkerPoolPage(browser);
});

afterAll(async () => {
  await opened.close();
  await browser.close();
});

async function play(size?: number): Promise<Timed> {
  return opened.page.evaluate(
    ([asked, workers]) => {
      if (window.playCounterfactual === undefined) throw new Error('the page is not ready');
      return window.playCounterfactual(asked, workers);
    },
    [order, size] as const,
  );
}

test('every alternative of sixteen turns, 400 continuations each, streams in and is done in seconds', async () => {
  const plays: Timed[] = [await play()];
  while (plays.length < (isFull ? 5 : 2)) plays.push(await play());
  const median = (figure: 'whole' | 'first' | 'longest'): number => {
    const sorted = plays.map((one) => one[figure]).sort((one, other) => one - other);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  };
  const medians = { whole: median('whole'), first: median('first'), longest: median('longest') };
  console.log(`${plays.length} full counterfactuals on ${plays[0]?.workers} workers`, medians);
  expect(medians.whole).toBeLessThan(MOST.whole);
  expect(medians.first).toBeLessThan(MOST.first);
  expect(medians.longest).toBeLessThan(MOST.longest);
});

test('one worker of a browser, two, and those of Node give the same numbers', async () => {
  const one = await play(1);
  const two = await play(2);
  const pool = nodePool(2);
  const sum = await pool.run(counterfactualJob, order);
  pool.close();
  const digest = hashText(sum.join(' '));
  expect([one.digest, two.digest]).toEqual([digest, digest]);
});

test('the page’s policy refuses a worker of any other address, and nothing that the pool does', async () => {
  expect(opened.complaints).toEqual([]);
  const refused = await opened.page.evaluate(() => {
    try {
      return new Worker('./stranger.js') instanceof Worker ? 'taken' : 'odd';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error);
    }
  });
  expect(refused).toBe('refused');
});
