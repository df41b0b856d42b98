// Builds the page of a scenario's papers under the same policy as the game's own page, and serves it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEMO = 'tests/workshop/demo/papers.html';

/** The served papers. */
export interface ServedPapers {
  /** Opens those of a scenario in a fresh profile; what the browser complains about goes to `complaints`. */
  readonly open: (scenario: string, width?: number, height?: number) => Promise<Page>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds and serves the page for `browser`; `close` takes it down. */
export async function servePapers(browser: Browser): Promise<ServedPapers> {
  const outDir = await mkdtemp(join(tmpdir(), 'strategic-patience-papers-'));
  const html = await readFile(join(ROOT, 'index.html'), 'utf8');
  const tag = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0];
  if (tag === undefined) throw new Error('servePapers: index.html has no policy');
  await build({
    root: ROOT,
    logLevel: 'error',
    mode: 'production',
    plugins: [
      {
        name: 'policy-of-the-game',
        transformIndexHtml: {
          order: 'pre',
          handler: (page) => page.replace('<!-- CONTENT-SECURITY-POLICY -->', tag),
        },
      },
    ],
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(ROOT, DEMO) } },
  });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error(`servePapers: no port, found ${String(address)}`);
  const complaints: string[] = [];
  return {
    complaints,
    open: async (scenario, width = 1366, height = 768) => {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${address.port}/${DEMO}?scenario=${scenario}`);
      await page.waitForSelector('.pack');
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      return page;
    },
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
