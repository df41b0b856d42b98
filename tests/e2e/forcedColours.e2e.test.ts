// High contrast: where the system gives the colours, nothing that told something by a colour of ours is lost.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { studentCode } from '../debrief/classroom.ts';
import { playExample } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium } from './browser.ts';
import { pasteClass } from './pasteClass.ts';
import { arriveAt, passPapers } from './playing.ts';

const flagship = shipped('pakistan-afghanistan');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

async function openForced(path: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    forcedColors: 'active',
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}${path}`);
  return page;
}

/** Words, shapes of plots, filled tracks and chosen options that have the colour of what they lie on. */
async function unseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isClear = (colour: string): boolean =>
      /^rgba\(.*, 0\)$|^transparent$|^none$/u.test(colour);
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const nameOf = (element: Element): string =>
      `${element.tagName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 30)}”`;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1;

    /** Whether the words of a plot stand on a shape of another colour. */
    const liesOnShape = (words: Element, colour: string): boolean => {
      const { bottom, left, right, top } = words.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return [...(words.closest('svg')?.querySelectorAll('rect, path') ?? [])].some((shape) => {
        const box = shape.getBoundingClientRect();
        const isUnder = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        const { fill } = getComputedStyle(shape);
        return isUnder && !isClear(fill) && fill !== colour;
      });
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement === null || node.nodeValue?.trim() === '' || !isShown(parentElement))
        continue;
      const style = getComputedStyle(parentElement);
      const colour = parentElement instanceof SVGElement ? style.fill : style.color;
      if (colour === groundOf(parentElement) && !liesOnShape(parentElement, colour))
        faults.push(`text: ${nameOf(parentElement)}`);
    }
    for (const shape of document.querySelectorAll('.debrief-plot :is(rect, circle, path, line)')) {
      if (!isShown(shape) || shape.closest('defs, pattern') !== null) continue;
      const { fill, stroke } = getComputedStyle(shape);
      // A line in the ground's own colour keeps the line above it apart from others.
      if (isClear(fill)) continue;
      const inks = [fill, stroke].filter((ink) => !isClear(ink));
      if (inks.length > 0 && inks.every((ink) => ink === groundOf(shape)))
        faults.push(`shape: ${nameOf(shape)}`);
    }
    for (const fill of document.querySelectorAll(
      '.ui-gauge-fill, .ui-gauge-part.ui-on, .debrief-bar-fill, .play-end-rail span',
    )) {
      const track = fill.matches('.ui-gauge-part')
        ? document.querySelector('.ui-gauge-part:not(.ui-on)')
        : fill.parentElement;
      if (track === null || !isShown(fill)) continue;
      const { backgroundColor, borderTopWidth } = getComputedStyle(track);
      if (getComputedStyle(fill).backgroundColor === backgroundColor)
        faults.push(`filled: ${nameOf(fill)}`);
      if (borderTopWidth === '0px') faults.push(`track without a border: ${nameOf(track)}`);
    }
    const chosen = document.querySelectorAll(
      ':is([aria-pressed="true"], [aria-selected="true"], [aria-current="true"]), label:has(input[type="radio"]:checked)',
    );
    for (const one of chosen) {
      const others = [...(one.parentElement?.parentElement?.querySelectorAll(one.tagName) ?? [])];
      const other = others.find((beside) =>
        beside.matches(
          '[aria-pressed="false"], [aria-selected="false"], label:has(input[type="radio"]:not(:checked))',
        ),
      );
      if (other !== undefined && groundOf(one) === groundOf(other))
        faults.push(`chosen: ${nameOf(one)}`);
    }
    return faults;
  });
}

/** The full checks look at both; whatever tells on one ground is drawn from the same tokens on the other. */
const SCHEMES =
  process.env['CHECK_FULL'] === '1' ? (['light', 'dark'] as const) : (['dark'] as const);

test.each(SCHEMES)(
  'the board and the options tell all they told, on a %s ground',
  async (scheme) => {
    const page = await openForced('?scenario=two-valleys&code=HERON-3&answer=0', scheme);
    await arriveAt(page, ['door']);
    await page.click('.play-door-settings .ui-button');
    expect(await unseen(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await passPapers(page);
    await arriveAt(page, ['news']);
    await page.keyboard.press('Enter');
    await arriveAt(page, ['choosing']);
    for (const key of ['2', 'b', '1']) await page.keyboard.press(key);
    await page.waitForSelector('[data-belief] [aria-pressed="true"]');
    expect(await unseen(page)).toEqual([]);
    // A canvas follows no system's colours: the page draws itself as long as they are forced.
    expect(await page.locator('[data-part="board-host"] canvas').count()).toBe(0);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.waitForSelector('[data-part="board-host"] canvas');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.waitForSelector('[data-part="board-host"] canvas', { state: 'detached' });
    await page.context().close();
  },
);

test('both debriefs and the workshop tell all they told', async () => {
  const play = await openForced(
    `#run=${runToCode(playExample(flagship, 'durable'), flagship)}`,
    'light',
  );
  await play.waitForSelector('.debrief-whatif .debrief-plot svg');
  await play.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await unseen(play)).toEqual([]);
  expect(await play.locator('.debrief-plot svg').count()).toBeGreaterThan(5);
  await play.context().close();

  const room = await openForced('?class', 'dark');
  await pasteClass(room, [1, 2, 3, 4, 5, 6].map((student) => studentCode(student)).join('\n'));
  for (const tab of await room.locator('.debrief-class-tab').all()) {
    await tab.click();
    await room.waitForTimeout(250);
    expect(await unseen(room)).toEqual([]);
  }
  await room.context().close();

  const editor = await openForced('?workshop', 'dark');
  await editor.getByRole('button', { name: 'New, from a blank' }).click();
  // A new crisis begins with its name and its checklist.
  await editor.waitForSelector('.workshop-checklist li');
  expect(await unseen(editor)).toEqual([]);
  await editor.locator('.workshop-section-list button').first().click();
  await editor.waitForSelector('.workshop-slider');
  await editor.getByRole('tab', { name: 'Forecast' }).click();
  await editor.waitForSelector('.workshop-stack .workshop-fill');
  // A fault gives its part and its tab a count.
  await editor.locator('.workshop-number-box').first().fill('500');
  await editor.waitForSelector('.workshop-tab-count');
  await editor.locator('.workshop-section-list button').nth(1).click();
  expect(await unseen(editor)).toEqual([]);
  await editor.locator('.workshop-section-list button').first().click();
  expect(
    await editor
      .locator('.workshop-slider')
      .first()
      .evaluate((slider) => getComputedStyle(slider).appearance),
  ).toBe('auto');
  await editor.context().close();
});
