// Builds the page and packs it for whoever publishes it: an archive, and its checksum beside it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveOf, checksumLine, dateOfRelease, filesBelow } from './archive.ts';

const ROOT = join(import.meta.dirname, '..');
const USAGE = 'Usage: npm run release -- [--out FOLDER]   (FOLDER is release/ where none is named)';

/** What the archive holds beside the page: the terms of everything that the page is made of. */
const TERMS = [
  ['licences/strategic-patience.txt', 'LICENSE'],
  ['licences/inter.txt', 'node_modules/@fontsource-variable/inter/LICENSE'],
  ['licences/source-serif-4.txt', 'node_modules/@fontsource-variable/source-serif-4/LICENSE'],
] as const;

interface Manifest {
  readonly name: string;
  readonly version: string;
}

function buildInto(folder: string): void {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', ...options], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

function release(out: string): void {
  const { name, version } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Manifest;
  // A folder of its own, so that a page that is being served is not disturbed.
  const built = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    buildInto(built);
    const terms = TERMS.map(([to, from]) => [to, readFileSync(join(ROOT, from))] as const);
    const bytes = archiveOf(new Map([...filesBelow(built), ...terms]), dateOfRelease(ROOT));
    const archive = `${name}-${version}.zip`;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, archive), bytes);
    writeFileSync(join(out, `${archive}.sha256`), checksumLine(bytes, archive));
    console.log(join(out, archive));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

try {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: join(ROOT, 'release') } },
  });
  release(resolve(values.out));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 1;
}
