// Opens the built page in a real Chromium for the end-to-end tests.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import {
  CHROMIUM_FLAGS,
  PAINTING_FLAGS,
  PLAIN_FLAGS,
  findChromium,
  findLightChromium,
} from '../chromium.ts';

/** A page opened for one test, with everything that the browser complained about. */
export interface OpenedPage {
  /** The tab; already at the game's address. */
  readonly page: Page;
  /** The browser's profile: a second tab of the same student is `context.newPage()`. */
  readonly context: BrowserContext;
  /** Uncaught errors, console errors and refusals of the content security policy, in order. */
  readonly complaints: readonly string[];
}

/**
 * Starts Chromium; the caller closes it. Throws where no browser is installed. Without the emulated graphics card that a canvas needs
 * to be painted, pages are opened and drawn several times faster: only a test of the canvas asks for it. The check of everything has it
 * draw all of the page as well, with the window around it, as on a person's screen. `resolves` names a host that is this
 * machine, and yet one that the browser does not trust as it trusts the loopback.
 */
export async function launchChromium({ paints = false, resolves = '' } = {}): Promise<Browser> {
  const isWhole = process.env['CHECK_FULL'] === '1';
  const executablePath = isWhole ? findChromium() : findLightChromium();
  const painting = isWhole ? CHROMIUM_FLAGS : PAINTING_FLAGS;
  const hosts = resolves === '' ? [] : [`--host-resolver-rules=MAP ${resolves} 127.0.0.1`];
  return chromium.launch({
    args: [...(paints ? painting : PLAIN_FLAGS), ...hosts],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

/**
 * Opens the built page in a fresh profile of `browser`, which is closed when the test ends: what a page goes on painting and playing
 * would slow the tests after it. One that `stays` is closed by the caller, after several tests that ask about the same page.
 * `width` and `height` are the window's inner size in CSS pixels; `path` is appended to the address.
 */
export async function openPage(
  browser: Browser,
  {
    width = 1366,
    height = 768,
    path = '',
    stays = false,
  }: { width?: number; height?: number; path?: string; stays?: boolean } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height } });
  if (!stays) onTestFinished(async () => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(message.text());
    }
  });
  await page.goto(`${inject('pageUrl')}${path}`);
  return { page, context, complaints };
}
