// A scenario in Arabic under our English page: every word says its language and runs in its direction, and the window's title says where one is.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import type { Field } from '../../src/model/scenarioShape/declaration.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { exampleRun } from '../debrief/exampleRun.ts';
import { launchChromium, openPage } from './browser.ts';
import { axeFaults, layoutFaults } from './layoutFaults.ts';
import { ON_THE_PAGE, arriveAt, passPapers, standing } from './playing.ts';

const FILE = 'tests/field/wadi-arabic.json';
const TITLE = 'الواديان';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

function arabic() {
  const parsed = parseScenario(readFileSync(FILE, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ kind }) => kind).join('; '));
  return parsed.scenario;
}

/** Every text of the scenario that people read, in its paragraphs. */
function wordsOf(field: Field, value: unknown): readonly string[] {
  if (field.kind === 'text') {
    const isRead = field.form === 'plain' && field.refersTo === undefined;
    return isRead && typeof value === 'string' && value !== '' ? value.split(/\n+/u) : [];
  }
  if (field.kind === 'list' && Array.isArray(value))
    return value.flatMap((item) => wordsOf(field.of, item));
  if (typeof value !== 'object' || value === null) return [];
  const fieldOf = (key: string): Field | undefined =>
    field.kind === 'object' ? field.fields[key] : field.kind === 'record' ? field.of : undefined;
  return Object.entries(value).flatMap(([key, inner]) => {
    const of = fieldOf(key);
    return of === undefined ? [] : wordsOf(of, inner);
  });
}

const WORDS = wordsOf(scenarioShape, arabic());

/** Every text on the page that stands in a wrong language or direction; and how many of the scenario's there are. */
async function wrongWords(page: Page): Promise<{ wrong: string[]; own: number }> {
  return page.evaluate((words) => {
    const known = new Set(words);
    const wrong: string[] = [];
    let own = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      const whole = text.nodeValue ?? '';
      if (parent === null || parent.closest('script, noscript, svg, option') !== null) continue;
      const outside = whole.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '');
      const isLeftward = /[\u0600-\u06FF]/u.test(outside);
      const isRtl = parent.matches(':dir(rtl)');
      if (isLeftward !== isRtl && /\p{L}/u.test(outside))
        wrong.push(`${isRtl ? 'rtl' : 'ltr'}: ${whole}`);
      if (!known.has(whole.trim()) || !/\p{L}/u.test(whole)) continue;
      own += 1;
      const language = parent.closest('[lang]')?.getAttribute('lang');
      if (language !== 'ar') wrong.push(`${language ?? 'no language'}: ${whole}`);
    }
    return { wrong, own };
  }, WORDS);
}

/** Holds a page to its words and its title. */
async function holdTo(page: Page, where: string, least: number): Promise<void> {
  const { own, wrong } = await wrongWords(page);
  expect([where, wrong]).toEqual([where, []]);
  expect([where, own]).toEqual([where, expect.toSatisfy((count: number) => count >= least)]);
}

async function drop(page: Page, zone: string): Promise<void> {
  await page.evaluate(
    ({ content, onto }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'wadi.json', { type: 'application/json' }));
      document
        .querySelector(onto)
        ?.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    { content: readFileSync(FILE, 'utf8'), onto: zone },
  );
}

test.each([
  [1366, 768],
  [390, 844],
])('play and debrief of an Arabic scenario at %i × %i', async (width, height) => {
  const { page, complaints } = await openPage(browser, {
    width,
    height,
    path: '?canvas=off&answer=0&code=WADI-7',
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await arriveAt(page, ['door']);
  await drop(page, '[data-part="drop"]');
  await page.locator('.play-door-crisis h2', { hasText: TITLE }).waitFor();
  expect(await page.title()).toBe('Strategic Patience');
  await holdTo(page, 'door', 3);
  await page.click('.play-door-settings .ui-button');
  await page.waitForSelector('.play-door-options');
  await holdTo(page, 'options', 5);
  await page.keyboard.press('Escape');
  await page.click('.play-door-start');
  await arriveAt(page, ['brief']);
  expect(await page.title()).toBe(`${TITLE} · Strategic Patience`);
  await holdTo(page, 'brief', 7);
  expect(await layoutFaults(page, false)).toEqual([]);
  await page.goto(page.url());
  await arriveAt(page, ['door']);
  await drop(page, '[data-part="drop"]');
  await page.locator('.play-door-crisis h2', { hasText: TITLE }).waitFor();
  await passPapers(page);
  let table = false;
  for (let turn = 1; turn <= 12; turn += 1) {
    if ((await arriveAt(page, ['news', 'ended'])) === 'ended') break;
    expect(await page.title()).toBe(`Turn ${turn}: ${TITLE} · Strategic Patience`);
    await holdTo(page, `news ${turn}`, 5);
    await ON_THE_PAGE.readNews(page);
    await arriveAt(page, ['choosing']);
    await ON_THE_PAGE.choose(page, 'mediation');
    await holdTo(page, `choosing ${turn}`, 5);
    table ||= (await page.locator('.play-sheet').count()) > 0;
    await ON_THE_PAGE.seal(page);
    await arriveAt(page, ['reveal']);
    await holdTo(page, `reveal ${turn}`, 3);
    while ((await standing(page)) === 'reveal') await page.click('[data-reveal-next]');
  }
  expect(table).toBe(true);
  await arriveAt(page, ['ended']);
  expect(await page.title()).toBe(`The end: ${TITLE} · Strategic Patience`);
  await holdTo(page, 'the end', 2);
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-keep-ways');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await page.title()).toBe(`Debrief: ${TITLE} · Strategic Patience`);
  await holdTo(page, 'debrief', 30);
  expect(await axeFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a class of an Arabic scenario, whose names may be in any script', async () => {
  const scenario = arabic();
  const runs = [11, 12, 13].map((seed) => ({
    ...exampleRun(scenario, { seed, struck: 'mediation', host: 'hidden', person: 'struck' }),
    label: seed === 11 ? 'ليلى' : `Student ${seed}`,
  }));
  const folder = mkdtempSync(join(tmpdir(), 'strategic-patience-'));
  const files = runs.map((run, index) => {
    const path = join(folder, `${index}.json`);
    writeFileSync(path, JSON.stringify(run));
    return path;
  });
  const { page, complaints } = await openPage(browser, { path: '?class' });
  await page.waitForSelector('.debrief-class-hero');
  expect(await page.title()).toBe('Debrief of a class · Strategic Patience');
  expect(await page.locator('.debrief-class-codes').getAttribute('dir')).toBe('auto');
  await page.setInputFiles('input[type=file]', [FILE, ...files]);
  await page.waitForSelector('.debrief-class-title');
  await page.waitForSelector('.debrief-class-progress', { state: 'detached' });
  for (let finding = 0; finding < 9; finding += 1) {
    const { wrong } = await wrongWords(page);
    expect([finding, wrong]).toEqual([finding, []]);
    await page.keyboard.press('ArrowRight');
  }
  expect(complaints).toEqual([]);
});

test('the workshop on an Arabic scenario, and its papers', async () => {
  const { page, complaints } = await openPage(browser, { path: '?workshop' });
  await page.waitForSelector('.workshop-load-way[data-part="shipped"]');
  expect(await page.title()).toBe('Workshop · Strategic Patience');
  await drop(page, '[data-part="bench-drop"]');
  await page.waitForSelector('.workshop-section-form');
  expect(await page.title()).toBe(`Workshop: ${TITLE} · Strategic Patience`);
  await page.click('#tab-problems');
  const parts = page.locator('.workshop-section-list button');
  const count = await parts.count();
  for (let part = 0; part < count; part += 1) {
    await parts.nth(part).click();
    await holdTo(page, `part ${part}`, 1);
    const boxes = page.locator(
      '.workshop-bench-form textarea, .workshop-bench-form input[type=text]',
    );
    for (const box of await boxes.all()) {
      const isLeftward = /[\u0600-\u06FF]/u.test(await box.inputValue());
      expect(await box.evaluate((one) => one.matches(':dir(rtl)'))).toBe(isLeftward);
    }
  }
  await page.getByRole('button', { name: 'Papers' }).click();
  await page.waitForSelector('.papers-pack-papers .debrief-paper, .papers-pack-papers section');
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>(
      '.papers-pack input[type=checkbox]',
    ))
      if (!box.checked) box.click();
  });
  expect(await page.title()).toBe(`Papers: ${TITLE} · Strategic Patience`);
  await holdTo(page, 'papers', 60);
  expect(complaints).toEqual([]);
});
