// The rooms of the page are opened one after the other in one document: the sheets of none change how another looks.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { studentCode } from '../debrief/classroom.ts';
import { playExample } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium } from './browser.ts';
import { pasteClass } from './pasteClass.ts';
import { arriveAt, passDoor, readPapers } from './playing.ts';
import { allSheets, leaksInto, looksOf } from './sheetLeaks.ts';

const flagship = shipped('pakistan-afghanistan');
const DEBRIEF = `#run=${runToCode(playExample(flagship, 'durable'), flagship)}`;
const PLAY = '?canvas=off&scenario=two-valleys&code=CEDAR-42';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

async function openAt(path: string): Promise<Page> {
  const viewport = { width: 1366, height: 768 };
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(`${inject('pageUrl')}${path}`);
  return page;
}

async function openEditor(page: Page): Promise<void> {
  await page.locator('.workshop-load-library .workshop-load-way').first().click();
  await page.waitForSelector('.workshop-forecast-row');
}

async function openLibrary(page: Page): Promise<void> {
  await page.waitForSelector('.workshop-load-library .workshop-load-way');
}

async function openHero(page: Page): Promise<void> {
  await page.waitForSelector('.debrief-class-hero');
}

async function openProjector(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show on the projector' }).click();
  await page.waitForSelector('.debrief-moderator');
}

type Way = (page: Page) => Promise<unknown>;

/** Documents of their own, each by its address, with what is looked at on the way through its room. */
const ROOMS: readonly (readonly [string, string, Readonly<Record<string, Way>>])[] = [
  [
    'the play',
    PLAY,
    {
      door: async (page) => arriveAt(page, ['door']),
      choices: async (page) => {
        await page.click('.play-door-settings .ui-button');
        await page.waitForSelector('.play-door-options');
      },
      brief: async (page) => {
        await page.click('.ui-dialog-close');
        await passDoor(page);
        await arriveAt(page, ['brief']);
      },
      board: async (page) => {
        await readPapers(page);
        await page.click('.play-dispatch-on');
        await arriveAt(page, ['choosing']);
        await page.keyboard.press('2');
      },
    },
  ],
  [
    'the workshop',
    '?workshop',
    {
      library: openLibrary,
      editor: async (page) => {
        await openEditor(page);
        await page.locator('.workshop-section-list').getByRole('button', { name: 'Table' }).click();
        await page.waitForSelector('.workshop-issue');
      },
      handouts: async (page) => {
        await page.getByRole('button', { name: 'Papers' }).click();
        await page.waitForSelector('.papers-pack');
      },
    },
  ],
  [
    'the debrief of a play',
    DEBRIEF,
    { page: async (page) => page.waitForSelector('.debrief-keep-ways'), projector: openProjector },
  ],
  [
    'the debrief of a class',
    '?class',
    {
      empty: openHero,
      plots: async (page) => {
        await pasteClass(page, [1, 2, 3].map((student) => studentCode(student)).join('\n'));
        await page.waitForSelector('.debrief-plot svg');
      },
    },
  ],
];

test.each(ROOMS)(
  '%s looks the same alone and among the sheets of all rooms',
  async (_room, path, ways) => {
    const page = await openAt(path);
    for (const [place, go] of Object.entries(ways)) {
      await go(page);
      const leaks = await leaksInto(page, allSheets());
      expect(leaks.map((leak) => `${place}: ${leak}`)).toEqual([]);
    }
    await page.context().close();
  },
);

test('a rule that leaks is seen, in whatever layer and for whatever medium', async () => {
  const page = await openAt(PLAY);
  await arriveAt(page, ['door']);
  const planted = `${inject('pageUrl')}assets/planted.css`;
  await page.route(planted, async (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: `@layer ui { .play-door-line { orphans: 7 } } @media print { :where(main) { widows: 7 } }`,
    }),
  );
  const leaks = await leaksInto(page, [planted]);
  await page.context().close();
  expect(leaks.some((leak) => /^screen, p\.play-door-line, orphans: 2 → 7$/u.test(leak))).toBe(
    true,
  );
  expect(leaks.some((leak) => /^print, main\.play-screen [\w-]+, widows: 2 → 7$/u.test(leak))).toBe(
    true,
  );
});

/** Rules that stand in no layer, in whatever sheet the page has loaded; what only declares a font, a page or key frames decides nothing. */
async function outsideLayers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules]
        .filter((rule) => !/^@(?:layer|font-face|page)/u.test(rule.cssText))
        .map((rule) => rule.cssText.slice(0, 80)),
    ),
  );
}

async function alone(
  path: string,
  open: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const page = await openAt(path);
  await open(page);
  const looks = await looksOf(page);
  await page.context().close();
  return looks;
}

test('opened one after the other in one document, rooms look as they do alone, and each rule stands in a layer', async () => {
  const page = await openAt(PLAY);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  const press = async (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  await arriveAt(page, ['door']);
  const door = await looksOf(page);
  await press('Make or change a crisis');
  await page.waitForSelector('.workshop-load-library .workshop-load-way');
  expect(await looksOf(page)).toEqual(await alone('?workshop', openLibrary));
  await openEditor(page);
  await press('Papers');
  await page.waitForSelector('.papers-pack');
  await press('Back');
  await press('Leave the workshop');
  await arriveAt(page, ['door']);
  expect(await looksOf(page)).toEqual(door);
  await press('Debrief a class');
  await page.waitForSelector('.debrief-class-hero');
  expect(await looksOf(page)).toEqual(await alone('?class', openHero));
  await pasteClass(page, studentCode(1));
  await page.locator('.debrief-debrief-bar > .ui-button').last().click();
  await arriveAt(page, ['door']);
  await page.setInputFiles('input[type=file]', {
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(playExample(flagship, 'durable'))),
  });
  await page.waitForSelector('.debrief-keep-ways');
  await openProjector(page);
  expect(await outsideLayers(page)).toEqual([]);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(12);
  await page.context().close();
});
