// Keyboards whose keys write other signs than those that the page names: a turn on each, and the workshop's undoing.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { arriveAt, passPapers, standing } from './playing.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${inject('pageUrl')}?canvas=off&scenario=two-valleys&code=CEDAR-42&answer=0`);
  await passPapers(page);
});
afterAll(async () => browser.close());

/** Presses a key as a browser reports it: what it writes, and where it lies. */
async function press(
  key: string,
  code: string,
  held: { readonly shiftKey?: true; readonly ctrlKey?: true } = {},
): Promise<void> {
  await page.evaluate(
    (given) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...given, bubbles: true, cancelable: true }),
      ),
    { key, code, ...held },
  );
}

const pressed = (zone: string): string => `[data-zone="${zone}"][aria-pressed="true"]`;

// Each layout by the signs on its keys 1, 2 and B, and the way it asks for help.
test.each([
  ['French', ['&', 'é', 'b'], ['?', 'KeyM']],
  ['Persian', ['۱', '۲', 'ذ'], ['؟', 'Slash']],
  ['Russian', ['1', '2', 'и'], ['?', 'Digit7']],
] as const)('a turn is played by the keys of a %s keyboard', async (_layout, keys, help) => {
  const [one, two, b] = keys;
  await arriveAt(page, ['news']);
  await press('Enter', 'Enter');
  await arriveAt(page, ['choosing']);
  await press(help[0], help[1], { shiftKey: true });
  await page.waitForSelector('.play-help-keys');
  await page.keyboard.press('Escape');
  await press(one, 'Digit1');
  await page.waitForSelector(pressed('card:restraint'));
  await press(two, 'Digit2');
  await page.waitForSelector(pressed('card:mediation'));
  await press(b, 'KeyB');
  await press(two, 'Digit2');
  await page.waitForSelector('[data-belief] [aria-pressed="true"]');
  expect(await page.locator(pressed('card:mediation')).count()).toBe(1);
  await press('Enter', 'NumpadEnter');
  await arriveAt(page, ['reveal']);
  while ((await standing(page)) === 'reveal') await press('Enter', 'Enter');
});

test('what is taken back in the workshop is the same key on a Cyrillic keyboard', async () => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${inject('pageUrl')}?workshop`);
  await page.getByRole('button', { name: 'New, from a blank' }).click();
  await page.locator('.workshop-section-list').getByRole('button', { name: 'About' }).click();
  const title = page.locator('.workshop-bench-form').getByLabel('Title', { exact: true });
  const before = await title.inputValue();
  await title.fill('Another crisis');
  await page.waitForSelector('.workshop-section-form .workshop-changed-dot');
  await press('я', 'KeyZ', { ctrlKey: true });
  await page.waitForSelector('.workshop-section-form .workshop-changed-dot', { state: 'detached' });
  expect(await title.inputValue()).toBe(before);
});
