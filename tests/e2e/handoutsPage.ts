// The page of a scenario's handouts, served and opened.
import type { Browser, Page } from 'playwright-core';
import { serveFor } from './demoPage.ts';

/** The served handouts. */
export interface ServedHandouts {
  /** Opens those of a scenario in a fresh profile; what the browser complains about goes to `complaints`. */
  readonly open: (scenario: string, width?: number, height?: number) => Promise<Page>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds and serves the page for `browser`; `close` takes it down. */
export async function serveHandouts(browser: Browser): Promise<ServedHandouts> {
  const demo = await serveFor(browser, 'tests/workshop/demo/handouts.html');
  return {
    ...demo,
    open: async (scenario, width, height) => {
      const page = await demo.open(width, height, `?scenario=${scenario}`);
      await page.waitForSelector('.papers-pack');
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      return page;
    },
  };
}
