// Nothing that was decided is lost: plays are kept one by one, two tabs cannot write over each other, and what is not kept is told.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { RULES_VERSION } from '../../src/model/match/match.ts';
import { MOST_PLAYS } from '../../src/play/keptPlays.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { exampleRun } from '../debrief/exampleRun.ts';
import { shipped } from '../debrief/shipped.ts';
import {
  ABSENT_STORAGE,
  CLOSABLE_STORAGE,
  FORBIDDEN_STORAGE,
  FULL_STORAGE,
  leaveBehind,
  SILENT_STORAGE,
} from './brokenStorage.ts';
import { launchChromium } from './browser.ts';
import {
  leave,
  notice,
  openEditor,
  openProfile,
  openTab,
  playTurn,
  resume,
  rows,
  titleField,
} from './keptPages.ts';
import { axeFaults } from './layoutFaults.ts';
import { ON_THE_PAGE, arriveAt, passPapers, playToEnd } from './playing.ts';
import { chooseShort } from './shortCrisis.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

/** An origin that the browser does not trust, as another machine of a school's network is. */
const school = (): string => inject('pageUrl').replace('127.0.0.1', 'school.example');

const turnOf = async (page: Page): Promise<string> => page.locator('.play-board-turn').innerText();

test('a finished play outlives its debrief, a reload there, a chunk that cannot be had, and the next play', async () => {
  const context = await openProfile(browser);
  const page = await openTab(context);
  await chooseShort(page);
  await passPapers(page);
  await playToEnd(page, ON_THE_PAGE, () => 'retaliation');
  const ending = await page.locator('h1').innerText();
  await page.route('**/openDebrief-*', async (route) => route.abort());
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForTimeout(300);
  await page.unroute('**/openDebrief-*');
  // It is opened by the reload itself, and by another one.
  for (let times = 0; times < 2; times += 1) {
    await page.reload();
    await page.waitForSelector('.debrief-debrief');
    expect(await page.locator('.debrief-debrief h1').innerText()).toContain(ending);
  }
  await page.getByRole('button', { name: 'Back to the door' }).click();
  await arriveAt(page, ['door']);
  await expect.poll(async () => rows(page).count()).toBe(1);
  expect(await rows(page).first().innerText()).toContain(ending);

  // Another play, and one more: each lies beside the others.
  await passPapers(page);
  await playTurn(page);
  await leave(page);
  await passPapers(page);
  await playTurn(page);
  await page.reload();
  await arriveAt(page, ['door']);
  expect(await rows(page).count()).toBe(3);
  expect(await axeFaults(page)).toEqual([]);

  // Taken away, and put back as it was.
  const last = rows(page).last();
  await last.getByRole('button', { name: /^Remove/u }).click();
  await last.getByRole('button', { name: /^Put it back/u }).click();
  await expect.poll(async () => last.innerText()).toContain(ending);
  await last.getByRole('button', { name: /^Debrief/u }).click();
  await page.waitForSelector('.debrief-debrief');
  expect(await page.locator('.debrief-debrief h1').innerText()).toContain(ending);
  await context.close();
});

test.each([
  ['by locks and versions', false],
  ['by versions alone, on plain HTTP from another machine', true],
])(
  'two tabs on one play are told of each other %s, and neither loses a turn',
  async (_, isPlain) => {
    const far = isPlain ? await launchChromium({ resolves: 'school.example' }) : undefined;
    const context = await (far ?? browser).newContext({ reducedMotion: 'reduce' });
    const base = isPlain ? school() : inject('pageUrl');
    const one = await openTab(context, base);
    expect(await one.evaluate(() => isSecureContext)).toBe(!isPlain);
    await passPapers(one);
    await playTurn(one);
    const two = await openTab(context, base);
    await resume(two);
    // With locks, the second tab knows before anything is written.
    await expect.poll(async () => notice(two).count()).toBe(isPlain ? 0 : 1);

    await playTurn(one);
    await expect.poll(async () => notice(two).innerText()).toContain('has gone on');
    expect(await turnOf(two)).toBe('Turn 2');
    await two.getByRole('button', { name: 'Open the other tab’s version' }).click();
    await expect.poll(async () => turnOf(two)).toBe('Turn 3');

    await playTurn(two);
    await expect.poll(async () => notice(one).innerText()).toContain('has gone on');
    // Whoever goes on all the same goes on with a play of its own.
    await playTurn(one);
    await expect.poll(async () => notice(one).innerText()).toContain('had gone on');
    await one.reload();
    await arriveAt(one, ['door']);
    await expect.poll(async () => rows(one).count()).toBe(2);
    expect(await rows(one).allInnerTexts()).toEqual([
      expect.stringContaining('Turn 4'),
      expect.stringContaining('Turn 4'),
    ]);
    await context.close();
    await far?.close();
  },
);

test('where no room is left, board and workshop say so, the play can be saved, and once there is room all is kept', async () => {
  const context = await openProfile(browser, FULL_STORAGE);
  const page = await openTab(context);
  await passPapers(page);
  await playTurn(page);
  expect(await notice(page).innerText()).toContain('no room left');
  expect(await axeFaults(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice(page).getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const run: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(run).toMatchObject({ ending: null, turns: [{}] });

  // Left and taken up again in this page, it is still there.
  await leave(page);
  await expect.poll(async () => rows(page).count()).toBe(1);
  await resume(page);
  expect(await turnOf(page)).toBe('Turn 2');
  await playTurn(page);
  expect(await notice(page).innerText()).toContain('no room left');
  await page.evaluate(() => Object.assign(globalThis, { isFull: false }));
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await notice(page).waitFor({ state: 'detached' });
  await page.reload();
  await arriveAt(page, ['door']);
  await resume(page);
  expect(await turnOf(page)).toBe('Turn 3');
  await context.close();

  const other = await openProfile(browser, FULL_STORAGE);
  const editor = await openEditor(other);
  await titleField(editor).fill('No room');
  await expect
    .poll(async () => editor.locator('.workshop-bench-state').innerText())
    .toContain('Not kept');
  expect(await notice(editor).innerText()).toContain('no room left');
  await other.close();
});

test('a connection that the browser closed is opened again, and what follows is kept', async () => {
  const context = await openProfile(browser, CLOSABLE_STORAGE);
  const page = await openTab(context);
  await passPapers(page);
  await page.evaluate('closeStorage()');
  await playTurn(page);
  await page.waitForTimeout(200);
  expect(await notice(page).count()).toBe(0);
  await page.reload();
  await arriveAt(page, ['door']);
  await resume(page);
  expect(await turnOf(page)).toBe('Turn 2');
  await context.close();
});

test.each([
  ['never answers', SILENT_STORAGE, 'did not answer'],
  ['is not there', ABSENT_STORAGE, 'keeps nothing'],
  ['is forbidden', FORBIDDEN_STORAGE, 'keeps nothing'],
] as const)(
  'where the storage %s, every room opens, says so, and can be used',
  async (_, script, words) => {
    const context = await openProfile(browser, script);
    const page = await openTab(context);
    expect(await page.locator('.play-door-plays').innerText()).toContain(words);
    await passPapers(page);
    await expect.poll(async () => notice(page).count()).toBe(1);
    await page.close();
    const editor = await openEditor(context);
    await titleField(editor).fill('Only here');
    await expect
      .poll(async () => editor.locator('.workshop-bench-state').innerText())
      .toContain('Not kept');
    await context.close();
  },
);

/** A play as it lay in the one slot of earlier versions. */
function onlyPlay(rules: number): unknown {
  const scenario = shipped('two-valleys');
  const { bets, seats, seed, turns } = exampleRun(scenario, {
    seed: 7,
    struck: 'patient',
    host: 'hidden',
    person: 'struck',
  });
  return {
    rules,
    scenario,
    hash: scenarioHash(scenario),
    seed,
    seats,
    clock: false,
    turns: turns.slice(0, 1),
    bets,
    begun: true,
  };
}

/** The door of a profile in which an earlier version kept one play. */
async function openAfter(old: unknown): Promise<Page> {
  const context = await openProfile(browser);
  const page = await context.newPage();
  await page.route('**/blank', async (route) => route.fulfill({ body: '' }));
  await page.goto(new URL('blank', inject('pageUrl')).href);
  await leaveBehind(page, {
    database: 'strategic-patience',
    version: 1,
    store: 'plays',
    key: 'unfinished',
    value: old,
  });
  await page.goto(`${inject('pageUrl')}?canvas=off`);
  await arriveAt(page, ['door']);
  return page;
}

test('the one play that an earlier version kept goes on, and lies on the shelf once', async () => {
  const page = await openAfter(onlyPlay(RULES_VERSION));
  await resume(page);
  expect(await turnOf(page)).toBe('Turn 2');
  await page.reload();
  await arriveAt(page, ['door']);
  expect(await rows(page).count()).toBe(1);
  await page.context().close();
});

test('a play of older rules is listed as one, and can be saved and removed', async () => {
  const rules = RULES_VERSION - 1;
  const page = await openAfter(onlyPlay(rules));
  const row = rows(page).first();
  expect(await row.innerText()).toContain('rules of another version');
  expect(await page.locator('.play-door-ways .ui-button').count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: /^Save/u }).click(),
  ]);
  const run: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(run).toMatchObject({ rules, turns: [{}] });
  await row.getByRole('button', { name: /^Remove/u }).click();
  await row.getByRole('button', { name: /^Put it back/u }).waitFor();
  await page.reload();
  await arriveAt(page, ['door']);
  expect(await rows(page).count()).toBe(0);
  await page.context().close();
});

/** Fills the shelf with plays that ended, the first of them the oldest. */
async function fillShelf(page: Page, plays: number): Promise<void> {
  await page.evaluate(async (count) => {
    const opening = indexedDB.open('strategic-patience');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const work = opening.result.transaction(['heads', 'contents'], 'readwrite');
    for (let number = 1; number <= count; number += 1) {
      const [id, moment] = [`play-${number}`, 1_700_000_000_000 + number];
      const summary = {
        title: `Crisis ${number}`,
        hash: '0'.repeat(16),
        rules: 1,
        turns: 9,
        ending: 'fracture',
        sides: { struck: 'One', host: 'Other' },
        label: `Pupil ${number}`,
      };
      work
        .objectStore('heads')
        .put({ id, kind: 'play', version: 1, writer: 'x', made: moment, changed: moment, summary });
      work.objectStore('contents').put({}, id);
    }
    await new Promise((resolve) => work.addEventListener('complete', resolve));
    opening.result.close();
  }, plays);
}

test('a full shelf says which play the next one replaces, before it does', async () => {
  const context = await openProfile(browser);
  const page = await openTab(context);
  await fillShelf(page, MOST_PLAYS);
  await page.reload();
  await arriveAt(page, ['door']);
  const shelf = page.locator('.play-door-plays');
  await expect.poll(async () => shelf.innerText()).toContain('The shelf is full');
  expect(await shelf.innerText()).toContain('Crisis 1 · Pupil 1');
  await passPapers(page);
  await leave(page);
  await expect.poll(async () => shelf.innerText()).toContain('Crisis 2 · Pupil 2');
  expect(await shelf.innerText()).toContain(`All ${MOST_PLAYS} plays`);
  expect(await shelf.innerText()).not.toContain('Pupil 1,');
  await context.close();
});
