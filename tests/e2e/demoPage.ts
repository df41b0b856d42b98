// Builds a page of the tests under the same policy as the game's own page, and serves it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A served page. */
export interface DemoPage {
  /** Opens it in a fresh profile; what the browser complains about goes to `complaints`. */
  readonly open: (width?: number, height?: number) => Promise<Page>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The Content-Security-Policy of the game's page, as a tag. */
async function policyTag(): Promise<string> {
  const html = await readFile(join(ROOT, 'index.html'), 'utf8');
  const tag = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0];
  if (tag === undefined) throw new Error('policyTag: index.html has no policy');
  return tag;
}

/** Builds and serves the page at `path`, from the project's root, for `browser`; `close` takes it down. */
export async function serveDemo(browser: Browser, path: string): Promise<DemoPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'strategic-patience-demo-'));
  const tag = await policyTag();
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
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(ROOT, path) } },
  });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error(`serveDemo: no port, found ${String(address)}`);
  const complaints: string[] = [];
  return {
    complaints,
    open: async (width = 1366, height = 768) => {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${address.port}/${path}`);
      return page;
    },
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
