// Builds the page of a class's debrief under the same policy as the game's own page, and serves it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEMO = 'tests/debrief/demo/class.html';

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
  const outDir = await mkdtemp(join(tmpdir(), 'strategic-patience-class-'));
  const html = await readFile(join(ROOT, 'index.html'), 'utf8');
  const tag = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0];
  if (tag === undefined) throw new Error('serveClass: index.html has no policy');
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
    throw new Error(`serveClass: no port, found ${String(address)}`);
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
      await page.goto(`http://127.0.0.1:${address.port}/${DEMO}`);
      await page.waitForFunction(() => window.pasteClass !== undefined);
      await page.waitForTimeout(READY);
      return page;
    },
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
