// Builds the page of a class's debrief under the same policy as the game's own page, and serves it.
import type { Browser, Page } from 'playwright-core';
import { serveDemo } from './serveDemo.ts';

/** A served page of a class. */
export interface ServedClass {
  /** Opens it in a fresh profile, when its workers have had time to start; what the browser complains about goes to `complaints`. */
  readonly open: (width: number, height: number) => Promise<Page>;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

// Scenarios are read and workers started within it, as they are while a teacher looks for the codes.
const READY = 1500;

/** Builds and serves the page for `browser`; `close` takes it down. */
export async function serveClass(browser: Browser): Promise<ServedClass> {
  const served = await serveDemo('tests/debrief/demo/class.html');
  const complaints: string[] = [];
  return {
    complaints,
    open: async (width, height) => {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(served.address);
      await page.waitForFunction(() => window.pasteClass !== undefined);
      await page.waitForTimeout(READY);
      return page;
    },
    close: served.close,
  };
}
