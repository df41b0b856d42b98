// From an empty page to a link that a student opens: only the form is used, and the link carries the whole scenario.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPage } from './browser.ts';
import { axeFaults, layoutFaults } from './layoutFaults.ts';
import { ON_THE_PAGE, arriveAt, passDoor, readPapers } from './playing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

const SIZES = [
  [390, 844],
  [1366, 768],
  [1920, 1080],
] as const;

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New, from a blank' }).click();
  await page.waitForSelector('.workshop-section-form');
}

async function show(page: Page, part: string): Promise<void> {
  const list = page.locator('.workshop-section-list');
  if ((await list.count()) > 0) {
    await list.getByRole('button', { name: part }).click();
    return;
  }
  const tab = page.getByRole('tab', { name: 'Form' });
  if ((await tab.count()) > 0) await tab.click();
  await page.locator('[data-part="section-choice"] select').selectOption({ label: part });
}

const field = (page: Page, name: string) =>
  page.locator('.workshop-bench-form').getByLabel(name, { exact: true });

test('an instructor makes a crisis with the form alone, and a student opens its brief from the link', async () => {
  const { page, complaints } = await openPage(browser, { path: '?workshop' });
  await begin(page);
  await show(page, 'Pressures');
  await field(page, 'Support at home').and(page.locator('.workshop-number-box')).first().fill('61');
  await show(page, 'About');
  await field(page, 'Title').fill('The salt road');
  await show(page, 'The struck state');
  await field(page, 'Name').fill('Maren');
  await field(page, 'Brief').fill(
    'Lorries burn on the salt road, and nobody across it has seen a thing.',
  );
  await show(page, 'The host state');
  await field(page, 'Name').fill('Oltan');
  await show(page, 'Questions');
  await page.getByRole('button', { name: 'Add to “Questions”' }).click();
  await page.keyboard.type('Who paid for the road?');
  await show(page, 'The table');
  await page.getByLabel(/^Worth to Oltan: Dismantled fast/).fill('4');

  await page.getByRole('tab', { name: /^Changes/ }).click();
  // The short name follows the title.
  expect(await page.locator('.workshop-change').count()).toBe(8);
  expect(await page.locator('.workshop-bench-state').innerText()).toContain('ready to play');

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByLabel('Class code').fill('CEDAR-42');
  const link = await page.getByLabel('Link for Maren', { exact: true }).inputValue();
  expect(link).toMatch(/\?side=struck&code=CEDAR-42#scenario=2c\.[\w.-]+$/);
  expect(await page.locator('.workshop-qr path').getAttribute('d')).toMatch(/^M\d/);
  expect(complaints).toEqual([]);

  const student = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const desk = await student.newPage();
  await desk.goto(link.replace('#', '&canvas=off&answer=0#'));
  await passDoor(desk);
  await arriveAt(desk, ['brief']);
  const brief = await desk.locator('main').innerText();
  expect(brief).toContain('Maren');
  expect(brief).toContain('Lorries burn on the salt road');
  await readPapers(desk);
  await arriveAt(desk, ['news']);
  await ON_THE_PAGE.readNews(desk);
  await ON_THE_PAGE.choose(desk, 'mediation');
  await ON_THE_PAGE.seal(desk);
  await arriveAt(desk, ['reveal']);
  await ON_THE_PAGE.readReveal(desk);
  await arriveAt(desk, ['news']);
  expect(await desk.locator('.play-board').innerText()).toContain('Turn 2');
  await student.close();
});

test('what was written is there again after the tab was closed, and undo goes back through all of it', async () => {
  const { context, page } = await openPage(browser, { path: '?workshop' });
  await begin(page);
  await show(page, 'About');
  await field(page, 'Title').fill('Kept for tomorrow');
  await page.keyboard.press('Control+z');
  expect(await page.locator('h1').innerText()).toBe('A new crisis');
  await page.keyboard.press('Control+Shift+Z');
  await page.waitForFunction(
    () =>
      document
        .querySelector('.workshop-bench-state')
        ?.textContent.includes('Kept in this browser') === true,
  );
  await page.close();
  const next = await context.newPage();
  await next.goto(page.url());
  await next.getByRole('button', { name: /Continue where you left off/ }).click();
  await next.locator('h1', { hasText: 'Kept for tomorrow' }).waitFor();
  await next.getByRole('tab', { name: /^Changes/ }).click();
  // The title, and the short name that follows it.
  expect(await next.locator('.workshop-change').count()).toBe(2);
});

test('every problem of a dropped file is told beside its field and in the list, and certain ones are mended', async () => {
  const { page, complaints } = await openPage(browser, { path: '?workshop' });
  await page.waitForSelector('.workshop-load-ways');
  await page.evaluate(() => {
    const text = `{ "format": "strategic-patience/scenario@1", "id": "x", "title": "X",
      "sides": { "struck": { "name": "A", "suport": 60 }, "host": { "name": "B", "strain": "70" } },
      "tension": 400, }`;
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'broken.json', { type: 'application/json' }));
    document
      .querySelector('[data-part="bench-drop"]')
      ?.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
  });
  await page.waitForSelector('.workshop-fault');
  expect(await page.locator('.workshop-fault').count()).toBe(4);
  await page.getByRole('button', { name: /^Mend the \d certain ones/ }).click();
  await page.waitForFunction(() => document.querySelectorAll('.workshop-fault').length === 1);
  await page.locator('.workshop-fault').getByRole('button', { name: 'Go there' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'field-tension');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('44');
  await page.waitForSelector('.workshop-faults-none');
  expect(complaints).toEqual([]);
});

test.each(SIZES)(
  'no part of the form is cut, hidden or inaccessible at %i × %i',
  async (width, height) => {
    const { page, complaints } = await openPage(browser, { width, height, path: '?workshop' });
    await page.waitForSelector('.workshop-load-way[data-part="shipped"]');
    expect(await layoutFaults(page, false)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Pakistan and Afghanistan/ }).click();
    await page.waitForSelector('.workshop-section-form');
    const faults: string[] = [];
    for (const part of [
      'Pressures',
      'About',
      'Place and time',
      'Afghanistan',
      'Hidden rivals',
      'The table',
      'News',
      'Wording',
      'Teaching claims',
    ]) {
      await show(page, part);
      const title = page.locator('.workshop-item-title').first();
      if ((await title.count()) > 0) await title.click();
      faults.push(...(await layoutFaults(page, width > 960)).map((fault) => `${part}: ${fault}`));
      faults.push(...(await axeFaults(page)).map((fault) => `${part}: ${fault}`));
    }
    for (const tab of ['JSON', 'Check', 'Changes']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      faults.push(...(await axeFaults(page)).map((fault) => `${tab}: ${fault}`));
    }
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.waitForSelector('.workshop-copy-row');
    faults.push(...(await axeFaults(page)));
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('the whole form and the table’s grid are gone through by Tab alone', async () => {
  const { page } = await openPage(browser, { path: '?workshop' });
  await page.getByRole('button', { name: /^Two valleys/ }).click();
  await page.waitForSelector('.workshop-section-form');
  const parts = await page.locator('.workshop-section-list button').allInnerTexts();
  expect(parts.length).toBeGreaterThan(12);
  for (const part of parts) {
    await page
      .locator('.workshop-section-list')
      .getByRole('button', { name: part, exact: true })
      .focus();
    await page.keyboard.press('Enter');
    const missed = await tabThrough(page, '.workshop-bench-form');
    expect(missed.map((control) => `${part}: ${control}`)).toEqual([]);
  }
});

/** Presses Tab from the beginning of an element to its end; the controls in it that never had the focus. */
async function tabThrough(page: Page, within: string): Promise<readonly string[]> {
  const count = await page.evaluate((selector) => {
    const form = document.querySelector<HTMLElement>(selector);
    const controls = [
      ...(form?.querySelectorAll<HTMLElement>('button, input, select, textarea, summary') ?? []),
    ].filter((control) => !control.matches(':disabled') && control.checkVisibility());
    for (const control of controls) control.dataset['unmet'] = 'true';
    form?.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) delete target.dataset['unmet'];
    });
    controls[0]?.focus();
    return controls.length;
  }, within);
  for (let step = 0; step < count + 5; step++) await page.keyboard.press('Tab');
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} [data-unmet]`)]
        .filter((control) => control.getAttribute('type') !== 'radio')
        .map((control) => control.outerHTML.slice(0, 120)),
    within,
  );
}
