// Firefox, by WebDriver BiDi.
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Starts the Firefox at this path. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^firefox\//iu, ''),
    open: async (address) => void (await page.goto(address)),
    click: async (selector) => page.locator(selector).click(),
    read: async (expression) => page.evaluate(expression),
    close: async () => browser.close(),
  };
}
