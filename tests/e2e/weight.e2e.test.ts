// What a debrief loads when it is opened by its address in a fresh profile: every script, its workers' too, until all is quiet.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runToCode } from '../../src/scenario/codedRun.ts';
import { playExample } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium } from './browser.ts';

/** Bytes of script after gzip that a debrief may load. */
const MOST = 190_000;

const flagship = shipped('pakistan-afghanistan');
const ADDRESSES = [
  [
    'one play',
    `#run=${runToCode(playExample(flagship, 'durable'), flagship)}`,
    '.whatif .plot svg',
  ],
  ['a class', '?class', '.class-hero'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

test.each(ADDRESSES)(
  'the debrief of %s is light, and loads nothing of Phaser',
  async (what, path, opened) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (/javascript/u.test(response.headers()['content-type'] ?? ''))
        scripts.set(response.url(), response.body());
    });
    await page.goto(new URL(path, inject('pageUrl')).href);
    await page.waitForSelector(opened);
    await page.waitForLoadState('networkidle');
    // What waits until the page has time is loaded as well.
    await page.waitForTimeout(2500);
    expect(page.workers().length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      [...scripts].map(async ([url, body]) => ({ url, bytes: gzipSync(await body).length })),
    );
    const whole = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`${what}: ${whole} bytes of script after gzip in ${sizes.length} files`);
    expect(sizes.length).toBeGreaterThan(5);
    expect(whole).toBeLessThan(MOST);
    expect(sizes.filter(({ url }) => /worker/iu.test(url))).not.toEqual([]);
    expect(sizes.filter(({ url }) => /phaser|painter|openPlay/iu.test(url))).toEqual([]);
    await context.close();
  },
);
