// Whole matches in the built game, played as people would.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPage } from './browser.ts';
import {
  BY_KEYBOARD,
  BY_MOUSE,
  ON_THE_PAGE,
  arriveAt,
  canvasLives,
  passPapers,
  playToEnd,
  readPapers,
  replaySavedRun,
} from './playing.ts';
import { chooseShort } from './shortCrisis.ts';

let browser: Browser;
let plain: Browser;
beforeAll(async () => {
  browser = await launchChromium({ paints: true });
  plain = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await plain.close();
});

const patiently = (turn: number) => (turn % 3 === 0 ? 'restraint' : 'mediation');

test('a match is played to its debrief by mouse on the canvas', async () => {
  const { page, complaints } = await openPage(browser, { path: '?answer=100&code=MOUSE-1' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chooseShort(page);
  await passPapers(page);
  await canvasLives(page);
  expect(await playToEnd(page, BY_MOUSE, patiently)).toBeGreaterThan(3);
  expect((await replaySavedRun(page)).said).toContain('same');
  expect(complaints).toEqual([]);
});

test('a match is played to its debrief by keyboard alone', async () => {
  const { page, complaints } = await openPage(browser, {
    path: '?answer=100&code=KEYS-1&side=host',
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chooseShort(page);
  await tabTo('.play-door-start');
  await page.keyboard.press('Enter');
  await arriveAt(page, ['brief']);
  await tabTo('.play-dispatch-on');
  await page.keyboard.press('Enter');
  await arriveAt(page, ['bet']);
  await tabTo('.play-bet-ending input');
  await page.keyboard.press('Space');
  await tabTo('.play-screen-bet .play-door-ways .ui-button');
  await page.keyboard.press('Enter');
  expect(
    await playToEnd(page, BY_KEYBOARD, (turn) => (turn % 2 === 0 ? 'mediation' : 'restraint')),
  ).toBeGreaterThan(3);
  expect((await replaySavedRun(page)).said).toContain('same');
  expect(complaints).toEqual([]);

  async function tabTo(selector: string): Promise<void> {
    for (let steps = 0; steps < 60; steps++) {
      if (
        await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
      )
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  }
});

test('a match is played to its debrief after the canvas has been taken away', async () => {
  const { page, complaints } = await openPage(browser, {
    path: '?answer=100&code=PLAIN-1',
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chooseShort(page);
  await passPapers(page);
  await canvasLives(page);
  await page.evaluate(() => document.querySelector('.play-canvas-layer canvas')?.remove());
  await page.waitForSelector('[data-canvas="alive"]', { state: 'detached' });
  expect(
    await playToEnd(page, ON_THE_PAGE, (turn) => (turn % 4 === 0 ? 'retaliation' : 'mediation')),
  ).toBeGreaterThan(2);
  expect((await replaySavedRun(page)).said).toContain('same');
  expect(complaints).toEqual([]);
});

test('two play a match on one screen, a curtain between their desks', async () => {
  const { page, complaints } = await openPage(plain, {
    path: '?canvas=off&answer=100&code=PAIR-1&rival=friend&scenario=two-valleys',
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await arriveAt(page, ['door']);
  await page.click('.play-door-start');
  for (let player = 0; player < 2; player++) {
    await arriveAt(page, ['curtain']);
    await page.click('.play-curtain .ui-primary');
    await readPapers(page);
  }
  for (let turn = 1; turn <= 40; turn++) {
    for (const posture of ['mediation', 'restraint'] as const) {
      await arriveAt(page, ['curtain']);
      expect(await page.locator('.play-board').count()).toBe(0);
      await page.click('.play-curtain .ui-primary');
      await arriveAt(page, ['news']);
      await BY_KEYBOARD.readNews(page);
      await arriveAt(page, ['choosing']);
      await BY_KEYBOARD.choose(page, posture);
      await BY_KEYBOARD.seal(page);
    }
    await arriveAt(page, ['reveal']);
    expect(await page.locator('.play-step-amount', { hasText: /\d/ }).count()).toBeLessThan(3);
    await BY_KEYBOARD.readReveal(page);
    if ((await arriveAt(page, ['curtain', 'ended'])) === 'ended') break;
  }
  expect((await replaySavedRun(page)).said).toContain('same');
  expect(complaints).toEqual([]);
});
