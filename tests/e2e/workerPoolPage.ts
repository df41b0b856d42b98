// The page that plays counterfactuals in workers.
import type { Browser, Page } from 'playwright-core';
import { serveFor } from './demoPage.ts';

/** The page, opened, with what the browser complained about. */
export interface WorkerPoolPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves and opens it in `browser`; `close` takes it all down. */
export async function openWorkerPoolPage(browser: Browser): Promise<WorkerPoolPage> {
  const { close, complaints, open } = await serveFor(
    browser,
    'tests/analysis/demo/workerPool.html',
  );
  const page = await open();
  await page.waitForFunction(() => window.playCounterfactual !== undefined);
  return {
    page,
    complaints,
    close: async () => {
      await page.context().close();
      await close();
    },
  };
}
