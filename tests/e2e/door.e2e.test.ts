// What strangers' files do at the door of the built game.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium, openPage } from './browser.ts';
import { arriveAt } from './playing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

const TRAINING = readFileSync('scenarios/two-valleys.json', 'utf8');

/** Drops a file made in the page, so that a large one need not cross the wire. */
async function drop(
  page: Page,
  name: string,
  make: {
    readonly bytes?: readonly number[];
    readonly text?: string;
    readonly open?: number;
    readonly fill?: number;
  },
): Promise<void> {
  await page.evaluate(
    ({ file, bytes, text, open, fill }) => {
      const content =
        bytes === undefined
          ? (text ?? (open === undefined ? 'x'.repeat(fill ?? 0) : '['.repeat(open)))
          : new Uint8Array(bytes);
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file, { type: 'application/json' }));
      document
        .querySelector('[data-part="drop"]')
        ?.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    { file: name, ...make },
  );
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('.play-faults li');
  return page.locator('.play-faults li').allInnerTexts();
}

test('every fault of a dropped scenario is listed with its line, and what was probably meant', async () => {
  const { page, complaints } = await openPage(browser, { path: '?canvas=off' });
  await arriveAt(page, ['door']);
  const broken = TRAINING.replace('"demandPace"', '"demandPase"')
    .replace('"tension": ', '"tension": 5')
    .replace('"language": "en"', '"language": 7');
  await drop(page, 'broken.json', { text: broken });
  const rows = await faults(page);
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(rows.join(' ')).toMatch(/line \d+, column \d+/);
  expect(complaints).toEqual([]);
});

test('a huge file and a bottomless one are refused at once with a reason', async () => {
  const { page, complaints } = await openPage(browser, { path: '?canvas=off' });
  await arriveAt(page, ['door']);
  await drop(page, 'huge.json', { fill: 50 * 1024 * 1024 });
  expect((await faults(page)).join(' ')).toMatch(/too big/);
  await drop(page, 'deep.json', { open: 300_000 });
  await page.waitForFunction(
    () => document.querySelector('.play-faults')?.textContent.includes('nested') === true,
  );
  expect(await page.locator('.play-door-start').isEnabled()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a forbidden key is named and does no harm', async () => {
  const { page } = await openPage(browser, { path: '?canvas=off' });
  await arriveAt(page, ['door']);
  await drop(page, 'proto.json', {
    text: TRAINING.replace('{', '{ "__proto__": { "polluted": true },'),
  });
  expect((await faults(page)).join(' ')).toMatch(/__proto__/);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('a class code in which nothing can be read is told at the door, and starts nothing until it is changed', async () => {
  const query = readFileSync('tests/field/class-code-emoji.txt', 'utf8').trim();
  const fragment = await scenarioToFragment(shipped('the-price'));
  // With a link to a crisis as well: it would begin at its brief.
  const { page } = await openPage(browser, { path: `${query}&canvas=off#${fragment}` });
  await arriveAt(page, ['door']);
  expect(await page.getByRole('alert').innerText()).toContain('no letter and no digit');
  expect(await page.locator('.play-door-crisis h2').innerText()).toBe(shipped('the-price').title);
  await page.click('.play-door-start');
  const field = page.getByRole('dialog').getByLabel('Class code');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('नदी-४२');
  await page.getByRole('dialog').locator('.ui-button.ui-primary').click();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.click('.play-door-start');
  await arriveAt(page, ['brief']);
});

test('of a class code that is too long the door says what counts, in an address as in its field', async () => {
  const long = 'The code of the second class on Tuesday morning';
  const counts = long.slice(0, 40).trim();
  const { page } = await openPage(browser, {
    path: `?canvas=off&scenario=two-valleys&code=${encodeURIComponent(long)}`,
  });
  await arriveAt(page, ['door']);
  expect(await page.getByRole('alert').innerText()).toContain(`“${counts}”`);
  expect(await page.locator('.play-door-settings').innerText()).toContain(`code ${counts}`);
  await page.locator('.play-door-settings .ui-button').click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.locator('.play-field').innerText()).toContain(`“${counts}”`);
  await dialog.getByLabel('Class code').fill(counts);
  expect(await dialog.locator('.play-field').innerText()).not.toContain('too long');
  await dialog.locator('.ui-button.ui-primary').click();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('files of every encoding and keyboard are opened, doubted or refused in words, in one visit', async () => {
  const { page, complaints } = await openPage(browser, { path: '?canvas=off' });
  await arriveAt(page, ['door']);
  const said = async (name: string, word: string): Promise<string> => {
    await drop(page, name, { bytes: [...readFileSync(`tests/field/${name}`)] });
    await page.locator('main', { hasText: word }).waitFor();
    return page.locator('main').innerText();
  };
  expect(await said('marsh-windows1252.json', 'Windows-1252')).toContain('“Östrel”');
  expect(await page.locator('.play-door-crisis').innerText()).toContain('Östrel');
  expect(await said('marsh-nbsp-indent.json', '‹no-break space U+00A0›')).toContain('line 4');
  expect(await page.locator('.play-faults li').count()).toBe(1);
  expect(await said('marsh-smart-quotes.json', 'quotation mark “')).toContain('line 4');
  expect(await page.locator('.play-faults li').count()).toBe(1);
  await drop(page, 'image.json', { bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13] });
  await page.locator('.play-faults', { hasText: 'No text can be read in this file' }).waitFor();
  await drop(page, 'lost.json', { text: TRAINING.replace('"title": "', '"title": "�') });
  await page.locator('.play-faults', { hasText: 'A letter was lost' }).waitFor();
  await said('marsh-utf16le.json', 'The marsh road');
  expect(await page.locator('.play-faults').count()).toBe(0);
  expect(complaints).toEqual([]);
});
