// Makes sure that a browser is there for the tests, on a machine that has none too.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../tests/chromium.ts';
import { aptGet, attempt, isAdministrator } from './aptGet.ts';

const CLI = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');

function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const own = chromium.executablePath();
  return [findChromium(), existsSync(own) ? own : undefined].find(
    (path) => path !== undefined && starts(path),
  );
}

/**
 * The path of a Chrome or Chromium that starts. Where there is none, it is installed: by the system's
 * packages for an administrator of Debian, else into the user's cache; undefined where that fails too.
 */
export function installChromium(): string | undefined {
  const found = installed();
  if (found !== undefined) {
    return found;
  }
  aptGet(['chromium', 'chromium-headless-shell']);
  const fromSystem = installed();
  if (fromSystem !== undefined) {
    return fromSystem;
  }
  const withLibraries = isAdministrator && process.platform === 'linux' ? ['--with-deps'] : [];
  attempt(process.execPath, [CLI, 'install', ...withLibraries, 'chromium']);
  return installed();
}
