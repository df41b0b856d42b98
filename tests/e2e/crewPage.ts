// Builds the page that plays counterfactuals in workers, under the same policy as the game's own page, and opens it.
import type { Browser, Page } from 'playwright-core';
import { serveDemo } from './serveDemo.ts';

/** The page, opened, with what the browser complained about. */
export interface CrewPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds, serves and opens the page in `browser`; `close` takes it all down. */
export async function openCrewPage(browser: Browser): Promise<CrewPage> {
  const served = await serveDemo('tests/analysis/demo/crew.html');
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(served.address);
  await page.waitForFunction(() => window.playCounterfactual !== undefined);
  return {
    page,
    complaints,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}
