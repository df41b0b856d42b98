// Browsers of school tablets and old laptops, iPadOS 16.4 and Chrome 109: what they lack is neither called nor missed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { MENDED } from '../../src/analysis/entries/olderBrowsers.ts';
import { launchChromium } from './browser.ts';
import { NEWER, TAKEN_AWAY, TELLING } from './newerBuiltIns.ts';
import { ON_THE_PAGE, arriveAt, passPapers, playToEnd } from './playing.ts';
import { chooseShort } from './shortCrisis.ts';
import { untold } from './refusals.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

/** Every script that was built, with its text, found from the page on. */
async function builtScripts(): Promise<ReadonlyMap<string, string>> {
  const home = inject('pageUrl');
  const page = await (await fetch(home)).text();
  const found = new Map<string, string>();
  const waiting = [...page.matchAll(/\.\/(assets\/[\w.-]+\.js)/gu)].map(([, path = '']) => path);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const answer = await fetch(new URL(path, home));
    if (!answer.ok) continue;
    const text = await answer.text();
    found.set(path, text);
    for (const [, name = ''] of text.matchAll(/["'`/]([\w.-]+\.js)["'`]/gu))
      waiting.push(`assets/${name}`);
  }
  return found;
}

/** Calls that only look like them, by the file that they stand in: a library's own method of that name. */
const OWN: Readonly<Record<string, string>> = { toArray: 'plotKit' };

/** Whether a script asks first whether there is such a method. */
function asksFor(name: string, text: string): boolean {
  return new RegExp(`\\.${name}&&|typeof [\\w$]+\\.${name}\\b`, 'u').test(text);
}

test('nothing that was built calls a built-in that these browsers lack and the page does not mend', async () => {
  const scripts = await builtScripts();
  expect(scripts.size).toBeGreaterThan(40);
  expect([...scripts.keys()].join()).toMatch(/painter.*/u);
  const called = [...scripts].flatMap(([path, text]) =>
    TELLING.filter((name) => !MENDED.includes(name))
      .filter((name) => new RegExp(`\\.${name}\\(`, 'u').test(text))
      .filter((name) => !path.startsWith(`assets/${OWN[name] ?? '-'}-`) && !asksFor(name, text))
      .map((name) => `${path}: ${name}`),
  );
  expect(called).toEqual([]);
});

/** What style sheets can say and Chrome 109 or Safari 16.4 does not understand, where a page would be laid out otherwise. */
const NEWER_STYLE =
  /\b(?:sin|cos|tan|round|oklch|oklab|light-dark|linear|anchor|calc-size|if)\(|\bsubgrid\b|@(?:starting-style|scope|property|function)\b|color-mix\(/gu;

test('no style sheet that was built needs what these browsers do not understand', async () => {
  const home = inject('pageUrl');
  const named = new Set(
    [...(await builtScripts()).values()].flatMap((text) => text.match(/[\w-]+\.css/gu) ?? []),
  );
  const page = await (await fetch(home)).text();
  for (const name of page.match(/[\w-]+\.css/gu) ?? []) named.add(name);
  expect(named.size).toBeGreaterThan(10);
  const found: string[] = [];
  for (const name of named) {
    const text = await (await fetch(new URL(`assets/${name}`, home))).text();
    // Said once more for browsers that know it, after what the others take.
    const said = text.replaceAll(/([a-z-]+):[^;{}]*;\1:[^;{}]*/gu, '');
    for (const [words] of said.matchAll(NEWER_STYLE)) found.push(`${name}: ${words}`);
  }
  expect(found).toEqual([]);
});

test('a match is played to its debrief without any of these built-ins, in the page and in its workers', async () => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(TAKEN_AWAY);
  let workers = 0;
  await context.route(/\/without-newer\.js$/u, async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: TAKEN_AWAY }),
  );
  await context.route(/\/\w*[wW]orker-[\w-]+\.js$/u, async (route) => {
    const response = await route.fetch();
    workers += 1;
    const body = `import './without-newer.js';\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
  const page = await context.newPage();
  const wrong = untold(page);
  const warned: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) warned.push(message.text());
  });
  await page.goto(`${inject('pageUrl')}?canvas=off`);
  await arriveAt(page, ['door']);
  const fixed = await page.evaluate(
    (names) => names.filter((name) => !(name in Array.prototype)),
    NEWER['Array.prototype'] ?? [],
  );
  expect(fixed).toEqual([]);
  expect(await page.evaluate(() => 'groupBy' in Object)).toBe(false);
  await chooseShort(page);
  await passPapers(page);
  await playToEnd(page, ON_THE_PAGE, () => 'retaliation');
  await arriveAt(page, ['ended']);
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-keep-ways');
  await page.locator('.debrief-whatif').scrollIntoViewIfNeeded();
  await page.waitForSelector('.debrief-whatif[data-progress="done"]');
  expect(workers).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
  expect(warned).toEqual([]);
  await context.close();
});

test('a browser that is older still is told so', async () => {
  const context = await browser.newContext();
  await context.addInitScript('delete Array.prototype.findLast; delete window.structuredClone;');
  const page = await context.newPage();
  // Its script comes to nothing there.
  await page.route(/\/index-[\w-]+\.js$/u, async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'class Page { static { ' }),
  );
  await page.goto(inject('pageUrl'));
  await page.locator('.ui-opening-old').waitFor();
  expect(await page.locator('#app').innerText()).toContain('This browser is too old');
  await context.close();
});
