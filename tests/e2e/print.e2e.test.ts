// The handout of one play, printed by Chromium on A4 and Letter: few pages, none empty, no plot cut, words that can be read.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { readHandout } from './handout.ts';
import { axeFaults } from './layoutFaults.ts';
import { openExample } from './openDebrief.ts';
import { PAPERS, SMALLEST, smallWords } from './smallWords.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

describe.each(['durable', 'war'] as const)('the handout of "%s"', (name) => {
  test.each(['A4', 'Letter'] as const)('is whole on %s', async (format) => {
    const { page, context, complaints } = await openExample(browser, name);
    const handout = readHandout(await page.pdf({ format, tagged: true }));
    await context.close();
    const [width, height] = PAPERS[format].size;
    expect(handout.sizes.length).toBeLessThanOrEqual(18);
    for (const size of handout.sizes) {
      expect(Math.abs(size[0] - width)).toBeLessThan(1);
      expect(Math.abs(size[1] - height)).toBeLessThan(1);
    }
    // A page number alone is no content; three pieces are a heading and a sentence at least.
    expect(Math.min(...handout.pieces)).toBeGreaterThan(2);
    expect(handout.figures.length).toBeGreaterThan(5);
    expect(handout.figures.filter(({ pages }) => pages.length !== 1)).toEqual([]);
    expect(handout.figures.filter((figure) => figure.name === '')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(['A4', 'Letter'] as const)('can be read on %s', async (format) => {
    const { inside } = PAPERS[format];
    const { page, context } = await openExample(browser, name);
    await page.setViewportSize({ width: inside, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await smallWords(page, SMALLEST)).toEqual([]);
    // Wider than the paper, and Chromium would shrink all of it.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      inside,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.locator('.debrief-bar').isVisible()).toBe(false);
    expect(await page.locator('.print-code-text').innerText()).toMatch(/^SP1-/u);
    await context.close();
  });
});
