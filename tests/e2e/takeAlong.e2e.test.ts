// Saving, copying and printing where a browser forbids them without a word: in a learning platform's frame, and over plain HTTP.
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { playExample } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium } from './browser.ts';

const valleys = shipped('two-valleys');
const run = { ...playExample(valleys, 'left'), label: 'Amina' };
const code = runToCode(run, valleys);

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ permissions: ['clipboard-read'] });
});
afterAll(async () => browser.close());

/** A learning platform's page with ours in a frame that may run scripts and nothing more. */
async function openFramed(path: string): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await context.newPage();
  const platform = new URL('platform.html', inject('pageUrl')).href;
  await page.route(platform, async (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts allow-same-origin" style="width:1300px;height:740px" src="${new URL(path, platform).href}"></iframe>`,
    }),
  );
  await page.goto(platform);
  return { page, frame: page.frameLocator('iframe') };
}

test('in a frame that forbids it, a saved run is shown to be copied, and nothing claims that it was saved', async () => {
  const { page, frame } = await openFramed(`./#run=${code}`);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await frame.getByRole('button', { name: 'Save as a file' }).click();
  const dialog = frame.getByRole('dialog', { name: 'Take the file by hand' });
  const text = await dialog.getByRole('textbox').inputValue();
  expect(JSON.parse(text)).toMatchObject({ label: 'Amina', seed: run.seed });
  expect(await dialog.innerText()).toMatch(/two-valleys-amina-.*can forbid saving/su);
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await dialog.getByText('Copied.').waitFor();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(text);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await frame.locator('.debrief-keep-done').innerText()).toContain(
    'If the file is not among',
  );

  await frame.getByRole('button', { name: 'Turns as CSV (1,5 and ;)' }).click();
  expect(await dialog.getByRole('textbox').inputValue()).toMatch(/^\uFEFF?play;label;/u);
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'PNG' }).first().click();
  await dialog.locator('img').waitFor();
  expect(
    await dialog
      .locator('img')
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(900);
  await page.keyboard.press('Escape');

  await frame.getByRole('button', { name: 'Print a handout' }).click();
  await frame.locator('.debrief-keep-done').getByText('forbids printing').waitFor();
  expect(downloads).toEqual([]);
  await page.close();
});

test('in such a frame the workshop shows the scenario’s text as well', async () => {
  const { page, frame } = await openFramed('./?workshop');
  await frame.getByRole('button', { name: 'New, from a blank' }).click();
  await frame.getByRole('button', { name: 'Share', exact: true }).click();
  await frame.getByRole('button', { name: 'Save the file' }).click();
  const dialog = frame.getByRole('dialog', { name: 'Take the file by hand' });
  expect(JSON.parse(await dialog.getByRole('textbox').inputValue())).toHaveProperty('sides');
  await page.close();
});

test('where the page stands alone, a save says that the browser has the file, and it does', async () => {
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}#run=${code}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(await page.locator('.debrief-keep-done').innerText()).toBe(
    `“${download.suggestedFilename()}” was handed to your browser: look among its downloads.`,
  );
  expect(await page.locator('dialog').count()).toBe(0);
  await page.close();
});

test('over plain HTTP, where scripts have no clipboard, the code is copied all the same, from the bar without leaving one’s place', async () => {
  const page = await context.newPage();
  await page.route('http://school.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const url = new URL(`.${pathname}`, inject('pageUrl')).href;
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto(`http://school.test/#run=${code}`);
  const bar = page.getByRole('banner').getByRole('button', { name: 'Copy the code' });
  await bar.waitFor();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await bar.click();
  await page.getByRole('banner').getByText('Copied.').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copied.');
  const group = page.getByLabel('Group or class');
  await group.focus();
  await page.keyboard.press('Control+V');
  expect(await group.inputValue()).toBe(code.slice(0, 40));
  await group.fill('');
  await page.locator('.debrief-keep-ways').getByRole('button', { name: 'Copy the code' }).click();
  await group.focus();
  await page.keyboard.press('Control+V');
  expect(await group.inputValue()).toBe(code.slice(0, 40));
  await page.close();
});
