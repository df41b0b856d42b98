// What networks, filters and platforms do to the files of the page, as functions: each is begun on a page or a profile, and can be lifted.
import type { BrowserContext, Page, Route } from 'playwright-core';

const LOGIN = '<!doctype html><html><body><form>Log in to the school network</form></body></html>';

/** The ways in which a file does not come. */
export const REFUSALS = {
  'is not found': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'breaks off': (route: Route) => route.abort(),
  'is a login page': (route: Route) => route.fulfill({ contentType: 'text/html', body: LOGIN }),
} as const;
export type Refusal = keyof typeof REFUSALS;

/** Files of the built page by what they hold. */
export const FILES = {
  words: /\/en-[\w-]+\.txt$/u,
  'one scenario': /\/two-valleys-[\w-]+\.json$/u,
  'every scenario': /\/assets\/[\w-]+\.json$/u,
  play: /\/openPlay-[\w-]+\.js$/u,
  'the look of play': /\/openPlay-[\w-]+\.css$/u,
  painter: /\/painter-[\w-]+\.js$/u,
  frontier: /\/PAK-AFG-[\w-]+\.js$/u,
  debrief: /\/openDebrief-[\w-]+\.js$/u,
  class: /\/openClass-[\w-]+\.js$/u,
  workshop: /\/openWorkshop-[\w-]+\.js$/u,
  moderator: /\/openModerator-[\w-]+\.js$/u,
  plots: /\/plotKit-[\w-]+\.js$/u,
  'what writes files': /\/writeRun-[\w-]+\.js$/u,
  forecast: /\/forecastPane-[\w-]+\.js$/u,
  workers: /\/(?:w|\w+W)orker-[\w-]+\.js$/u,
  fonts: /\.woff2$/u,
  'the first script': /\/index-[\w-]+\.js$/u,
  'what all rooms share': /\/words-[\w-]+\.js$/u,
} as const;
export type RefusedFile = keyof typeof FILES;

/** Refuses files from now on; gives what lifts the refusal. */
export async function refuse(
  target: Page | BrowserContext,
  files: readonly RefusedFile[],
  how: Refusal,
): Promise<() => Promise<void>> {
  const handler = REFUSALS[how];
  for (const file of files) await target.route(FILES[file], handler);
  return async () => {
    for (const file of files) await target.unroute(FILES[file], handler);
  };
}

/** Adds a policy of a platform that frames the page, such as `worker-src 'none'`, to the page's own. */
export async function addPolicy(target: Page | BrowserContext, policy: string): Promise<void> {
  await target.route(/\/(?:\?[^/]*)?$/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
}

/** Collects what goes wrong without being told: uncaught errors, and promises that nobody hears of. */
export function untold(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}

/** Whether there is nothing to read on the page. */
export async function isBlank(page: Page): Promise<boolean> {
  const words = await page.locator('body').innerText();
  return words.trim().length < 20;
}
