// Finds the Chromium that the browser tests drive.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Flags that let Chromium run headless in a container, without a GPU and without traffic of its own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Debian's starter has the emulated card draw the page as well, at four times the cost.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
];

/** The same for pages whose canvas the emulated card paints, while the processor puts the page around it together: at half the cost. */
export const PAINTING_FLAGS: readonly string[] = [...CHROMIUM_FLAGS, '--disable-gpu-compositing'];

/** The same for pages without a canvas, which are drawn several times faster without an emulated graphics card. */
export const PLAIN_FLAGS: readonly string[] = [
  ...CHROMIUM_FLAGS.filter((flag) => !flag.includes('swiftshader')),
  '--disable-gpu',
];

const NAMES: readonly string[] = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'chrome.exe',
];

const USUAL_PLACES: readonly string[] = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Names of Chromium without the window around the page, which opens a page at half the cost. */
const SHELL_NAMES: readonly string[] = ['chromium-headless-shell', 'chrome-headless-shell'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that the environment variable `CHROMIUM_PATH` names for every test. */
function namedBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return named === '' ? undefined : named;
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * The path of an installed Chrome or Chromium: the one named by the environment variable
 * `CHROMIUM_PATH`, else the first found on PATH or in the usual places; undefined where there is none.
 */
export function findChromium(): string | undefined {
  return namedBrowser() ?? [...onPath(NAMES), ...USUAL_PLACES].find(isExecutable);
}

/** The path of the lightest Chromium: the headless shell on PATH, else what `findChromium` finds. */
export function findLightChromium(): string | undefined {
  return namedBrowser() ?? onPath(SHELL_NAMES).find(isExecutable) ?? findChromium();
}
