// What a class collects: the code of a play that was stopped before its end and of one that ended, on a phone and by touch.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { codeToRun } from '../../src/scenario/runs/codes/codedRun.ts';
import { parseRun } from '../../src/scenario/runs/runText.ts';
import { runCommand } from '../cli/runCommand.ts';
import { shipped } from '../debrief/shipped.ts';
import { knownOf } from '../scenario/knownOf.ts';
import { launchChromium } from './browser.ts';
import { axeFaults } from './layoutFaults.ts';
import { rows } from './keptPages.ts';
import { pasteClass } from './pasteClass.ts';
import { BY_TOUCH, arriveAt, playToEnd, standing } from './playing.ts';

const PHONE = { width: 390, height: 844 };
const STOPPED = 7;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

async function openPhone(path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}${path}`);
  return page;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name });

/** From the door to the first news, by touch. */
async function passPapers(page: Page): Promise<void> {
  await arriveAt(page, ['door']);
  await page.tap('.play-door-start');
  await arriveAt(page, ['brief']);
  await page.tap('.play-dispatch-on');
  await arriveAt(page, ['bet']);
  await page.tap('.play-bet-ending:nth-child(2)');
  await page.locator('.play-screen-bet .play-choice-answer').nth(1).tap();
  await page.tap('.play-screen-bet .play-door-ways .ui-button');
  await arriveAt(page, ['news']);
}

/** Taps the menu's way, and leads to where the code is. */
async function stopHere(page: Page): Promise<void> {
  await page.locator('.play-board-head nav .ui-button').last().tap();
  await button(page, 'Stop here and keep it').tap();
  await arriveAt(page, ['aside']);
}

/** Copies the code, which has to be in view without scrolling; returns what the clipboard holds. */
async function copyInView(page: Page): Promise<string> {
  await page.evaluate(() => scrollTo(0, 0));
  const box = await button(page, 'Copy the code').boundingBox();
  if (box === null) throw new Error('copyInView: there is nothing to copy by');
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height);
  expect(box.height).toBeGreaterThanOrEqual(44);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByText('Copied.').first().waitFor();
  return page.evaluate(async () => navigator.clipboard.readText());
}

/** Lets the page come upon a fault of its own: what was played can be saved all the same. */
async function saveFromFailure(page: Page, turns: number): Promise<void> {
  await page.evaluate(() =>
    dispatchEvent(new ErrorEvent('error', { error: new Error('planted') })),
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the run as a file').tap(),
  ]);
  const parsed = parseRun(readFileSync(await download.path(), 'utf8'));
  if (!parsed.ok) throw new Error('saveFromFailure: the file has faults');
  expect(parsed.run.turns).toHaveLength(turns);
  await button(page, 'Leave it').tap();
}

/** Opens the debrief of an ended play, and reads the timestamps of its xAPI statements in their order. */
async function timesOfStatements(page: Page): Promise<readonly (string | undefined)[]> {
  await page.tap('.play-screen-ended .play-door-start');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'xAPI statements').tap(),
  ]);
  const statements = JSON.parse(readFileSync(await download.path(), 'utf8')) as readonly {
    readonly timestamp?: string;
  }[];
  expect(statements.length).toBeGreaterThan(STOPPED);
  return statements.map(({ timestamp }) => timestamp);
}

test('from a stop at turn 7 to a code that the class counts as left, on a tablet that the next pupil plays on', async () => {
  const page = await openPhone('?canvas=off&answer=0&scenario=two-valleys&code=CEDAR-42');
  await passPapers(page);
  await playToEnd(page, BY_TOUCH, () => 'restraint', STOPPED - 1);
  await saveFromFailure(page, STOPPED - 1);
  await stopHere(page);
  expect(await page.locator('h1').innerText()).toBe('Stopped in turn 7');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByLabel('Name').fill('Amina');
  const left = await copyInView(page);
  const folder = mkdtempSync(join(tmpdir(), 'class-'));
  writeFileSync(join(folder, 'codes.txt'), left);
  const listed = await runCommand('class', ['codes.txt', '--json'], folder);
  expect(JSON.parse(listed.out)).toMatchObject({
    plays: [{ name: 'Amina', ending: null, turns: STOPPED - 1, left: true }],
    refused: [],
  });

  // The next pupil begins, stops at once, and nothing of the first one's is touched.
  await button(page, 'Leave to the door').tap();
  await arriveAt(page, ['door']);
  await expect.poll(async () => page.locator('.play-door-ways .ui-button').count()).toBe(1);
  await passPapers(page);
  await stopHere(page);
  await page.getByLabel('Name').fill('Birk');
  await button(page, 'Leave to the door').tap();
  await arriveAt(page, ['door']);
  await expect.poll(async () => rows(page).count()).toBe(2);
  const [second = '', first = ''] = await rows(page).allInnerTexts();
  expect(first).toMatch(/· Amina\s+Stopped in turn 7/u);
  expect(second).toMatch(/· Birk\s+Stopped in turn 1/u);

  // The first goes on to the end, and hands that in as well.
  await rows(page).nth(1).locator('.ui-kept-ways .ui-button').first().tap();
  await arriveAt(page, ['news']);
  await playToEnd(page, BY_TOUCH, () => 'restraint');
  expect(await page.getByLabel('Name').inputValue()).toBe('Amina');
  const ended = await copyInView(page);
  expect(await standing(page)).toBe('ended');
  expect(await axeFaults(page)).toEqual([]);
  const found = codeToRun(ended, [knownOf(shipped('two-valleys'))]);
  if (!found.ok) throw new Error(`the code of the ended play holds ${found.fault.kind}`);
  expect(found.run.label).toBe('Amina');
  expect(found.run.ending).not.toBeNull();

  // The browser noted when each turn was sealed, through the stop and the reload of its record.
  const times = await timesOfStatements(page);
  const moments = times.map((time) => Date.parse(time ?? ''));
  expect(moments.toSorted((one, other) => one - other)).toEqual(moments);
  expect(moments.filter(Number.isNaN)).toEqual([]);

  await page.goto(`${inject('pageUrl')}?class`);
  await pasteClass(page, `${left}\n${ended}`);
  await page.getByRole('button', { name: 'All plays' }).tap();
  const table = await page.locator('.debrief-class-table').innerText();
  expect(table.match(/Left before its end/gu)).toHaveLength(1);
  await page.context().close();
});
