// The handouts of a scenario, on screens and printed by Chromium on A4 and Letter: no empty page, no cut card, nothing of the other side's.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Side } from '../../src/model/vocabulary/words.ts';
import { otherSide } from '../../src/model/vocabulary/words.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium, openPage } from './browser.ts';
import { readHandout } from './handout.ts';
import { axeFaults, layoutFaults } from './layoutFaults.ts';
import { serveHandouts } from './handoutsPage.ts';
import type { ServedHandouts } from './handoutsPage.ts';
import { PAPERS, SMALLEST, smallWords } from './smallWords.ts';

let browser: Browser;
let handouts: ServedHandouts;
beforeAll(async () => {
  browser = await launchChromium();
  handouts = await serveHandouts(browser);
});
afterAll(async () => {
  await handouts.close();
  await browser.close();
});

const SCENARIOS = ['pakistan-afghanistan', 'two-valleys'] as const;
const SIZES = ['A4', 'Letter'] as const;

const ticked = new Map<string, Promise<Page>>();

/** Opens the papers and ticks everything, the instructor's own papers too. */
async function openAll(name: string): Promise<Page> {
  const page = await handouts.open(name);
  for (const box of await page.locator('.papers-pack-tick input').all()) await box.check();
  return page;
}

/** The papers of a scenario with everything ticked, in a window of this size: one page for all tests that only look at them. */
async function openTicked(name: string, width = 1366, height = 768): Promise<Page> {
  const opening = ticked.get(name) ?? openAll(name);
  ticked.set(name, opening);
  const page = await opening;
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width, height });
  return page;
}

async function wordsOf(page: Page, paper: string): Promise<string> {
  return page.locator(`[data-paper="${paper}"]`).innerText();
}

/** Papers that need more pages on this paper than one. */
async function longHandouts(page: Page, height: number): Promise<readonly string[]> {
  return page.evaluate(
    (most) =>
      [...document.querySelectorAll<HTMLElement>('[data-paper]')]
        .filter((paper) => paper.getBoundingClientRect().height > most)
        .map((paper) => paper.dataset['paper'] ?? ''),
    height,
  );
}

describe.each(SCENARIOS)('the papers of "%s"', (name) => {
  const scenario = shipped(name);

  test.each(SIZES)('are whole on %s', async (format) => {
    const page = await openTicked(name);
    const handout = readHandout(await page.pdf({ format, tagged: true }));
    const [width, height] = PAPERS[format].size;
    for (const size of handout.sizes) {
      expect(Math.abs(size[0] - width)).toBeLessThan(1);
      expect(Math.abs(size[1] - height)).toBeLessThan(1);
    }
    // A page number alone is no content; four pieces are a card or a row with its words.
    expect(Math.min(...handout.pieces)).toBeGreaterThan(3);
    expect(handout.sizes.length).toBeLessThanOrEqual(name === 'two-valleys' ? 22 : 29);
    const headings = handout.headings.filter(({ rank }) => rank === 'H2').map((one) => one.page);
    expect(headings).toHaveLength(await page.locator('[data-paper]').count());
    expect(new Set(headings).size).toBe(headings.length);
    expect(handouts.complaints).toEqual([]);
  });

  test.each(SIZES)(
    'can be read on %s, and one page is enough where one is meant',
    async (format) => {
      const { inside, size } = PAPERS[format];
      const page = await openTicked(name, inside, 900);
      await page.emulateMedia({ media: 'print' });
      expect(await smallWords(page, SMALLEST)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        inside,
      );
      const between = (size[1] / 72) * 96 - ((14 + 16) / 25.4) * 96;
      const long = await longHandouts(page, between);
      const meant = ['cards-struck', 'cards-host', 'news', 'chronology'];
      expect(long.filter((paper) => !meant.includes(paper))).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.locator('.papers-pack-list').isVisible()).toBe(false);
    },
  );

  test.each(['struck', 'host'] as const)('the %s side reads nothing of the other', async (side) => {
    const page = await handouts.open(name);
    const theirs = scenario.sides[otherSide(side)];
    for (const kind of ['brief', 'roles', 'table', 'cards']) {
      const words = await wordsOf(page, `${kind}-${side}`);
      for (const secret of [theirs.brief, ...theirs.expects, ...theirs.thinksTheyExpect])
        expect(words).not.toContain(secret);
    }
    expect(await wordsOf(page, `brief-${side}`)).toContain(theirs.publicPosition);
    const points = await page
      .locator(`[data-paper="table-${side}"] td.papers-number`)
      .allInnerTexts();
    expect(points).toEqual(worths(side));
    await page.context().close();
  });

  function worths(side: Side): readonly string[] {
    return scenario.table.issues.flatMap(({ options }) =>
      options.map(({ worth }) => String(worth[side])),
    );
  }

  test('the instructor’s pages are not among the students’ until they are ticked', async () => {
    const page = await handouts.open(name);
    const ids = async (): Promise<readonly (string | undefined)[]> =>
      page
        .locator('[data-paper]')
        .evaluateAll((all) =>
          all.map((one) => (one instanceof HTMLElement ? one.dataset['paper'] : undefined)),
        );
    const own = ['laptop', 'hand', 'claims', 'limits'];
    expect((await ids()).filter((id) => id !== undefined && own.includes(id))).toEqual([]);
    const before = (await ids()).length;
    await page.getByRole('button', { name: 'All papers: For the instructor alone' }).click();
    expect(await ids()).toEqual(expect.arrayContaining(own));
    await page
      .getByRole('button', { name: 'None of the papers: For the instructor alone' })
      .click();
    expect(await ids()).toHaveLength(before);
    await page.context().close();
  });
});

test.each([
  [390, 844],
  [1366, 768],
  [1920, 1080],
])('the papers lie well in a window of %i × %i', async (width, height) => {
  const page = await openTicked('pakistan-afghanistan', width, height);
  expect(await layoutFaults(page, false)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

test('with nothing ticked the page says so, and it can be left', async () => {
  const page = await handouts.open('two-valleys');
  for (const box of await page.locator('.papers-pack-tick input').all()) await box.uncheck();
  expect(await page.locator('.papers-pack-empty').innerText()).toMatch(/No paper is chosen/u);
  expect(await page.getByRole('button', { name: 'Print', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await page.evaluate(() => window.left)).toBe(1);
  await page.context().close();
});

test('the workshop opens the papers of what is on the bench, and takes one back to it', async () => {
  const { page, context, complaints } = await openPage(browser, { path: '?workshop' });
  await page.getByRole('button', { name: /Two valleys/u }).click();
  await page.getByRole('button', { name: 'Papers', exact: true }).click();
  await page.waitForSelector('[data-paper="brief-host"]');
  expect(await page.locator('[data-paper="cover"] h2').innerText()).toBe('Two valleys');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.waitForSelector('.workshop-bench-play');
  expect(complaints).toEqual([]);
  await context.close();
});
