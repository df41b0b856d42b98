// The handout of one play, printed by Chromium on A4 and Letter: few pages, none empty, no plot cut, words that can be read.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { studentCode } from '../debrief/classroom.ts';
import { launchChromium, openPage } from './browser.ts';
import type { OpenedPage } from './browser.ts';
import { pasteClass } from './pasteClass.ts';
import { readHandout } from './handout.ts';
import type { Handout } from './handout.ts';
import { axeFaults } from './layoutFaults.ts';
import { openExample } from './openDebrief.ts';
import { PAPERS, SMALLEST, smallWords } from './smallWords.ts';

type Format = keyof typeof PAPERS;

/** Every page of the paper's size and with something on it, every plot named and on one page. */
function expectWhole(handout: Handout, format: Format, mostPages: number): void {
  const [width, height] = PAPERS[format].size;
  expect(handout.sizes.length).toBeLessThanOrEqual(mostPages);
  for (const size of handout.sizes) {
    expect(Math.abs(size[0] - width)).toBeLessThan(1);
    expect(Math.abs(size[1] - height)).toBeLessThan(1);
  }
  // A page number alone is no content; three pieces are a heading and a sentence at least.
  expect(Math.min(...handout.pieces)).toBeGreaterThan(2);
  expect(handout.figures.length).toBeGreaterThan(5);
  expect(handout.figures.filter(({ pages }) => pages.length !== 1)).toEqual([]);
  expect(handout.figures.filter((figure) => figure.name === '')).toEqual([]);
}

/** Lays the page out as on the paper; words are large enough, nothing is wider, and axe finds nothing. */
async function expectReadable(page: Page, format: Format): Promise<void> {
  const { inside } = PAPERS[format];
  await page.setViewportSize({ width: inside, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await smallWords(page, SMALLEST)).toEqual([]);
  // Wider than the paper, and Chromium would shrink all of it.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    inside,
  );
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.locator('.debrief-debrief-bar').isVisible()).toBe(false);
}

const isFull = process.env['CHECK_FULL'] === '1';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

describe.each(['durable', 'war'] as const)('the handout of "%s"', (name) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openExample(browser, name, { stays: true });
  });
  afterAll(async () => opened.context.close());

  test.each(['A4', 'Letter'] as const)('is whole on %s', async (format) => {
    const { page, complaints } = opened;
    const handout = readHandout(await page.pdf({ format, tagged: true }));
    expectWhole(handout, format, 18);
    expect(complaints).toEqual([]);
  });

  test.each(['A4', 'Letter'] as const)('can be read on %s', async (format) => {
    const { page } = opened;
    await expectReadable(page, format);
    expect(await page.locator('.debrief-print-code-text').innerText()).toMatch(/^SP1-/u);
  });
});

/** Lays the handout of the class out; it stands on the page until something is printed. */
async function layOutHandout(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print a handout' }).click();
  await page.waitForSelector('.debrief-class-handout', { state: 'attached' });
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('.debrief-class-handout .debrief-plot')].every(
      ({ childElementCount }) => childElementCount > 0,
    );
  });
}

describe.each(isFull ? [3, 40, 400] : [40])('the handout of a class of %i', (plays) => {
  test.each(['A4', 'Letter'] as const)('is whole and can be read on %s', async (format) => {
    const { page, context, complaints } = await openPage(browser, { path: '?class' });
    await page.evaluate(() => {
      window.print = () => {};
    });
    const codes = Array.from({ length: plays }, (_, index) => studentCode(index + 1));
    await pasteClass(page, codes.join('\n'));
    await layOutHandout(page);
    expect(await page.locator('.debrief-class-handout').textContent()).not.toContain('Student');
    const handout = readHandout(await page.pdf({ format, tagged: true }));
    expectWhole(handout, format, 13);
    // No page but the last is left half empty, or a quarter.
    for (const filled of handout.filled.slice(0, -1)) expect(filled).toBeGreaterThan(0.75);
    await page.waitForSelector('.debrief-class-handout', { state: 'detached' });
    await layOutHandout(page);
    await expectReadable(page, format);
    await context.close();
    expect(complaints).toEqual([]);
  });
});
