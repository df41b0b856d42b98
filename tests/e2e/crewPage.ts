// Builds the page that plays counterfactuals in workers, under the same policy as the game's own page, and opens it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEMO = 'tests/analysis/demo/crew.html';

/** The page, opened, with what the browser complained about. */
export interface CrewPage {
  readonly page: Page;
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

/** Builds, serves and opens the page in `browser`; `close` takes it all down. */
export async function openCrewPage(browser: Browser): Promise<CrewPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'strategic-patience-crew-'));
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
          handler: (html) => html.replace('<!-- CONTENT-SECURITY-POLICY -->', tag),
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
    throw new Error(`openCrewPage: no port, found ${String(address)}`);
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${address.port}/${DEMO}`);
  await page.waitForFunction(() => window.playCounterfactual !== undefined);
  return {
    page,
    complaints,
    close: async () => {
      await context.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
