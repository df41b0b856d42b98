// Walks through every page of the product, by what does not depend on its language, and stops wherever there is something to look at.
import type { Page } from 'playwright-core';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import type { PlainMessageId } from '../../src/text/speaker.ts';
import { playExample } from '../debrief/examples.ts';
import { studentRun } from '../debrief/classroom.ts';
import { pasteClass } from './pasteClass.ts';
import { ON_THE_PAGE, arriveAt } from './playing.ts';

/** What a walk needs to know. */
export interface Ground {
  /** Address of the page, with a trailing slash, and what every address of it has to ask for (`lang=…`). */
  readonly url: string;
  readonly asks: string;
  /** The scenario that the page ships as `pakistan-afghanistan`. */
  readonly scenario: Scenario;
  /** The scenario that it ships as `two-valleys`. */
  readonly training: Scenario;
  /** What a button is called. */
  readonly name: (id: PlainMessageId) => string;
  /** Looks at where the walk stands. */
  readonly look: (place: string) => Promise<void>;
}

/** The plots of the page, drawn as for paper. */
async function plotsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const plots = [...document.querySelectorAll('.debrief-plot')];
    return plots.every(
      (plot) => plot.closest('.debrief-whatif') !== null || plot.childElementCount > 0,
    );
  });
}

async function openAll(page: Page, within: string): Promise<void> {
  await page.evaluate((selector) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(`${selector} details`))
      details.open = true;
  }, within);
}

/** A turn from its news to its reveal. */
async function playTurn(page: Page, { look }: Ground, turn: number): Promise<void> {
  const stage = await page
    .locator('.play-ring-stage[data-state="present"]')
    .getAttribute('data-stage');
  const place = `turn ${turn}, ${stage ?? ''}`;
  await look(`news of ${place}`);
  await ON_THE_PAGE.readNews(page);
  await arriveAt(page, ['choosing']);
  await look(place);
  if (turn === 1) await lookIntoSheets(page, look);
  await ON_THE_PAGE.choose(page, turn <= 4 ? 'mediation' : 'retaliation');
  if (turn === 3)
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('button.play-standing-accept')?.click(),
    );
  await look(`chosen in ${place}`);
  await ON_THE_PAGE.seal(page);
  await arriveAt(page, ['reveal']);
  await page.waitForSelector('.play-consequences[data-done="true"]');
  await look(`reveal of ${place}`);
  await ON_THE_PAGE.readReveal(page);
}

/** What lies behind the small buttons of the board. */
async function lookIntoSheets(page: Page, look: Ground['look']): Promise<void> {
  const openers = [
    '.play-desk-own .play-desk-more',
    '.play-desk-other .play-desk-more',
    '.play-news-more',
    '.board-ways button:nth-of-type(1)',
    '.board-ways button:nth-of-type(2)',
    '.board-ways button:nth-of-type(3)',
    '.board-ways button:nth-of-type(4)',
  ];
  for (const opener of openers) {
    const isThere = await page.evaluate((selector) => {
      const button = document.querySelector<HTMLElement>(selector);
      button?.click();
      return button !== null;
    }, opener);
    if (!isThere) continue;
    await page.waitForSelector('dialog[open]');
    await look(`behind ${opener}`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
}

/** A match from the door to its end, with its debrief. */
export async function walkMatch(page: Page, ground: Ground): Promise<void> {
  const { asks, look, url } = ground;
  await page.goto(`${url}?canvas=off&code=CEDAR-1&scenario=pakistan-afghanistan&answer=0&${asks}`);
  await arriveAt(page, ['door']);
  await look('door');
  await page.click('.play-door-settings button');
  await look('options at the door');
  await page.keyboard.press('Escape');
  await page.click('.play-door-start');
  await arriveAt(page, ['brief']);
  await look('brief');
  await page.click('.play-dispatch-on');
  await arriveAt(page, ['bet']);
  await look('bet');
  await page.click('.play-screen-bet .play-door-ways .ui-button');
  for (let turn = 1; (await arriveAt(page, ['news', 'ended'])) === 'news'; turn += 1)
    await playTurn(page, ground, turn);
  await look('the end');
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-keep-ways');
}

/** The debrief of a play, what its parts hide, and the projector. */
export async function walkDebrief(page: Page, ground: Ground): Promise<void> {
  const { asks, look, name, scenario, url } = ground;
  const code = runToCode(playExample(scenario, 'durable'), scenario);
  await page.goto(`${url}?canvas=off&${asks}&run=${encodeURIComponent(code)}`);
  await page.waitForSelector('.debrief-keep-ways');
  await plotsDrawn(page);
  await openAll(page, '.debrief-debrief');
  await look('debrief');
  await page.locator('.debrief-turn-tick input').first().press('Space');
  await page.waitForSelector('.debrief-whatif .debrief-plot svg');
  await look('what if');
  await page.getByRole('button', { name: name('moderator-open'), exact: true }).click();
  await walkProjector(page, look);
}

async function walkProjector(page: Page, look: Ground['look']): Promise<void> {
  await page.waitForSelector('.debrief-moderator');
  for (let screen = 1; screen < 16; screen += 1) {
    const before = await page.locator('.debrief-moderator-screen').innerText();
    await look(`projector, screen ${screen}`);
    await page.keyboard.press('ArrowRight');
    if ((await page.locator('.debrief-moderator-screen').innerText()) === before) break;
  }
  await page.keyboard.press('Escape');
  await page.waitForSelector('.debrief-moderator', { state: 'detached' });
}

/** The debrief of a class: before anything is handed in, every finding, what was refused, the projector. */
export async function walkClass(page: Page, ground: Ground): Promise<void> {
  const { asks, look, name, scenario, url } = ground;
  await page.goto(`${url}?class&${asks}`);
  await page.waitForSelector('.debrief-class-hero');
  await look('class, empty');
  const codes = Array.from({ length: 10 }, (_, index) =>
    runToCode(studentRun(index + 1, scenario), scenario),
  );
  await pasteClass(
    page,
    [...codes, codes[0] ?? '', `${codes[1]?.slice(0, -6) ?? ''}xxxxxx`].join('\n'),
  );
  for (let finding = 1; finding <= 9; finding += 1) {
    await plotsDrawn(page);
    await openAll(page, '.debrief-class-page');
    await look(`class, finding ${finding}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.getByRole('button', { name: name('moderator-open'), exact: true }).click();
  await walkProjector(page, look);
}

/** The workshop: ways to begin, every part of the form, every pane, faults, the sheet that shares, the handouts. */
export async function walkWorkshop(page: Page, ground: Ground): Promise<void> {
  const { asks, look, url } = ground;
  await page.goto(`${url}?workshop&${asks}`);
  await page.waitForSelector('.workshop-load-way[data-part="shipped"]');
  await look('workshop, ways to begin');
  // The smallest of those that ship.
  await page
    .locator('.workshop-load-way[data-part="shipped"]', { hasText: ground.training.title })
    .click();
  await page.waitForSelector('.workshop-section-form');
  const isNarrow = (await page.locator('.workshop-section-list').count()) === 0;
  const toForm = async (): Promise<void> => {
    if (isNarrow) await page.click('#tab-form');
  };
  await toForm();
  const parts = isNarrow
    ? await page.locator('[data-part="section-choice"] option').count()
    : await page.locator('.workshop-section-list button').count();
  for (let part = 0; part < parts; part += 1) {
    await toForm();
    if (isNarrow)
      await page.locator('[data-part="section-choice"] select').selectOption({ index: part });
    else await page.locator('.workshop-section-list button').nth(part).click();
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLElement>(
        '.workshop-section-form [aria-expanded="false"]',
      ))
        closed.click();
    });
    await look(`workshop, part ${part + 1}`);
  }
  await toForm();
  if (isNarrow)
    await page.locator('[data-part="section-choice"] select').selectOption({ index: 0 });
  else await page.locator('.workshop-section-list button').first().click();
  await page.fill('#field-tension', '400');
  await page.press('#field-tension', 'Tab');
  for (const pane of ['problems', 'changes', 'json', 'forecast']) {
    await page.click(`#tab-${pane}`);
    if (pane === 'json') await page.waitForSelector('.cm-content');
    await look(`workshop, ${pane} with a fault`);
  }
  await page.click('#tab-problems');
  await toForm();
  await page.fill('#field-tension', '44');
  await page.press('#field-tension', 'Tab');
  await page.click('#tab-forecast');
  await page.waitForSelector('.workshop-forecast-part');
  await look('workshop, forecast');
  await page.locator('.workshop-bench-ways .ui-button').nth(1).click();
  await page.waitForSelector('dialog[open]');
  await look('workshop, share');
  await page.keyboard.press('Escape');
  await page.locator('.workshop-bench-ways .ui-button').nth(0).click();
  await look('workshop, load another');
  await page.keyboard.press('Escape');
  await page.locator('.workshop-bench-ways .ui-button').nth(2).click();
  await page.waitForSelector('.papers-pack');
  for (const box of await page.locator('.papers-pack-tick input').all()) await box.check();
  await look('handouts');
}
