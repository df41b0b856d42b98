// Chromium, by its own protocol.
import { chromium } from 'playwright-core';
import { PLAIN_FLAGS } from '../chromium.ts';
import type { Engine } from './engine.ts';

/** Starts the Chromium at this path. */
export async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...PLAIN_FLAGS] });
  const page = await browser.newPage();
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async (address) => void (await page.goto(address)),
    click: async (selector) => page.locator(selector).first().click(),
    read: async (expression) => page.evaluate(expression),
    close: async () => browser.close(),
  };
}
