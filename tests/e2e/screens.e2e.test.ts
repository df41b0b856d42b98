// One match walked through once, and at each beat, table and reveal the window takes seven sizes: what is asked for and what it needs lie in view together.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { coveredAtEnd, layoutFaults, outOfView, smallThings } from './layoutFaults.ts';
import { arriveAt, standing } from './playing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

/** A window in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
}

const size = (width: number, height: number, deviceScaleFactor = 1): Size => ({
  width,
  height,
  deviceScaleFactor,
});

const PHONE = size(390, 844);
/** A phone upright and on its side, a small one, a tablet, a laptop at 200 %, a laptop, a projector. */
const SIZES: readonly Size[] = [
  PHONE,
  size(844, 390),
  size(320, 568),
  size(820, 1180),
  size(683, 384, 2),
  size(1366, 768),
  size(1920, 1080),
];

/** Where things have the least room. */
const HARDEST = SIZES.filter(({ height }) => height < 800);

const isPhone = ({ height, width }: Size): boolean => Math.min(width, height) < 500;

/** What must lie in view together at a place's beginning. */
const TOGETHER = {
  door: ['.play-door-start', '#door-crisis-heading'],
  resumable: ['.play-door-resume.ui-primary', '#door-crisis-heading'],
  brief: ['.play-dispatch-on', '#brief-heading'],
  bet: ['.play-screen-bet .play-door-ways .ui-button', '#bet-heading'],
  news: ['.play-dispatch-on', '#news-heading', '.play-dispatch .play-claim'],
  choosing: ['.play-news-strip', '.play-card', '.play-seal > .ui-button'],
  chosen: ['.play-card[data-state="chosen"]', '.play-seal > .ui-button.ui-primary:enabled'],
  sealed: ['.play-card', '.play-seal > .ui-button'],
  table: ['.play-card', 'all .play-standing', '.play-sheet-note', '.play-seal > .ui-button'],
  reveal: ['all .play-sealed', '.play-step', '.play-consequences-on'],
  ended: ['.play-door-start', '#ended-heading'],
} as const;

/** Places that are no board; those may scroll on a laptop as well. */
const OF_SCREENS: ReadonlySet<string> = new Set(['door', 'resumable', 'brief', 'bet', 'ended']);

/** A walk through one match that notes what is wrong wherever it stops. */
class Walk {
  readonly faults: string[] = [];
  readonly seen = new Set<string>();
  readonly page: Page;
  private readonly devtools: CDPSession;

  constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.devtools = devtools;
  }

  async take(window: Size): Promise<void> {
    await this.devtools.send('Emulation.setDeviceMetricsOverride', { ...window, mobile: false });
    // The page hears of its window in one frame and stands in the next.
    await this.page.waitForFunction((width) => innerWidth === width, window.width);
    await this.page.evaluate(async () => new Promise(requestAnimationFrame));
  }

  private note(place: string, { height, width }: Size, found: readonly string[]): void {
    this.faults.push(...found.map((fault) => `${place} at ${width}×${height}: ${fault}`));
  }

  /** Looks at a place in every size; what has just been arrived at begins at the page's top. */
  async look(
    kind: keyof typeof TOGETHER,
    place: string = kind,
    sizes: readonly Size[] = SIZES,
  ): Promise<void> {
    const { page } = this;
    if (this.seen.has(place)) return;
    this.seen.add(place);
    const at = await page.evaluate(() => scrollY);
    if (kind !== 'chosen' && at !== 0)
      this.note(place, PHONE, [`begins ${at} px below the page's top`]);
    for (const window of sizes) {
      await this.take(window);
      if (kind === 'chosen')
        await page.evaluate(() =>
          document
            .querySelector('.play-card[data-state="chosen"]')
            ?.scrollIntoView({ block: 'nearest' }),
        );
      else await page.evaluate(() => scrollTo(0, 0));
      this.note(place, window, [
        ...(await outOfView(page, TOGETHER[kind])),
        ...(await smallThings(page, isPhone(window))),
        ...(await layoutFaults(page, !OF_SCREENS.has(kind) && window.width >= 1000)),
        ...(await coveredAtEnd(page)),
      ]);
    }
    await this.take(PHONE);
  }

  /** Opens a sheet from the page's far end: it lies where one is, says all that it says large enough, and closes by a press. */
  async lookInto(sheet: string, opener: string): Promise<void> {
    for (const window of SIZES.filter(isPhone)) {
      await this.take(window);
      await this.press(opener);
      await this.page.waitForSelector('dialog[open]');
      this.note(sheet, window, [
        ...(await outOfView(this.page, [
          'dialog[open] h2',
          'dialog[open] .ui-kicker',
          '.ui-dialog-close',
        ])),
        ...(await smallThings(this.page, true)),
      ]);
      await this.page.click('.ui-dialog-close');
      await this.page.waitForSelector('dialog[open]', { state: 'detached' });
    }
    await this.take(PHONE);
  }

  /** Presses from the page's far end, so that what comes has a place to be wrong about. */
  async press(selector: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      scrollTo(0, document.documentElement.scrollHeight);
      const pressed = document.querySelector<HTMLElement>(wanted);
      if (pressed === null) throw new Error(`there is no ${wanted} to press`);
      pressed.click();
    }, selector);
  }

  async stage(): Promise<string> {
    const present = this.page.locator('.play-ring-stage[data-state="present"]');
    const detail = present.locator('.play-ring-detail');
    return (await detail.count()) > 0
      ? detail.innerText()
      : ((await present.getAttribute('data-stage')) ?? '');
  }
}

test('what is asked for and what it needs are in view together, uncut and large enough, at every beat and seven sizes of the window', async () => {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const walk = new Walk(page, await context.newCDPSession(page));
  await walk.take(PHONE);
  // Attack, two rounds at the table of which the second has their offer, and an agreement to carry out.
  const address = `${inject('pageUrl')}?canvas=off&code=CEDAR-1&scenario=pakistan-afghanistan`;
  await page.goto(`${address}&answer=5000`);
  await arriveAt(page, ['door']);
  await walk.look('door');
  await walk.press('.play-door-start');
  await arriveAt(page, ['brief']);
  await walk.look('brief');
  await walk.press('.play-dispatch-on');
  await arriveAt(page, ['bet']);
  await walk.look('bet');
  await walk.press('.play-screen-bet .play-door-ways .ui-button');
  await arriveAt(page, ['news']);
  await walk.look('news', 'news of attack');
  await walk.press('.play-dispatch-on');
  await arriveAt(page, ['choosing']);
  await walk.press('[data-zone="card:mediation"]');
  await walk.press('.play-seal .ui-button.ui-primary');
  await arriveAt(page, ['sealed']);
  // A seal can be taken back for five seconds only.
  await walk.look('sealed', 'sealed', HARDEST);
  // A reload: the play that is under way is the one to go on with.
  await page.goto(`${address}&answer=0`);
  await arriveAt(page, ['door']);
  await walk.look('resumable');
  await walk.press('.play-door-resume, .play-door-start + .ui-button');
  for (let turn = 1; (await arriveAt(page, ['news', 'ended'])) === 'news'; turn++) {
    const stage = await walk.stage();
    // Once the agreement has been carried out for a turn, force brings the match to its end.
    const isLooking = turn <= 4;
    const posture = isLooking ? 'mediation' : 'retaliation';
    const isTable = stage === 'bargaining';
    const place = isTable ? `${stage} ${turn}` : stage;
    if (isLooking) await walk.look('news', `news of ${stage}`);
    await walk.press('.play-dispatch-on');
    await arriveAt(page, ['choosing']);
    if (isLooking) await walk.look(isTable ? 'table' : 'choosing', place);
    if (turn === 1) {
      await walk.lookInto('the own desk', '.play-desk-own .play-desk-more');
      await walk.lookInto('the other desk', '.play-desk-other .play-desk-more');
      await walk.lookInto('the whole news', '.play-news-more');
    }
    await walk.press(`[data-zone="card:${posture}"]`);
    if (turn === 3) await walk.press('button.play-standing-accept');
    await page.waitForSelector(`[data-card="${posture}"][data-state="chosen"]`);
    // The second round at the table shows all that the first does, and their offer.
    const isFirstRound = isTable && turn === 2;
    if (isLooking && !isFirstRound) await walk.look('chosen', `${place}, chosen`);
    await walk.press('.play-seal .ui-button.ui-primary');
    await arriveAt(page, ['reveal']);
    await page.waitForSelector('.play-consequences[data-done="true"]');
    if (isLooking && !isFirstRound) await walk.look('reveal', `reveal of ${place}`);
    await walk.press('[data-reveal-next]');
    expect(await standing(page)).not.toBe('reveal');
  }
  await walk.look('ended');
  await context.close();
  expect(walk.faults).toEqual([]);
  for (const place of ['bargaining 2', 'bargaining 3', 'carrying out', 'reveal of carrying out'])
    expect([...walk.seen]).toContain(place);
});

// Each fault by what it is done to, and what is then said of it.
const PLANTED = [
  ['.play-door-start', 'position: fixed; top: 900px', '.play-door-start is not in view'],
  ['#door-crisis-heading', 'position: fixed; bottom: 0; z-index: 1', '#door-crisis-heading is not'],
  ['.play-door-line', 'font-size: 15px', 'is set in 15.0 px, not 16'],
  ['.ui-kicker', 'font-size: 11px', 'is set in 11.0 px, not 12'],
  ['.play-door-settings .ui-button', 'min-height: 40px; height: 40px', 'by 40 px'],
  ['.play-door-crisis', 'height: 20px; overflow: hidden', 'hides'],
  ['.play-screen-words', 'min-width: 500px', 'leaves the window'],
  ['main.play-screen', 'padding-bottom: 0', 'covers'],
] as const;

test('a fault of each kind is found where one is planted', async () => {
  const page = await browser.newPage({ bypassCSP: true, viewport: PHONE });
  await page.goto(`${inject('pageUrl')}?canvas=off`);
  await arriveAt(page, ['door']);
  for (const [selector, style, said] of PLANTED) {
    const plant = async (words: string): Promise<void> =>
      page.evaluate(
        ([where = '', how = '']) => document.querySelector(where)?.setAttribute('style', how),
        [selector, words],
      );
    await plant(style);
    const found = [
      ...(await outOfView(page, TOGETHER.door)),
      ...(await smallThings(page, true)),
      ...(await layoutFaults(page, false)),
      ...(await coveredAtEnd(page)),
    ];
    expect(`${selector}: ${found.join('; ')}`).toContain(said);
    await plant('');
  }
  expect(await outOfView(page, TOGETHER.door)).toEqual([]);
  await page.close();
});
