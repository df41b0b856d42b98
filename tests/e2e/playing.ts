// Ways of playing the built game for the end-to-end tests: by mouse on the canvas, by keyboard, on the plain page, two at one screen.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

/** Where the page stands: a screen's name, or the board's beat. */
export async function standing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const board = document.querySelector<HTMLElement>('.play-board');
    if (board !== null) return board.dataset['beat'] ?? 'board';
    const screen = document.querySelector('main.play-screen');
    const name = [...(screen?.classList ?? [])].find((one) => one.startsWith('play-screen-'));
    return name?.slice('play-screen-'.length) ?? 'elsewhere';
  });
}

/** How long a page may take to arrive somewhere, and how often it looks where it is, in milliseconds. */
const ARRIVAL = { timeout: 20_000, polling: 25 } as const;

/** Waits until the page stands at one of these places and says which. The page itself looks: to ask it from here each time costs more than all it does. */
export async function arriveAt(page: Page, places: readonly string[]): Promise<string> {
  const isThere = (wanted: readonly string[]): string | undefined => {
    const board = document.querySelector<HTMLElement>('.play-board');
    const screen = document.querySelector('main.play-screen');
    const name = [...(screen?.classList ?? [])].find((one) => one.startsWith('play-screen-'));
    const now = board === null ? name?.slice('play-screen-'.length) : board.dataset['beat'];
    return wanted.find((place) => place === now);
  };
  try {
    return (await (await page.waitForFunction(isThere, places, ARRIVAL)).jsonValue()) ?? '';
  } catch (error) {
    const now = await standing(page);
    throw new Error(`the page stands at "${now}", not at ${places.join(' or ')}`, { cause: error });
  }
}

/** Opens the door as far as the first news. */
export async function passPapers(page: Page): Promise<void> {
  await passDoor(page);
  await readPapers(page);
}

/** Begins at the door with what it has chosen. */
export async function passDoor(page: Page): Promise<void> {
  await arriveAt(page, ['door']);
  await page.click('.play-door-start');
}

/** Reads brief and bet of one player. */
export async function readPapers(page: Page): Promise<void> {
  await arriveAt(page, ['brief']);
  await page.click('.play-dispatch-on');
  await arriveAt(page, ['bet']);
  await page.click('.play-bet-ending:nth-child(2)');
  await page
    .locator('.play-screen-bet .play-choice-row label, .play-screen-bet .answers label')
    .nth(1)
    .click();
  await page.click('.play-screen-bet .play-door-ways .ui-button');
}

/** Waits until the canvas paints. */
export async function canvasLives(page: Page): Promise<void> {
  await page.waitForSelector('[data-canvas="alive"]');
}

/** Clicks with the mouse in the middle of what a selector finds, whatever lies on top there. */
export async function clickPlace(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to click at ${selector}`);
  await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 60));
}

/** How a way of playing does the four things of a turn. */
export interface Hands {
  readonly readNews: (page: Page) => Promise<void>;
  readonly choose: (
    page: Page,
    posture: 'restraint' | 'mediation' | 'retaliation',
  ) => Promise<void>;
  readonly seal: (page: Page) => Promise<void>;
  readonly readReveal: (page: Page) => Promise<void>;
}

/** By mouse: cards on the canvas, the rest on the page. */
export const BY_MOUSE: Hands = {
  readNews: async (page) => clickPlace(page, '.play-dispatch-on'),
  choose: async (page, posture) => {
    await canvasLives(page);
    const card = `[data-zone="card:${posture}"]`;
    // The canvas takes up a new layout a frame or two after the page.
    await page.waitForFunction((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (box === undefined) return false;
      const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 60)];
      return document.elementFromPoint(x, y)?.tagName === 'CANVAS';
    }, card);
    await clickPlace(page, card);
    await page.waitForSelector(`${card}[aria-pressed="true"]`);
  },
  seal: async (page) => clickPlace(page, '.play-seal .ui-button.ui-primary'),
  readReveal: async (page) => {
    while ((await standing(page)) === 'reveal') await clickPlace(page, '[data-reveal-next]');
  },
};

const KEY = { restraint: '1', mediation: '2', retaliation: '3' } as const;

/** By keyboard alone. */
export const BY_KEYBOARD: Hands = {
  readNews: async (page) => page.keyboard.press('Enter'),
  choose: async (page, posture) => {
    await page.keyboard.press(KEY[posture]);
    await page.waitForSelector(`[data-zone="card:${posture}"][aria-pressed="true"]`);
  },
  seal: async (page) => page.keyboard.press('Enter'),
  readReveal: async (page) => {
    while ((await standing(page)) === 'reveal') {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(20);
    }
  },
};

/** On the page as it is without the canvas. */
export const ON_THE_PAGE: Hands = {
  readNews: async (page) => page.click('.play-dispatch-on'),
  choose: async (page, posture) => {
    await page.click(`[data-zone="card:${posture}"]`);
    await page.waitForSelector(`[data-zone="card:${posture}"][aria-pressed="true"]`);
  },
  seal: async (page) => page.click('.play-seal .ui-button.ui-primary'),
  readReveal: async (page) => {
    while ((await standing(page)) === 'reveal') await page.click('[data-reveal-next]');
  },
};

/** By touch, on a page that is touched. */
export const BY_TOUCH: Hands = {
  readNews: async (page) => page.tap('.play-dispatch-on'),
  choose: async (page, posture) => {
    await page.tap(`[data-zone="card:${posture}"]`);
    await page.waitForSelector(`[data-zone="card:${posture}"][aria-pressed="true"]`);
  },
  seal: async (page) => page.tap('.play-seal .ui-button.ui-primary'),
  readReveal: async (page) => {
    while ((await standing(page)) === 'reveal') await page.tap('[data-reveal-next]');
  },
};

/** Plays turns from news to reveal until the match is over; returns how many. At the table, the text or their offer is taken where it lies. */
export async function playToEnd(
  page: Page,
  hands: Hands,
  postureOf: (turn: number) => 'restraint' | 'mediation' | 'retaliation',
  most = 40,
): Promise<number> {
  for (let turn = 1; turn <= most; turn++) {
    const at = await arriveAt(page, ['news', 'ended']);
    if (at === 'ended') return turn - 1;
    await hands.readNews(page);
    await arriveAt(page, ['choosing']);
    await hands.choose(page, postureOf(turn));
    await hands.seal(page);
    await arriveAt(page, ['reveal']);
    await hands.readReveal(page);
  }
  if (most < 40) return most;
  throw new Error('playToEnd: forty turns and no end');
}

/** Opens the debrief of an ended match, saves its run as a file, and lets the replay command judge it. Gives the file and what was said of it; rejects where it differs. */
export async function replaySavedRun(
  page: Page,
): Promise<{ readonly file: string; readonly said: string }> {
  await arriveAt(page, ['ended']);
  await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-keep-ways');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.debrief-keep-ways .ui-button').nth(1).click(),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), 'strategic-patience-')), 'run.json');
  await download.saveAs(path);
  const { stdout } = await run(process.execPath, ['src/cli/commands/replay.ts', path]);
  return { file: path, said: stdout };
}
