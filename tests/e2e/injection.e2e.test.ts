// Whatever a scenario says is shown as text: it runs nothing, loads nothing and violates no policy, in any room.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { launchChromium, openPage } from './browser.ts';
import { PLANTED, hostileScenario } from './hostileScenario.ts';
import { ON_THE_PAGE, arriveAt, canvasLives, passPapers, playToEnd } from './playing.ts';

let browser: Browser;
let painting: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  painting = await launchChromium({ paints: true });
});
afterAll(async () => {
  await browser.close();
  await painting.close();
});

const HOSTILE = hostileScenario('scenarios/two-valleys.json');

/** Opens the page and watches for whatever a planted text could bring about. */
async function openWatched(
  path: string,
  within = browser,
): Promise<{ page: Page; alarms: () => Promise<string[]> }> {
  const { page, complaints } = await openPage(within, { path });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const strange: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('example.invalid')) strange.push(`asked for ${request.url()}`);
  });
  page.on('dialog', (dialog) => strange.push(`opened a dialog: ${dialog.message()}`));
  page.on('popup', () => strange.push('opened a window'));
  const alarms = async (): Promise<string[]> => {
    const found = await page.evaluate((planted) => {
      const own = document.querySelector('#app');
      const planks = 'img, iframe, object, embed, base, script, style, form, math, body body';
      return [
        ...(planted in globalThis ? ['a planted text ran'] : []),
        ...[...(own?.querySelectorAll(planks) ?? [])].map(({ outerHTML }) => outerHTML),
        ...[...(own?.querySelectorAll('a[href^="javascript:"]') ?? [])].map(
          ({ outerHTML }) => outerHTML,
        ),
      ];
    }, PLANTED);
    return [...found, ...strange, ...complaints];
  };
  return { page, alarms };
}

async function drop(page: Page, text: string, onto: string): Promise<void> {
  await page.evaluate(
    ({ content, zone }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'hostile.json', { type: 'application/json' }));
      document
        .querySelector(zone)
        ?.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    { content: text, zone: onto },
  );
}

test('the hostile scenario is a valid one', () => {
  const parsed = parseScenario(HOSTILE);
  expect(parsed.ok ? [] : parsed.faults).toEqual([]);
});

/** Opens the board of the hostile scenario. */
async function openBoard(page: Page): Promise<void> {
  await arriveAt(page, ['door']);
  await drop(page, HOSTILE, '[data-part="drop"]');
  await page.waitForFunction(
    () => document.querySelector('.play-door-crisis h2')?.textContent.includes('<') === true,
  );
  await passPapers(page);
  await arriveAt(page, ['news']);
}

test('the board shows planted texts as texts under the canvas', async () => {
  const { page, alarms } = await openWatched('?answer=0&code=PLANTED-1', painting);
  await openBoard(page);
  await canvasLives(page);
  expect(await page.locator('.play-board').innerText()).toContain('<');
  expect(await alarms()).toEqual([]);
});

test('play and debrief show planted texts as texts', async () => {
  const { page, alarms } = await openWatched('?answer=0&code=PLANTED-1&canvas=off');
  await openBoard(page);
  expect(await alarms()).toEqual([]);
  await playToEnd(page, ON_THE_PAGE, (turn) => (turn % 3 === 0 ? 'restraint' : 'mediation'));
  await arriveAt(page, ['ended']);
  expect(await alarms()).toEqual([]);
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-keep-ways');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForTimeout(500);
  expect(await page.locator('#app').innerText()).toContain('<');
  expect(await alarms()).toEqual([]);
});

test('the workshop and its papers show planted texts as texts', async () => {
  const { page, alarms } = await openWatched('?workshop');
  await page.getByRole('button', { name: 'New, from a blank' }).waitFor();
  await drop(page, HOSTILE, '[data-part="bench-drop"]');
  await page.waitForSelector('.workshop-section-form');
  expect(await page.locator('.workshop-bench-state').innerText()).toContain('ready to play');
  const parts = page.locator('.workshop-section-list button');
  const count = await parts.count();
  expect(count).toBeGreaterThan(12);
  for (let part = 0; part < count; part++) {
    await parts.nth(part).click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await alarms()).toEqual([]);
  }
  for (const tab of ['JSON', 'Check', 'Changes', 'Forecast']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await page.waitForTimeout(400);
    expect(await alarms()).toEqual([]);
  }
  await page.getByRole('button', { name: 'Share' }).click();
  await page.waitForSelector('dialog[open]');
  expect(await alarms()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Papers' }).click();
  await page.waitForSelector('.papers-pack');
  expect(await page.locator('.papers-pack').innerText()).toContain('<');
  expect(await alarms()).toEqual([]);
});
