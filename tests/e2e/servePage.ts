// Builds the page once for all end-to-end tests and serves it as a static host would.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, with a trailing slash. */
    readonly pageUrl: string;
  }
}

/** A folder below the host's root: the page must work wherever a teacher puts it. */
const BASE = '/courses/crisis/';

/** The built page, as a static host serves it. */
export interface ServedPage {
  /** Its address, with a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds into a folder of its own, so that a running `npm start` is not disturbed, and serves it on a free port. */
export async function serveBuilt(root: string): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'strategic-patience-'));
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const server = await preview({
    root,
    base: BASE,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error(
      `serveBuilt: the preview server must listen on a port, found ${String(address)}`,
    );
  return {
    url: `http://127.0.0.1:${address.port}${BASE}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** Vitest's global setup: hands the address of the built page to the tests as `inject('pageUrl')`, and returns what takes it down again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveBuilt(project.config.root);
  project.provide('pageUrl', url);
  return close;
}
