// Builds a page of the tests under the same policy as the game's own page, and serves it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A served page. */
export interface ServedDemo {
  readonly address: string;
  /** The folder that it was built into. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The Content-Security-Policy of the game's page, as a tag. */
async function policyTag(): Promise<string> {
  const html = await readFile(join(ROOT, 'index.html'), 'utf8');
  const tag = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0];
  if (tag === undefined) throw new Error('policyTag: index.html has no policy');
  return tag;
}

/** Builds and serves the page at a path of the project; its `<!-- CONTENT-SECURITY-POLICY -->` becomes the game's policy. */
export async function serveDemo(demo: string): Promise<ServedDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'strategic-patience-demo-'));
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
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(ROOT, demo) } },
  });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error(`serveDemo: no port, found ${String(address)}`);
  return {
    address: `http://127.0.0.1:${address.port}/${demo}`,
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
