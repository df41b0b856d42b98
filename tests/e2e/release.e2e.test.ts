// The archive of a release: unpacked below a plain web server it plays, debriefs and edits; opened by a double click it says what to do.
import { mkdtempSync, readFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { checksumLine } from '../../.ci/archive.ts';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { playExample } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium, openPage } from './browser.ts';
import { ON_THE_PAGE, arriveAt, passPapers } from './playing.ts';

const scenario = shipped('pakistan-afghanistan');
const run = playExample(scenario, 'war');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

test('the checksum beside the archive is that of the archive', () => {
  const archive = inject('archive');
  expect(basename(archive)).toMatch(/^strategic-patience-[\d.]+\.zip$/u);
  expect(readFileSync(`${archive}.sha256`, 'utf8')).toBe(
    checksumLine(readFileSync(archive), basename(archive)),
  );
});

test('the archive unpacked below a plain server plays, debriefs and edits', async () => {
  const { complaints, context, page } = await openPage(browser, {
    path: '?canvas=off&scenario=two-valleys&answer=0',
  });
  const amiss: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) amiss.push(`${response.status()} ${response.url()}`);
  });
  await passPapers(page);
  await arriveAt(page, ['news']);
  await ON_THE_PAGE.readNews(page);
  await arriveAt(page, ['choosing']);
  await ON_THE_PAGE.choose(page, 'restraint');
  await ON_THE_PAGE.seal(page);
  await arriveAt(page, ['reveal']);

  await page.goto('about:blank');
  await page.goto(`${inject('pageUrl')}#run=${runToCode(run, scenario)}`);
  await page.waitForSelector('.debrief-keep-ways');
  await page.locator('.debrief-whatif').scrollIntoViewIfNeeded();
  await page.waitForSelector('.debrief-whatif[data-progress="done"]');

  await page.goto(`${inject('pageUrl')}?workshop`);
  await page.getByRole('button', { name: /^Two valleys/u }).click();
  await page.locator('.workshop-section-list').getByRole('button', { name: 'About' }).click();
  await page
    .locator('.workshop-bench-form')
    .getByLabel('Title', { exact: true })
    .fill('Two valleys of ours');
  await expect
    .poll(async () => page.locator('.workshop-bench-state').innerText())
    .toContain('ready to play');
  expect(amiss).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('opened by a double click, the page names the ways to publish it and nothing else', async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(pathToFileURL(join(inject('unpacked'), 'index.html')).href);
  await page.locator('.ui-opening-file').waitFor();
  const text = await page.locator('#app').innerText();
  expect(text).toContain('Opened by a double click');
  expect(text).toContain('static host');
  expect(text).toContain('docs/publishing.md');
  expect(text).not.toMatch(/too old|being opened|If this stays/u);
  // It has its look: ink behind it, and not a white page.
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).not.toMatch(/rgba\(0, 0, 0, 0\)|255, 255, 255/u);
  await page.close();
});

test('opened within an archive, which unpacks that one file alone, it says so without any look', async () => {
  const alone = join(mkdtempSync(join(tmpdir(), 'strategic-patience-')), 'index.html');
  copyFileSync(join(inject('unpacked'), 'index.html'), alone);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(alone).href);
  const text = await page.locator('#app').innerText();
  expect(text).toContain('Unpack the whole archive');
  expect(text).not.toMatch(/too old for this page|by a double click/u);
  await page.close();
});
