// The handout of one play, printed by Chromium on A4 and Letter: few pages, none empty, no plot cut, words that can be read.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { readHandout } from './handout.ts';
import { axeFaults } from './layoutFaults.ts';
import { openExample } from './openDebrief.ts';

/** Papers: size in points, and the width between the margins of the style sheet in CSS pixels. */
const PAPERS = {
  A4: { size: [595, 842], inside: Math.round(((210 - 26) / 25.4) * 96) },
  Letter: { size: [612, 792], inside: Math.round(((215.9 - 26) / 25.4) * 96) },
} as const;

/** The smallest words on paper: 9.5 points in CSS pixels, less what rounding may take. */
const SMALLEST = (9.5 / 72) * 96 - 0.05;

/** Words drawn smaller than that, as they will stand on paper. */
async function smallWords(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      // A key's strokes are marks, not words.
      if (element === null || !/[\p{L}\p{N}]/u.test(words) || !element.checkVisibility()) continue;
      if (element.closest('.only-spoken, script, style') !== null) continue;
      const svg = element.closest('svg');
      const scale =
        svg === null || svg.viewBox.baseVal.width === 0
          ? 1
          : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least)
        found.push(
          `${size.toFixed(1)} px: .${element.getAttribute('class') ?? ''} ${words.slice(0, 30)}`,
        );
    }
    return [...new Set(found)];
  }, smallest);
}

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
