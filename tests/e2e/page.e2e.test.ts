// The built page as any static host would serve it: it opens, keeps its policy and asks nobody else.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPage } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

test('the page opens from a subfolder without a complaint', async () => {
  const { page, context, complaints } = await openPage(browser);
  await page.locator('#app > *').first().waitFor();
  expect(await page.title()).toContain('Strategic Patience');
  expect(complaints).toEqual([]);
  await context.close();
});

test('the page asks no other origin for anything', async () => {
  const { page, context } = await openPage(browser);
  const own = new URL(page.url()).origin;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((url) => url.startsWith('http') && new URL(url).origin !== own)).toEqual([]);
  await context.close();
});

test('the content security policy refuses inline scripts and text turned into markup', async () => {
  const { page, context } = await openPage(browser);
  const outcome = await page.evaluate(() => {
    const inline = document.createElement('script');
    let refused = false;
    try {
      inline.text = 'window.planted = true';
      document.head.append(inline);
      document.body.insertAdjacentHTML('beforeend', '<b>planted</b>');
    } catch {
      refused = true;
    }
    return { refused, planted: 'planted' in window };
  });
  expect(outcome).toEqual({ refused: true, planted: false });
  await context.close();
});
