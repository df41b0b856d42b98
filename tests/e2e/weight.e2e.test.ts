// What a room loads when it is opened by its address in a fresh profile: every script, its workers' too, until all is quiet.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { playExample } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium } from './browser.ts';

/** Bytes of script after gzip that a debrief, and the workshop before its forecast and its editor, may load. */
const MOST = { debrief: 200_000, workshop: 130_000 } as const;

const flagship = shipped('pakistan-afghanistan');
const ADDRESSES = [
  [
    'one play',
    `#run=${runToCode(playExample(flagship, 'durable'), flagship)}`,
    '.debrief-whatif .debrief-plot svg',
  ],
  ['a class', '?class', '.debrief-class-hero'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

interface Script {
  readonly url: string;
  readonly bytes: number;
}

/** Opens an address and waits until nothing more is loaded; what waits until the page has time is loaded as well. */
async function scriptsOf(path: string, opened: string): Promise<readonly Script[]> {
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
  await page.waitForTimeout(2500);
  const sizes = await Promise.all(
    [...scripts].map(async ([url, body]) => ({ url, bytes: gzipSync(await body).length })),
  );
  await context.close();
  return sizes;
}

function bytesOf(what: string, scripts: readonly Script[]): number {
  const whole = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${what}: ${whole} bytes of script after gzip in ${scripts.length} files`);
  return whole;
}

const ofPlay = ({ url }: Script): boolean => /phaser|painter|openPlay/iu.test(url);

test.each(ADDRESSES)(
  'the debrief of %s is light, and loads nothing of Phaser',
  async (what, path, opened) => {
    const scripts = await scriptsOf(path, opened);
    expect(scripts.length).toBeGreaterThan(5);
    expect(bytesOf(what, scripts)).toBeLessThan(MOST.debrief);
    expect(scripts.filter(({ url }) => /worker/iu.test(url))).not.toEqual([]);
    expect(scripts.filter(ofPlay)).toEqual([]);
  },
);

test('the workshop is light, and loads nothing of Phaser or the plots', async () => {
  const scripts = await scriptsOf('?workshop', '.workshop-load-ways');
  expect(scripts.length).toBeGreaterThan(5);
  expect(bytesOf('workshop', scripts)).toBeLessThan(MOST.workshop);
  expect(scripts.filter(ofPlay)).toEqual([]);
  expect(scripts.filter(({ url }) => /plot|jsonPane|forecastPane/iu.test(url))).toEqual([]);
});
