// A closed tab loses nothing: the play goes on at its turn with the same shocks.
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPage } from './browser.ts';
import { ON_THE_PAGE, arriveAt, passPapers } from './playing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

const PATH = '?canvas=off&scenario=two-valleys';

async function newsOf(page: Page): Promise<string> {
  return page.locator('.ui-only-spoken').first().innerText();
}

test('closing the tab at any beat and opening it again goes on at the same turn with the same news', async () => {
  const { page: first, context } = await openPage(browser, { path: PATH });
  await first.emulateMedia({ reducedMotion: 'reduce' });
  await passPapers(first);
  await arriveAt(first, ['news']);
  let page = first;
  let before = await newsOf(page);

  const reopen = async (): Promise<void> => {
    await page.waitForTimeout(150);
    await page.close();
    page = await context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${inject('pageUrl')}${PATH}`);
    await page.locator('.play-door-resume').click();
    await arriveAt(page, ['news', 'ended']);
  };

  // At the news.
  await reopen();
  expect(await newsOf(page)).toBe(before);
  // While choosing.
  await ON_THE_PAGE.readNews(page);
  await ON_THE_PAGE.choose(page, 'mediation');
  await reopen();
  expect(await newsOf(page)).toBe(before);
  // Once sealed.
  await ON_THE_PAGE.readNews(page);
  await ON_THE_PAGE.choose(page, 'mediation');
  await ON_THE_PAGE.seal(page);
  await arriveAt(page, ['sealed']);
  await reopen();
  expect(await newsOf(page)).toBe(before);
  // At the reveal, which has already been played: the next turn is open.
  await ON_THE_PAGE.readNews(page);
  await ON_THE_PAGE.choose(page, 'mediation');
  await ON_THE_PAGE.seal(page);
  await arriveAt(page, ['reveal']);
  await reopen();
  before = await newsOf(page);
  expect(before).toMatch(/^Turn 2/);
  // And the second turn keeps its shocks, too.
  await reopen();
  expect(await newsOf(page)).toBe(before);
});
