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

/**
 * Vitest's global setup: builds into a folder of its own, so that a running `npm start` is not
 * disturbed, serves it on a free port and hands the address to the tests as `inject('pageUrl')`.
 * Returns what takes it down again.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'strategic-patience-'));
  const vite = join(project.config.root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: project.config.root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const server = await preview({
    root: project.config.root,
    base: BASE,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', allowedHosts: ['school.example'] },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') {
    throw new Error(`setup: the preview server must listen on a port, found ${String(address)}`);
  }
  project.provide('pageUrl', `http://127.0.0.1:${address.port}${BASE}`);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
}
