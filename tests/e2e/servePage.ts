// Makes a release once for all end-to-end tests, unpacks it below a folder as an instructor would, and serves it plainly.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { servePlainly } from './plainServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page, with a trailing slash. */
    readonly pageUrl: string;
    /** Path of the archive that the page was unpacked from. */
    readonly archive: string;
    /** Path of the folder that it was unpacked into. */
    readonly unpacked: string;
  }
}

/** A folder below the host's root: the page must work wherever a teacher puts it. */
const BELOW = 'courses/crisis';

/** The page of a release, as a static host serves it. */
export interface ServedPage {
  /** Its address, with a trailing slash. */
  readonly url: string;
  readonly archive: string;
  readonly unpacked: string;
  readonly close: () => Promise<void>;
}

/** Writes what an archive holds below `folder`. */
function unpack(archive: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Makes a release of the project at `root` and serves it on a free port. */
export async function serveBuilt(root: string): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'strategic-patience-'));
  const handedOut = join(folder, 'release');
  await promisify(execFile)(process.execPath, [
    join(root, '.ci', 'release.ts'),
    '--out',
    handedOut,
  ]);
  const name = readdirSync(handedOut).find((one) => one.endsWith('.zip'));
  if (name === undefined) throw new Error(`serveBuilt: no archive in ${handedOut}`);
  const archive = join(handedOut, name);
  const host = join(folder, 'host');
  const unpacked = join(host, BELOW);
  unpack(archive, unpacked);
  const { url, close } = await servePlainly(host);
  return {
    url: `${url}${BELOW}/`,
    archive,
    unpacked,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Vitest's global setup: hands the address of the page to the tests as `inject('pageUrl')`, and returns what takes it down again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { archive, close, unpacked, url } = await serveBuilt(project.config.root);
  project.provide('pageUrl', url);
  project.provide('archive', archive);
  project.provide('unpacked', unpacked);
  return close;
}
