// The page of a class's debrief that measures how a pasted text is taken in.
import type { Browser } from 'playwright-core';
import { serveFor } from './demoPage.ts';
import type { DemoPage } from './demoPage.ts';

// Scenarios are read and workers started within it, as they are while a teacher looks for the codes.
const READY = 1500;

/** Serves it; opened, its workers have had time to start. */
export async function serveClass(browser: Browser): Promise<DemoPage> {
  const demo = await serveFor(browser, 'tests/debrief/demo/class.html');
  return {
    ...demo,
    open: async (width, height) => {
      const page = await demo.open(width, height);
      await page.waitForFunction(() => window.pasteClass !== undefined);
      await page.waitForTimeout(READY);
      return page;
    },
  };
}
