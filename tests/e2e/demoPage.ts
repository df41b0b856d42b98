// A page of the tests, served and opened in a browser.
import type { Browser, Page } from 'playwright-core';
import { serveDemo } from './serveDemo.ts';

/** A served page. */
export interface DemoPage {
  /** Opens it in a fresh profile; what the browser complains about goes to `complaints`. `query` is appended to its address. */
  readonly open: (width?: number, height?: number, query?: string) => Promise<Page>;
  /** A test that makes the browser complain takes its words out. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Builds and serves the page at `path`, from the project's root, for `browser`; `close` takes it down. */
export async function serveFor(browser: Browser, path: string): Promise<DemoPage> {
  const { address, close } = await serveDemo(path);
  const complaints: string[] = [];
  return {
    complaints,
    open: async (width = 1366, height = 768, query = '') => {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(address + query);
      return page;
    },
    close,
  };
}
