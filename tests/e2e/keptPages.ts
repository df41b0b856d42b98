// Pages of one profile, and what they say about keeping, for the tests of what is kept.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { ON_THE_PAGE, arriveAt } from './playing.ts';

/** A fresh profile; the scripts run before each of its pages does. */
export async function openProfile(
  browser: Browser,
  ...scripts: readonly string[]
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  for (const script of scripts) await context.addInitScript({ content: script });
  return context;
}

/** The door in another tab of a profile, at the page's own address or another that leads to it. */
export async function openTab(context: BrowserContext, base = inject('pageUrl')): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}?canvas=off&answer=0&scenario=two-valleys`);
  await arriveAt(page, ['door']);
  return page;
}

/** Plays the open turn as far as the next news, or the end. */
export async function playTurn(page: Page): Promise<void> {
  await arriveAt(page, ['news']);
  await ON_THE_PAGE.readNews(page);
  await ON_THE_PAGE.choose(page, 'mediation');
  await ON_THE_PAGE.seal(page);
  await arriveAt(page, ['reveal']);
  await ON_THE_PAGE.readReveal(page);
  await arriveAt(page, ['news', 'ended']);
}

/** Goes on with the latest play by the door's second button. */
export async function resume(page: Page): Promise<void> {
  await page.locator('.play-door-resume').click();
  await arriveAt(page, ['news', 'ended']);
}

/** Leaves a play for the door, by the menu. */
export async function leave(page: Page): Promise<void> {
  await page.locator('.play-board-head nav .ui-button').last().click();
  await page.getByRole('button', { name: 'Leave to the door' }).click();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await arriveAt(page, ['door']);
}

/** The editor with a new scenario, at the part that holds its title. */
export async function openEditor(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}?workshop`);
  await page.getByRole('button', { name: 'New, from a blank' }).click();
  await page.locator('.workshop-section-list').getByRole('button', { name: 'About' }).click();
  await titleField(page).waitFor();
  return page;
}

/** The field of a scenario's title on the editor. */
export const titleField = (page: Page): Locator => page.locator('#field-title');

/** What the page says to be amiss with keeping. */
export const notice = (page: Page): Locator => page.locator('.ui-kept-notice');

/** The plays that the door lists. */
export const rows = (page: Page): Locator =>
  page.locator('.play-door-plays > .ui-kept-list .ui-kept-row');
