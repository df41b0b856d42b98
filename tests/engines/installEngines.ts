// Finds the engines of the check on this machine, and installs what is missing where that is allowed.
import { existsSync, globSync } from 'node:fs';
import { aptGet } from '../../.ci/aptGet.ts';
import { installChromium } from '../../.ci/chromium.ts';
import type { WebkitPaths } from './webkitEngine.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'] as const;
const BROWSERS_OF_WEBKIT = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

/** What a finder gives, with the packages installed if it finds nothing without them. */
function found<T>(find: () => T | undefined, ...packages: readonly string[]): T | undefined {
  const here = find();
  if (here !== undefined) return here;
  aptGet(packages);
  return find();
}

function findWebkit(): WebkitPaths | undefined {
  const [browser] = globSync(BROWSERS_OF_WEBKIT).toSorted().toReversed();
  return browser !== undefined && existsSync(DRIVER) && existsSync(SCREEN)
    ? { driver: DRIVER, browser, screen: SCREEN }
    : undefined;
}

/** The engines; undefined for one that is not there and cannot be installed. */
export function installEngines(): {
  readonly chromium: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: WebkitPaths | undefined;
} {
  return {
    chromium: installChromium(),
    firefox: found(() => FIREFOX.find((path) => existsSync(path)), 'firefox-esr'),
    webkit: found(findWebkit, 'webkit2gtk-driver', 'xvfb'),
  };
}
