// A sample of the storms that check:storm sends over the page.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { runStorm } from './storm.ts';

const SEED = 20_260;
const STORMS = 4;
const STEPS = 4;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

test(`seed ${SEED}: ${STORMS} storms leave nothing lost, nothing claimed in vain, no page blank`, async () => {
  const numbers = Array.from({ length: STORMS }, (_, number) => number);
  const logs = await Promise.all(
    numbers.map(async (number) =>
      runStorm({ browser, url: inject('pageUrl'), seed: SEED, number, steps: STEPS }),
    ),
  );
  expect(logs.flat().length).toBeGreaterThan(STORMS * STEPS);
});
