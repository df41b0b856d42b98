// Another language takes one file: planted in a copy, the page is built with it, offers it, and says everything in it; nothing longer is cut.
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_LANGUAGE } from '../../src/cli/generate/testLanguage.ts';
import { writeTestLanguage } from '../../src/cli/generate/writeTestLanguage.ts';
import { LONG_COLUMNS } from '../../src/debrief/exports/longColumns.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { parseScenario, printScenario } from '../../src/scenario/checking/parse.ts';
import { meaningId } from '../../src/text/declared.ts';
import { speaker, type Say } from '../../src/text/speaker.ts';
import { launchChromium } from './browser.ts';
import { walkClass, walkDebrief, walkMatch, walkWorkshop, type Ground } from './everyPage.ts';
import { layoutFaults } from './layoutFaults.ts';
import { leftOvers, markedScenario, shortNamesIn } from './leftOver.ts';
import { servePlainly, type Served } from './plainServer.ts';
import { arriveAt } from './playing.ts';

const run = promisify(execFile);
const copy = mkdtempSync(join(tmpdir(), 'another-language-'));
const VITE = resolve('node_modules/vite/bin/vite.js');

let browser: Browser;
let served: Served;
let say: Say;

function scenarioOf(id: string): Scenario {
  const parsed = parseScenario(readFileSync(join(copy, 'scenarios', `${id}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`the marked ${id} has faults`);
  return parsed.scenario;
}

/** The project with one file more, every scenario marked, and its page. */
async function plant(): Promise<void> {
  for (const name of [
    'src',
    'assets',
    'scenarios',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'tests/chromium.ts',
    '.ci',
  ])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  // The columns of a table are declared in a room that commands do not look into.
  const columns = LONG_COLUMNS.map(
    ({ meaning, name }) => [meaningId(['columns', name]), meaning] as const,
  );
  const file = writeTestLanguage(copy, new Map(columns));
  say = speaker(readFileSync(file, 'utf8'), TEST_LANGUAGE);
  for (const name of readdirSync(join(copy, 'scenarios')).filter((one) => one.endsWith('.json'))) {
    const path = join(copy, 'scenarios', name);
    const scenario = JSON.parse(readFileSync(path, 'utf8')) as Scenario;
    writeFileSync(path, printScenario(markedScenario(scenario)));
  }
  await run(process.execPath, [VITE, 'build'], { cwd: copy });
}

beforeAll(async () => {
  await plant();
  served = await servePlainly(join(copy, 'dist'));
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(copy, { recursive: true, force: true });
});

test('the page offers a language that has a file, keeps the choice, and says of itself which it speaks', async () => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const spoken = async (): Promise<string> => page.evaluate(() => document.documentElement.lang);
  await page.goto(`${served.url}?canvas=off`);
  await arriveAt(page, ['door']);
  expect(await spoken()).toBe('en');
  await page.locator(`button[lang="${TEST_LANGUAGE}"]`).click();
  await page.waitForFunction((tag) => document.documentElement.lang === tag, TEST_LANGUAGE);
  await page.goto(`${served.url}?canvas=off`);
  await arriveAt(page, ['door']);
  expect(await spoken()).toBe(TEST_LANGUAGE);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  expect(await page.innerText('.play-door-start')).toBe(say('door-start'));
  await page.goto(`${served.url}?canvas=off&lang=en`);
  await arriveAt(page, ['door']);
  expect(await spoken()).toBe('en');
  await context.close();
});

test('a command speaks it as well', async () => {
  const check = async (...given: readonly string[]): Promise<string> => {
    const file = join(copy, 'faulty.json');
    writeFileSync(file, '{"format": 1, }');
    const asked = [join(copy, 'src/cli/commands/checkScenario.ts'), ...given, file];
    return run(process.execPath, asked).then(
      ({ stdout }) => stdout,
      (fault: unknown) => (fault as { readonly stdout: string }).stdout,
    );
  };
  expect(await check('--lang', TEST_LANGUAGE)).toContain(say('fault-comma-too-many-expected'));
  expect(await check()).toContain('another entry after the comma, or no comma');
});

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1366, height: 768 };

/** What lies badly at a place. */
async function badly(page: Page, place: string): Promise<readonly string[]> {
  // A sheet lies over the board and scrolls by itself.
  return place.startsWith('behind ') ? [] : layoutFaults(page, false, true);
}

/** Walks on one page; gives what was said by nobody, and on a phone what lies badly, with its place. */
async function walked(
  walk: (page: Page, ground: Ground) => Promise<void>,
  size: typeof PHONE,
): Promise<{ readonly found: readonly string[]; readonly places: readonly string[] }> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found = new Map<string, string>();
  const places: string[] = [];
  const [scenario, training] = [scenarioOf('pakistan-afghanistan'), scenarioOf('two-valleys')];
  const handedIn = ['Tuesday', 'Thursday', ...shortNamesIn(scenario), ...shortNamesIn(training)];
  const look = async (place: string): Promise<void> => {
    places.push(place);
    const unsaid = await leftOvers(page, handedIn);
    const faults = [
      ...unsaid.map(([words, where]) => `“${words}” is said by nobody, as the ${where}`),
      ...(size === PHONE ? await badly(page, place) : []),
    ];
    for (const fault of faults) if (!found.has(fault)) found.set(fault, place);
  };
  const asks = `lang=${TEST_LANGUAGE}`;
  await walk(page, { url: served.url, asks, scenario, training, name: (id) => say(id), look });
  await context.close();
  return { found: [...found].map(([fault, place]) => `${place}: ${fault}`), places };
}

test.each([
  ['a match on a phone', walkMatch, PHONE, 25],
  ['the debrief of a play on a phone', walkDebrief, PHONE, 5],
  ['the debrief of a class on a phone', walkClass, PHONE, 8],
  ['the workshop on a phone', walkWorkshop, PHONE, 15],
  // Its parts stand in a list only where there is room.
  ['the workshop on a laptop', walkWorkshop, LAPTOP, 15],
] as const)(
  'everything in %s is said by a message, by the scenario or in figures, and nothing longer is cut',
  async (_name, walk, size, least) => {
    const { found, places } = await walked(walk, size);
    expect(found).toEqual([]);
    expect(places.length).toBeGreaterThan(least);
  },
);

test('a room and a part that cannot be had are told in it as well', async () => {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.route('**/openWorkshop-*.js', async (route) => route.abort());
  await page.route('**/jsonPane-*.js', async (route) => route.abort());
  await page.goto(`${served.url}?workshop&lang=${TEST_LANGUAGE}`);
  await page.waitForSelector('main.ui-failure');
  expect(await leftOvers(page)).toEqual([]);
  await page.unroute('**/openWorkshop-*.js');
  await page.goto(`${served.url}?workshop&lang=${TEST_LANGUAGE}&again`);
  await page.locator('.workshop-load-way').first().click();
  await page.click('#tab-json');
  await page.waitForSelector('.ui-lost-part');
  expect(await leftOvers(page)).toEqual([]);
  expect(await badly(page, 'a lost part')).toEqual([]);
  await context.close();
});

test('what nobody has said is found where it is planted, by its words and its place', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}?canvas=off&lang=${TEST_LANGUAGE}`);
  await arriveAt(page, ['door']);
  expect(await leftOvers(page)).toEqual([]);
  await page.evaluate(() => {
    const [start] = document.querySelectorAll('.play-door-start');
    start?.setAttribute('title', 'Begin here');
    start?.append(' now', ' ⟪soo⟫ 46 %');
    document.title = 'A page';
  });
  expect((await leftOvers(page)).map(([words]) => words)).toEqual(['now', 'Begin here', 'A page']);
  await page.close();
});
