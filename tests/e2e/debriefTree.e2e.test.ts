// The debrief of one play as a screen reader meets it: landmarks, headings and named pictures, in order, held against a frozen text.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { studentCode } from '../debrief/classroom.ts';
import { launchChromium, openPage } from './browser.ts';
import { axeFaults } from './layoutFaults.ts';
import { openExample } from './openDebrief.ts';
import { pasteClass } from './pasteClass.ts';

/** Roles by which a reader finds the way: what is frozen of the tree. */
const WAYS = /^(?:banner|contentinfo|navigation|main|region|heading|figure|img|table|timer)\b/u;

/** Lines of the tree that stand for such roles, as deep as they lie. */
function waysOf(tree: string): readonly string[] {
  return tree.split('\n').flatMap((line) => {
    // A line whose name holds a colon stands between quotes of its own, before what the node holds.
    const plain = line.replace(
      /^(\s*- )'((?:[^']|'')*)'(?::.*)?$/u,
      (_whole, start: string, node: string) => start.concat(node.replaceAll("''", "'")),
    );
    const [, indent = '', node = ''] = /^(\s*)- (.*?):?$/u.exec(plain) ?? [];
    // Names of rows and what a node holds are not told apart: the quoted name ends the part that counts.
    const [way = ''] = /^\w+(?: "(?:\\.|[^"\\])*")?(?: \[level=\d\])?/u.exec(node) ?? [];
    return WAYS.test(node) ? [`${indent}${way}`] : [];
  });
}

function levelsOf(ways: readonly string[]): readonly number[] {
  return ways.flatMap((way) => {
    const level = /\[level=(\d)\]/u.exec(way)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

test('the debrief of one play reads in order', async () => {
  const { page, context, complaints } = await openExample(browser, 'durable');
  const ways = waysOf(await page.locator('#app').ariaSnapshot());
  await context.close();
  await expect(`${ways.join('\n')}\n`).toMatchFileSnapshot('trees/debrief-durable.txt');
  const levels = levelsOf(ways);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  expect(ways.filter((way) => /^\s*main$/u.test(way))).toHaveLength(1);
  expect(ways.filter((way) => /^\s*(?:img|figure|region|navigation|table)$/u.test(way))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});

test('the debrief of a class reads in order', async () => {
  const { page, context, complaints } = await openPage(browser, { path: '?class' });
  const codes = Array.from({ length: 3 }, (_, index) => studentCode(index + 1));
  await pasteClass(page, codes.join('\n'));
  await page.waitForSelector('.debrief-plot svg');
  const ways = waysOf(await page.locator('#app').ariaSnapshot());
  await context.close();
  await expect(`${ways.join('\n')}\n`).toMatchFileSnapshot('trees/class-of-three.txt');
  const levels = levelsOf(ways);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(ways.filter((way) => /^\s*(?:img|figure|region|navigation|table)$/u.test(way))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});

test('the projector takes the place of the page for those who hear it, and gives it back', async () => {
  const { page, context, complaints } = await openExample(browser, 'durable');
  const opener = page.getByRole('button', { name: 'Show on the projector' });
  await opener.click();
  await page.waitForSelector('.debrief-moderator');
  const ways = waysOf(await page.locator('.debrief-moderator').ariaSnapshot());
  expect(ways).toEqual([
    'banner',
    'main',
    '  heading "A framework that holds" [level=1]',
    'contentinfo',
    '  navigation "Projector"',
  ]);
  // The browser's own tree: what is inert is not in it.
  const tree = await (await context.newCDPSession(page)).send('Accessibility.getFullAXTree');
  const headings = tree.nodes.filter(({ ignored, role }) => !ignored && role?.value === 'heading');
  expect(headings.map(({ name }): unknown => name?.value)).toEqual(['A framework that holds']);
  await page.keyboard.press('Escape');
  expect(await page.locator('.debrief-moderator').count()).toBe(0);
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

test('no fault that axe can find, with everything opened, on screen and in print', async () => {
  const { page, context } = await openExample(browser, 'fragile');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});
