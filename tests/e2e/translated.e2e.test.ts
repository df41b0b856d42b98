// A page under a browser's translator: at every beat it says what the same page says without one, in the other language.
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { studentCode } from '../debrief/classroom.ts';
import { launchChromium } from './browser.ts';
import { pasteClass } from './pasteClass.ts';
import { ON_THE_PAGE, arriveAt, readPapers } from './playing.ts';
import { chooseShort } from './shortCrisis.ts';
import { TRANSLATORS, factsOf, lettersOf, turnOn, type Translator } from './translator.ts';

const codes = Array.from({ length: 12 }, (_, index) => studentCode(index + 1)).join('\n');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

/** How long a page has to say the same thing before it counts as said, in milliseconds: plots are drawn when there is time. */
const QUIET = { words: 60, plots: 500 } as const;

/** A way through a room; `tell` is called at every place where the page's facts are to be compared. */
type Way = (
  page: Page,
  tell: (where: string, quiet?: keyof typeof QUIET) => Promise<void>,
  isWhole: boolean,
) => Promise<void>;

async function open(
  path: string,
  how?: Translator,
): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1040, height: 720 } });
  if (how !== undefined) await turnOn(context, how);
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${inject('pageUrl')}${path}`);
  return { page, complaints };
}

/** What the page says once it has said the same thing for a while. */
async function settled(page: Page, quiet: number): Promise<string> {
  let before = '';
  let since = 0;
  for (;;) {
    const { said } = await factsOf(page);
    if (said !== before) since = performance.now();
    else if (performance.now() - since > quiet) return said;
    before = said;
    await page.waitForTimeout(Math.max(30, quiet / 5));
  }
}

/** The places of a way, and what the page says there without a translator. */
async function factsOfWay(path: string, way: Way): Promise<readonly (readonly [string, string])[]> {
  const places: [string, string][] = [];
  const { complaints, page } = await open(path);
  const tell: Parameters<Way>[1] = async (where, quiet = 'words') => {
    places.push([where, await settled(page, QUIET[quiet])]);
  };
  await way(page, tell, true);
  expect(complaints).toEqual([]);
  await page.context().close();
  return places;
}

/** Where two texts part, with what stands around it. */
function partingOf(found: string, expected: string): string {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 60);
  return `"${around(found)}" instead of "${around(expected)}"`;
}

/** Goes the way under a translator; gives every place whose facts, in four seconds, are not those of `places`. */
async function differences(
  path: string,
  way: Way,
  how: Translator,
  places: readonly (readonly [string, string])[],
): Promise<readonly string[]> {
  const form = how === 'firefox' ? lettersOf : (said: string): string => said;
  const { complaints, page } = await open(path, how);
  const wrong: string[] = [];
  let place = 0;
  const tell = async (where: string): Promise<void> => {
    const [expected, facts] = places[place] ?? ['nowhere', ''];
    place += 1;
    for (let tries = 0; ; tries += 1) {
      const { marks, said } = await factsOf(page);
      if (where === expected && form(said) === form(facts) && marks > 10) return;
      if (tries === 100) {
        wrong.push(`${how}, ${where}, ${marks} marks: ${partingOf(form(said), form(facts))}`);
        return;
      }
      await page.waitForTimeout(40);
    }
  };
  await way(page, tell, how === 'google');
  await page.context().close();
  return [...wrong, ...complaints.map((complaint) => `${how}: ${complaint}`)];
}

/** What a way says otherwise under the translators than without one. */
async function told(path: string, way: Way): Promise<readonly string[]> {
  const places = await factsOfWay(path, way);
  expect(places.length).toBeGreaterThan(8);
  const all = TRANSLATORS.map(async (how) => differences(path, way, how, places));
  return (await Promise.all(all)).flat();
}

/** Waits until every plot that is in the page has been drawn. */
async function plotsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const plots = [...document.querySelectorAll('.debrief-plot')];
    return plots.length > 0 && plots.every((plot) => plot.querySelector('svg') !== null);
  });
}

/** The turn at whose news the translators stop that do not play the whole match. */
const TURNS_UNDER_OTHERS = process.env['CHECK_FULL'] === '1' ? 4 : 2;

/** A whole match and its debrief; where that was done under another translator, the first turns. */
const playMatch: Way = async (page, tell, isWhole) => {
  await chooseShort(page);
  await tell('door');
  await page.click('.play-door-start');
  await arriveAt(page, ['brief']);
  await tell('brief');
  await readPapers(page);
  for (let turn = 1; turn <= 40; turn += 1) {
    if ((await arriveAt(page, ['news', 'ended'])) === 'ended') break;
    await tell(`news of turn ${turn}`);
    if (turn === TURNS_UNDER_OTHERS && !isWhole) return;
    await ON_THE_PAGE.readNews(page);
    await arriveAt(page, ['choosing']);
    await ON_THE_PAGE.choose(page, turn < 3 ? 'mediation' : 'retaliation');
    await tell(`chosen in turn ${turn}`);
    await ON_THE_PAGE.seal(page);
    await arriveAt(page, ['reveal']);
    await tell(`reveal of turn ${turn}`);
    await ON_THE_PAGE.readReveal(page);
  }
  await tell('the end');
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-keep-ways');
  await plotsDrawn(page);
  await tell('the debrief', 'plots');
  for (const detail of await page.locator('.debrief-debrief details > summary').all())
    await detail.press('Enter');
  await tell('the debrief opened', 'plots');
  await page.locator('.debrief-turn-tick input').first().press('Space');
  await tell('what if from turn 1');
};

const readClass: Way = async (page, tell) => {
  await pasteClass(page, codes);
  for (let finding = 0; finding < 9; finding += 1) {
    if (finding < 7) await plotsDrawn(page);
    await tell(`finding ${finding + 1}`, 'plots');
    await page.keyboard.press('ArrowRight');
  }
  await page
    .locator('.debrief-class-page header input[type=checkbox], .debrief-class-page label input')
    .first()
    .check();
  await tell('with names');
};

/** Waits until what was written has been kept. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.workshop-bench-state')?.textContent.includes('Keeping') === false,
  );
}

const writeScenario: Way = async (page, tell) => {
  await page.waitForSelector('.workshop-load-way[data-part="shipped"]');
  await tell('the ways to begin');
  await page.locator('.workshop-load-way').nth(0).click();
  await page.waitForSelector('.workshop-section-form');
  await page.click('#tab-problems');
  await page.locator('.workshop-section-list button').first().click();
  await tell('the form');
  await page.fill('#field-tension', '400');
  await page.waitForSelector('.workshop-fault');
  await kept(page);
  await tell('a fault');
  // Leaving the field ends a step, however fast one types.
  await page.press('#field-tension', 'Tab');
  await page.fill('#field-tension', '44');
  await page.press('#field-tension', 'Tab');
  await page.waitForSelector('.workshop-faults-none');
  await kept(page);
  await page.click('#tab-changes');
  await page.waitForSelector('.workshop-change');
  await tell('a change');
  await page.keyboard.press('Control+z');
  await kept(page);
  await tell('one step back');
  for (const part of [1, 4, 7, 9]) {
    await page.locator('.workshop-section-list button').nth(part).click();
    await tell(`part ${part}`);
  }
};

test('a match and its debrief say under a translator what they say without', async () => {
  expect(await told('?canvas=off&answer=0&code=CEDAR-11', playMatch)).toEqual([]);
});

test('the debrief of a class says under a translator what it says without', async () => {
  expect(await told('?class', readClass)).toEqual([]);
});

test('the workshop says under a translator what it says without', async () => {
  expect(await told('?workshop', writeScenario)).toEqual([]);
});
