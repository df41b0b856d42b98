// How every screen and beat lies on a laptop and on a phone, with the canvas and without: nothing cut, nothing sideways, nothing that axe finds.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { axeFaults, layoutFaults } from './layoutFaults.ts';
import { arriveAt, canvasLives, readPapers, standing } from './playing.ts';

let painting: Browser;
let plain: Browser;

beforeAll(async () => {
  painting = await launchChromium({ paints: true });
  plain = await launchChromium();
});

afterAll(async () => {
  await painting.close();
  await plain.close();
});

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Whether a canvas paints the board, and whether axe is asked; it reads the page's own drawing, which a canvas hides. */
type Manner = 'painted' | 'plain' | 'plain with axe';

/** A walk through the game that looks closely wherever it stops for the first time. */
class Walk {
  readonly faults: string[] = [];
  readonly seen = new Set<string>();
  readonly page: Page;
  readonly isLaptop: boolean;
  readonly manner: Manner;

  constructor(page: Page, isLaptop: boolean, manner: Manner) {
    this.page = page;
    this.isLaptop = isLaptop;
    this.manner = manner;
  }

  /** Looks at the page; a place seen before, or a mere variant of one, is looked at for its layout only. */
  async look(place: string, isVariant = false): Promise<void> {
    const { page } = this;
    const isBoard = (await page.locator('.play-board').count()) > 0;
    const isFirst = !isVariant && !this.seen.has(place);
    this.seen.add(place);
    const found = [
      ...(await layoutFaults(page, isBoard && this.isLaptop)),
      ...(isFirst && this.manner === 'plain with axe' ? await axeFaults(page) : []),
    ];
    this.faults.push(...found.map((fault) => `${place}: ${fault}`));
  }

  /** Opens a dialog, looks, and closes it. */
  async lookInto(place: string, opener: string): Promise<void> {
    await this.page.locator(opener).first().click();
    await this.page.waitForSelector('dialog[open]');
    await this.look(place);
    await this.page.keyboard.press('Escape');
    await this.page.waitForSelector('dialog[open]', { state: 'detached' });
  }

  async stage(): Promise<string> {
    return (
      (await this.page
        .locator('.play-ring-stage[data-state="present"]')
        .getAttribute('data-stage')) ?? ''
    );
  }
}

async function openWalk(
  device: typeof LAPTOP | typeof PHONE,
  query: string,
  manner: Manner,
): Promise<{ readonly walk: Walk; readonly context: BrowserContext }> {
  const context = await (manner === 'painted' ? painting : plain).newContext({
    ...device,
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}${query}${manner === 'painted' ? '' : '&canvas=off'}`);
  return { walk: new Walk(page, device === LAPTOP, manner), context };
}

const KEYS = { mediation: '2', retaliation: '3' } as const;

/** One turn: the news, each card with each of its measures, the choice, the reveal. */
async function walkTurn(walk: Walk, posture: keyof typeof KEYS, isClose: boolean): Promise<void> {
  const { page } = walk;
  const stage = await walk.stage();
  await walk.look(`news at ${stage}`);
  await page.click('.play-dispatch-on');
  await arriveAt(page, ['choosing']);
  if (walk.manner === 'painted') await canvasLives(page);
  await walk.look(`choosing at ${stage}`);
  if (isClose)
    for (const key of ['1', '3', '2']) {
      await page.keyboard.press(key);
      await page.keyboard.press('ArrowDown');
      await walk.look(`card ${key} at ${stage}`, true);
    }
  await page.keyboard.press(KEYS[posture]);
  const accept = page.locator('button.play-standing-accept');
  if ((await accept.count()) > 0) await accept.first().click();
  await walk.look(`chosen at ${stage}`);
  await page.click('.play-seal .ui-button.ui-primary');
  await arriveAt(page, ['reveal', 'curtain']);
}

async function readReveal(walk: Walk): Promise<void> {
  const { page } = walk;
  await page.waitForSelector('.play-consequences[data-done="true"]');
  await walk.look('reveal');
  while ((await standing(page)) === 'reveal') await page.click('[data-reveal-next]');
}

const DEVICES = [
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
] as const;

test.each(DEVICES)('every screen and beat holds on %s', async (_name, device) => {
  const { walk, context } = await openWalk(
    device,
    '?code=HERON-3&scenario=two-valleys',
    'plain with axe',
  );
  const { page } = walk;
  await arriveAt(page, ['door']);
  await walk.look('door');
  await walk.lookInto('options', '.play-door-settings .ui-button');
  await page.click('.play-door-start');
  await arriveAt(page, ['brief']);
  await walk.look('brief');
  await page.click('.play-dispatch-on');
  await arriveAt(page, ['bet']);
  await walk.look('bet');
  await page.click('.play-screen-bet .play-door-ways .ui-button');
  for (let turn = 1; (await arriveAt(page, ['news', 'ended'])) === 'news'; turn++) {
    const isNew = !walk.seen.has(`choosing at ${await walk.stage()}`);
    await walkTurn(walk, 'mediation', isNew);
    await readReveal(walk);
    if (turn !== 1) continue;
    await arriveAt(page, ['news']);
    for (const [index, panel] of ['brief', 'history', 'help', 'menu'].entries())
      await walk.lookInto(panel, `.play-board-head nav button:nth-child(${index + 1})`);
  }
  await walk.look('ended');
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-keep-ways');
  await walk.look('debrief');
  await context.close();
  expect(walk.faults).toEqual([]);
  expect([...walk.seen]).toContain('chosen at talks');
});

test.each(DEVICES)('the board and the table hold under the canvas on %s', async (_name, device) => {
  const { walk, context } = await openWalk(device, '?code=MOUSE-1&scenario=two-valleys', 'painted');
  const { page } = walk;
  await arriveAt(page, ['door']);
  await page.click('.play-door-start');
  await readPapers(page);
  for (let turn = 1; turn <= 2; turn++) {
    await arriveAt(page, ['news']);
    await walkTurn(walk, 'mediation', false);
    await readReveal(walk);
  }
  await context.close();
  expect(walk.faults).toEqual([]);
  expect([...walk.seen]).toContain('chosen at talks');
});

// The other side's match is walked through every size by another test.
test('the flagship holds on a laptop from attack to the table, for the host', async () => {
  const { walk, context } = await openWalk(LAPTOP, '?code=LYNX-2&side=host', 'plain');
  const { page } = walk;
  await arriveAt(page, ['door']);
  await page.click('.play-door-start');
  await readPapers(page);
  for (let turn = 1; turn <= 3; turn++) {
    await arriveAt(page, ['news']);
    await walkTurn(walk, turn < 3 ? 'mediation' : 'retaliation', true);
    await readReveal(walk);
  }
  await context.close();
  expect(walk.faults).toEqual([]);
  expect(walk.seen.size).toBeGreaterThan(6);
});

test.each(DEVICES)(
  'curtain, closed desks and the shared reveal hold on %s',
  async (_name, device) => {
    const { walk, context } = await openWalk(device, '?code=PAIR-1&rival=friend', 'plain with axe');
    const { page } = walk;
    await arriveAt(page, ['door']);
    await page.click('.play-door-start');
    for (let player = 0; player < 2; player++) {
      await arriveAt(page, ['curtain']);
      await walk.look('curtain');
      await page.click('.play-curtain .ui-primary');
      await readPapers(page);
    }
    for (let player = 0; player < 2; player++) {
      await arriveAt(page, ['curtain']);
      await page.click('.play-curtain .ui-primary');
      await arriveAt(page, ['news']);
      await walkTurn(walk, 'mediation', false);
    }
    await arriveAt(page, ['reveal']);
    await readReveal(walk);
    await context.close();
    expect(walk.faults).toEqual([]);
  },
);
