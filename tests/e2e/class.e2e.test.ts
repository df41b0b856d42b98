// A whole class on the real page: forty codes, ten thousand, and every finding without a fault of access.
import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { flagship, studentCode } from '../debrief/classroom.ts';
import type { Taken } from '../debrief/demo/class.ts';
import { launchChromium } from './browser.ts';
import { serveClass } from './classPage.ts';
import type { DemoPage } from './demoPage.ts';
import { axeFaults } from './layoutFaults.ts';

// Alone on the machine, the check of everything holds the page to what is promised; otherwise the tests share theirs.
const isFull = process.env['CHECK_FULL'] === '1';
const MOST = isFull
  ? { plays: 10_000, times: 5, large: 6000, small: 300, longest: 50 }
  : { plays: 2500, times: 1, large: 10_000, small: 3000, longest: 400 };

const forty = Array.from({ length: 40 }, (_, index) => studentCode(index + 1)).join('\n');

let browser: Browser;
let served: DemoPage;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveClass(browser);
});

afterAll(async () => {
  await served.close();
  await browser.close();
});

async function paste(page: Page, text: string): Promise<Taken> {
  return page.evaluate((codes) => {
    if (window.pasteClass === undefined) throw new Error('the page is not ready');
    return window.pasteClass(codes);
  }, text);
}

/** Pastes a text into fresh pages, `times` times; gives the medians. */
async function medians(text: string, times: number): Promise<Taken> {
  const all: Taken[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await served.open(1366, 768);
    all.push(await paste(page, text));
    await page.context().close();
  }
  const median = (figure: keyof Taken): number => {
    const sorted = all.map((one) => one[figure]).sort((one, other) => one - other);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  };
  return { whole: median('whole'), longest: median('longest'), progress: median('progress') };
}

test('forty codes are shown at once', async () => {
  const taken = await medians(forty, MOST.times);
  console.log('forty codes', taken);
  expect(taken.whole).toBeLessThan(MOST.small);
});

test('a great many codes are read with progress, and never hold up the page', async () => {
  const setting = settingOf(flagship);
  const hash = scenarioHash(flagship);
  const codes = Array.from({ length: MOST.plays }, (_, index) =>
    runToCode(
      recordRun(setting, { hash, struck: 'patient', host: 'hidden', seed: index + 1 }),
      flagship,
    ),
  );
  const taken = await medians(codes.join('\n'), MOST.times);
  console.log(`${MOST.plays} codes`, taken);
  expect(taken.whole).toBeLessThan(MOST.large);
  expect(taken.longest).toBeLessThanOrEqual(MOST.longest);
  expect(taken.progress).toBeGreaterThan(2);
});

test('a paste with a picture beside its text, a dropped ZIP and a dropped picture are taken for what they are, and the same play twice is asked about', async () => {
  const page = await served.open(1366, 768);
  const unnamed = studentCode(3);
  const zip = zipSync({
    'codes.txt': strToU8(`${studentCode(1)}\n${unnamed}`),
    'photo.jpg': strToU8('a picture'),
  });
  await page.evaluate(
    ({ bytes, text }) => {
      const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], 'image.png', {
        type: 'image/png',
      });
      const transferOf = (files: readonly File[], plain: string): DataTransfer => {
        const transfer = new DataTransfer();
        for (const file of files) transfer.items.add(file);
        if (plain !== '') transfer.setData('text/plain', plain);
        return transfer;
      };
      const how = { bubbles: true, cancelable: true };
      const excel = transferOf([picture], text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData: excel }));
      const files = [new File([Uint8Array.from(bytes)], 'class.zip'), picture];
      document.body.dispatchEvent(
        new DragEvent('drop', { ...how, dataTransfer: transferOf(files, '') }),
      );
    },
    { bytes: [...zip], text: `${studentCode(2)}\t${unnamed}` },
  );
  const question = page.getByRole('region', { name: 'The same play twice: one student or two?' });
  await question.waitFor();
  expect(await question.innerText()).toContain(
    'Pasted text, line 1 is the same as class.zip › codes.txt, line 2.',
  );
  expect(await axeFaults(page)).toEqual([]);
  const shown = page.locator('.debrief-class-scenario');
  expect(await shown.innerText()).toContain('3 plays');
  await question.getByRole('button', { name: 'Two students: count both' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await shown.innerText()).toContain('4 plays');
  expect(await page.locator('h1').evaluate((head) => head === document.activeElement)).toBe(true);
  await page.locator('.debrief-class-alert').click();
  const refused = await page.locator('.debrief-class-refusals tbody').innerText();
  expect(refused.match(/A picture, film or sound/g)).toHaveLength(2);
  expect(refused).toContain('class.zip › photo.jpg');
  await page.context().close();
  expect(served.complaints).toEqual([]);
});

test('every finding is reached by keyboard, passes axe, fits its window, and opens its plays', async () => {
  const cut = studentCode(41).slice(0, -12);
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    const page = await served.open(width, height);
    const faults = async (): Promise<readonly string[]> => axeFaults(page);
    expect(await faults()).toEqual([]);
    await paste(page, `${forty}\n${cut}`);
    const heads: string[] = [];
    for (let finding = 0; finding < 9; finding += 1) {
      heads.push(await page.locator('h1').innerText());
      await page.waitForTimeout(250);
      expect([heads.at(-1), await faults()]).toEqual([heads.at(-1), []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([heads.at(-1), Math.max(0, wide)]).toEqual([heads.at(-1), 0]);
      if (finding < 8) await page.keyboard.press('ArrowRight');
    }
    expect(new Set(heads).size).toBe(9);
    expect(await page.locator('.debrief-class-alert').innerText()).toContain('One item');
    expect(await page.locator('body').innerText()).not.toContain('Student 1');
    await page.getByLabel('Show names').check();
    await page
      .locator('.debrief-class-list .debrief-plot-pick', { hasText: /^Student 1$/ })
      .click();
    expect(await page.evaluate(() => window.opened)).toMatchObject({ seed: 401, seat: 'struck' });
    await page.context().close();
  }
  expect(served.complaints).toEqual([]);
});

test('a ZIP says so where the part that opens it cannot be loaded, and the codes beside it are read', async () => {
  const page = await served.open(1366, 768);
  await page.route(/readContainers/, async (route) => route.abort());
  await page.evaluate((code) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'class.zip'));
    transfer.items.add(new File([code], 'code.txt'));
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  }, studentCode(1));
  await page.locator('.debrief-class-alert').click();
  expect(await page.locator('.debrief-class-refusals tbody').innerText()).toContain(
    'could not be loaded. Check the connection',
  );
  expect(await page.locator('.debrief-class-scenario').innerText()).toContain('one play');
  await page.context().close();
  // The browser's own word about the part, and no other.
  expect(served.complaints.splice(0)).toHaveLength(1);
});

test('the projector shows the class’s findings one a screen, by keyboard, and no name that is hidden on the page', async () => {
  const page = await served.open(1366, 768);
  await paste(page, forty);
  await page.keyboard.press('ArrowRight');
  const opener = page.getByRole('button', { name: 'Show on the projector' });
  await opener.focus();
  await page.keyboard.press('Enter');
  // It begins where the page was.
  await page.waitForSelector('.debrief-moderator');
  expect(await page.locator('.debrief-moderator-kicker').innerText()).toBe('What it was worth');
  await page.keyboard.press('Home');
  const sentences: string[] = [];
  for (;;) {
    const screen = page.locator('.debrief-moderator-screen');
    sentences.push(await screen.locator('h1').innerText());
    if ((await screen.locator('.debrief-moderator-timer').count()) > 0) break;
    await screen.locator('.debrief-moderator-plot svg').waitFor();
    expect([sentences.at(-1), await axeFaults(page)]).toEqual([sentences.at(-1), []]);
    await page.keyboard.press('ArrowRight');
  }
  expect(sentences[0]).toMatch(/^\d+ of 40\s+came to the commonest end/u);
  expect(new Set(sentences).size).toBeGreaterThan(10);
  expect(sentences.join(' ')).not.toContain('Student');
  expect(await page.locator('.debrief-moderator').innerText()).not.toContain('Student');
  await page.keyboard.press('t');
  expect(
    await page.locator('.debrief-moderator-timer').getByRole('button', { name: 'Pause' }).count(),
  ).toBe(1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.debrief-moderator', { state: 'detached' });
  // The keys were the projector's: the page stands where it stood, and the focus, too.
  expect(await page.locator('h1').innerText()).toBe('What it was worth');
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.context().close();
  expect(served.complaints).toEqual([]);
});
