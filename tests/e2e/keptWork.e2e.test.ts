// An instructor's work outlives its page: drafts and classes are kept one by one, and what is not kept is told.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { studentCode } from '../debrief/classroom.ts';
import { FULL_STORAGE, leaveBehind } from './brokenStorage.ts';
import { launchChromium } from './browser.ts';
import { notice, openEditor, openProfile, titleField } from './keptPages.ts';
import { axeFaults } from './layoutFaults.ts';
import { pasteClass } from './pasteClass.ts';
import { arriveAt } from './playing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

async function isKept(page: Page): Promise<void> {
  await expect
    .poll(async () => page.locator('.workshop-bench-state').innerText())
    .toContain('Kept in');
}

const editorTitle = async (page: Page): Promise<string> =>
  page.locator('.workshop-bench-name h1').innerText();

test('a link, a shipped scenario and a reload leave every draft as it was, and each can be opened, removed and put back', async () => {
  const context = await openProfile(browser);
  const page = await openEditor(context);
  await leaveBehind(page, {
    database: 'strategic-patience-workshop',
    version: 1,
    store: 'documents',
    key: 'latest',
    value: { text: '{"title":"From before"}', original: '{}', from: { kind: 'blank', name: '' } },
  });
  await titleField(page).fill('My own');
  await isKept(page);
  // Written in the very moment before the page is loaded again.
  await titleField(page).fill('My own crisis');
  await page.reload();
  await expect.poll(async () => editorTitle(page)).toBe('My own crisis');

  // A link opened in the same tab, and a scenario from the library laid over it.
  await page.goto('about:blank');
  await page.goto(`${inject('pageUrl')}?workshop#scenario=1.AAAA`);
  await page.locator('.workshop-load-drafts .ui-kept-row').nth(1).waitFor();
  await page.getByRole('button', { name: /^Two valleys/u }).click();
  await page.locator('.workshop-section-list').getByRole('button', { name: 'About' }).click();
  await titleField(page).fill('Two valleys of mine');
  // Left within the pause before it is kept.
  await page.getByRole('button', { name: 'Leave the workshop' }).click();
  await arriveAt(page, ['door']);
  await page.goto('about:blank');
  await page.goto(`${inject('pageUrl')}?workshop`);
  const drafts = page.locator('.workshop-load-drafts .ui-kept-row');
  await drafts.nth(2).waitFor();
  const titles = await drafts.locator('.ui-kept-title').allInnerTexts();
  expect(titles.toSorted()).toEqual(['From before', 'My own crisis', 'Two valleys of mine']);
  expect(await axeFaults(page)).toEqual([]);
  await drafts.getByRole('button', { name: /^Remove: My own/u }).click();
  await drafts.getByRole('button', { name: /^Put it back: My own/u }).click();
  await drafts.getByRole('button', { name: /^Open: My own/u }).click();
  await expect.poll(async () => editorTitle(page)).toBe('My own crisis');
  await context.close();
});

test('two tabs on one draft are told of each other, and neither writes over the other', async () => {
  const context = await openProfile(browser);
  const one = await openEditor(context);
  await titleField(one).fill('Written here');
  await isKept(one);
  const two = await context.newPage();
  await two.goto(`${inject('pageUrl')}?workshop`);
  await two.getByRole('button', { name: /Continue where you left off/u }).click();
  await expect.poll(async () => notice(two).innerText()).toContain('in another tab');
  await titleField(one).fill('Written here again');
  await expect.poll(async () => notice(two).innerText()).toContain('has changed this draft');
  expect(await two.locator('.workshop-bench-state').innerText()).toContain(
    'Changed in another tab',
  );
  // Written all the same: it is a draft of its own.
  await two.locator('.workshop-section-list').getByRole('button', { name: 'About' }).click();
  await titleField(two).fill('Written there');
  await expect.poll(async () => notice(two).innerText()).toContain('had changed this draft');
  await two.getByRole('button', { name: 'Open the other tab’s version' }).click();
  await expect.poll(async () => editorTitle(two)).toBe('Written here again');
  await two.goto('about:blank');
  await two.goto(`${inject('pageUrl')}?workshop`);
  const titles = two.locator('.workshop-load-drafts .ui-kept-title');
  await titles.nth(1).waitFor();
  expect((await titles.allInnerTexts()).toSorted()).toEqual([
    'Written here again',
    'Written there',
  ]);
  await context.close();
});

const counted = async (page: Page): Promise<string> =>
  page.locator('.debrief-class-scenario').innerText();

test('a class outlives a reload, one of its debriefs and the next class, and is gone on with another day', async () => {
  const context = await openProfile(browser);
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}?class`);
  await pasteClass(page, [1, 2, 3, 4].map((student) => studentCode(student)).join('\n'));
  await page.waitForFunction(() => JSON.stringify(history.state).includes('classId":"'));
  await page.reload();
  await page.waitForSelector('.debrief-class-title');
  expect(await counted(page)).toContain('4 plays');

  // A play of it, looked at and loaded again, leads back to the class.
  await page.getByRole('button', { name: 'All plays' }).click();
  await page.locator('.debrief-class-list .debrief-plot-pick').first().click();
  await page.waitForSelector('.debrief-keep-ways');
  await page.reload();
  await page.waitForSelector('.debrief-keep-ways');
  await page.getByRole('button', { name: 'Back to the door' }).click();
  await page.waitForSelector('.debrief-class-title');
  expect(await counted(page)).toContain('4 plays');

  // A new class takes nothing from it.
  await page.locator('summary', { hasText: 'Add plays' }).click();
  await page.getByRole('button', { name: 'Start a new class' }).click();
  await page.locator('.debrief-class-kept .ui-kept-row').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await pasteClass(page, studentCode(5));
  await page.goto('about:blank');
  await page.goto(`${inject('pageUrl')}?class`);
  const rows = page.locator('.debrief-class-kept .ui-kept-row');
  await rows.nth(1).waitFor();
  expect(await rows.first().innerText()).toContain('one play');
  await rows
    .last()
    .getByRole('button', { name: /^Go on: Class of .*4 plays/u })
    .click();
  await page.waitForSelector('.debrief-class-title');
  expect(await counted(page)).toContain('4 plays');
  await context.close();
});

test('a class that is not kept says so, and is not left without a warning until its runs are saved', async () => {
  const context = await openProfile(browser, FULL_STORAGE);
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}?class`);
  await page.locator('h1').click();
  await pasteClass(page, studentCode(1));
  await expect.poll(async () => notice(page).innerText()).toContain('not kept');
  const warned: string[] = [];
  page.on('dialog', (dialog) => {
    warned.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(async () => warned.length).toBe(1);
  expect(warned).toEqual(['beforeunload']);
  await Promise.all([
    page.waitForEvent('download'),
    notice(page).getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  expect(warned).toHaveLength(1);
  await context.close();
});

test('plays put together by a teacher are compared, and are still together after a reload', async () => {
  const context = await openProfile(browser);
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}?class`);
  const codes = Array.from({ length: 12 }, (_, index) => studentCode(index + 1));
  await pasteClass(page, codes.join('\n'));
  await page.getByRole('button', { name: 'All plays' }).click();
  const put = async (from: number, to: number, name: string): Promise<void> => {
    for (let play = from; play <= to; play += 1)
      await page.getByRole('checkbox', { name: `Choose: Play ${play}`, exact: true }).check();
    await page.getByLabel('Name of the group').fill(name);
    await page.keyboard.press('Enter');
    await page.locator('.debrief-class-groups', { hasText: name }).waitFor();
  };
  await put(1, 4, 'Front row');
  await put(5, 8, 'Back row');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const by = page.getByLabel('Part the class by');
  await by.waitFor();
  for (const words of ['class code', 'the rival', 'how it ended', 'groups of your own'])
    if ((await by.locator('option', { hasText: words }).count()) > 0)
      await by.selectOption({ label: words });
  expect(await page.locator('.debrief-plot-sentence').first().innerText()).toMatch(
    /Front row.*Back row/u,
  );
  await page.waitForFunction(() => JSON.stringify(history.state).includes('classId":"'));
  await page.waitForTimeout(600);
  await page.reload();
  await page.waitForSelector('.debrief-class-title');
  await page.getByRole('button', { name: 'All plays' }).click();
  await page.locator('.debrief-class-groups', { hasText: 'Back row (4)' }).waitFor();
  await page.getByRole('button', { name: 'Take apart: Back row' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.debrief-class-groups', { hasText: 'Back row (4)' }).waitFor();
  await context.close();
});
