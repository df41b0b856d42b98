// A crisis is made from an empty page by the form alone, checked, kept under a name, and handed on as one link for each side.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { changesToFragment } from '../../src/scenario/links/changesLink.ts';
import { shipped } from '../debrief/shipped.ts';
import { TEN_CARDS } from '../workshop/tenCards.ts';
import { launchChromium, openPage } from './browser.ts';
import { openEditor, openProfile, titleField } from './keptPages.ts';
import { axeFaults } from './layoutFaults.ts';
import { ON_THE_PAGE, arriveAt, readPapers } from './playing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

const show = async (page: Page, part: string): Promise<void> =>
  page.locator('.workshop-section-list').getByRole('button', { name: part }).click();

const field = (page: Page, name: string) =>
  page.locator('.workshop-bench-form').getByLabel(name, { exact: true });

/** What the form complains of: red notes, and fields that say that they are wrong. */
const complaintsOf = async (page: Page): Promise<number> =>
  page
    .locator(
      '.workshop-bench-form .workshop-fault-notes li, .workshop-bench-form [aria-invalid="true"], .workshop-fault',
    )
    .count();

const lacking = async (page: Page): Promise<number> =>
  page.locator('.workshop-checklist li').count();

async function isKept(page: Page): Promise<void> {
  await expect
    .poll(async () => page.locator('.workshop-bench-state').innerText())
    .toContain('Kept in');
}

/** The seat that a link gives in a fresh profile, and what its board says at the first news. */
async function openAsStudent(link: string): Promise<{ brief: string; news: string }> {
  const path = link.slice(inject('pageUrl').length).replace('#', '&canvas=off&answer=0#');
  const { page, complaints } = await openPage(browser, { path });
  await arriveAt(page, ['door']);
  expect(await page.locator('.play-door-crisis').innerText()).toContain('All of it is invented.');
  await page.click('.play-door-start');
  await arriveAt(page, ['brief']);
  const brief = await page.locator('.play-screen-brief').innerText();
  await readPapers(page);
  await arriveAt(page, ['news']);
  const news = await page.locator('.play-board').innerText();
  await ON_THE_PAGE.readNews(page);
  await page.locator('[role="timer"]').waitFor();
  expect(complaints).toEqual([]);
  return { brief, news };
}

test('from an empty page to ten cards, a code and two links: nothing scolds, the list of what lacks empties, and each link seats its side', async () => {
  const { page, complaints } = await openPage(browser, { path: '?workshop' });
  await page.getByRole('button', { name: 'New, from a blank' }).click();
  await page.locator('.workshop-checklist').waitFor();
  const first = await lacking(page);
  expect(first).toBe(15);
  expect(await complaintsOf(page)).toBe(0);
  expect(await axeFaults(page)).toEqual([]);

  await titleField(page).fill('The road to the bridge');
  await field(page, 'Summary').fill('Two states and one bridge.');
  await field(page, 'Notice').fill('All of it is invented.');
  expect(await lacking(page)).toBe(first - 3);

  // Countries by their names, which name the states as well; a place begins on their frontier.
  await show(page, 'Place and time');
  await page.getByLabel('On a real frontier').check();
  await page.locator('.workshop-countries select').first().selectOption({ label: 'Colombia' });
  await page
    .locator('.workshop-countries.ui-tone-host select')
    .first()
    .selectOption({ label: 'Ecuador' });
  await page.locator('.workshop-land-line').waitFor();
  await page.getByRole('button', { name: 'Add a place' }).click();
  await page.locator('[id="field-theatre.places[0].name"]').fill('Rumichaca');
  expect(await complaintsOf(page)).toBe(0);
  const east = page.getByLabel('East of Rumichaca');
  const north = page.getByLabel('North of Rumichaca');
  expect(Number(await east.inputValue())).toBeGreaterThan(-80);
  expect(Number(await east.inputValue())).toBeLessThan(-75);
  // Swapped, they are told, and put right by one touch.
  await east.fill('0.83');
  await north.fill('-77.67');
  await page.getByRole('button', { name: 'Swap them' }).click();
  expect(await north.inputValue()).toBe('0.83');
  await expect.poll(async () => complaintsOf(page)).toBe(0);
  // A touch on the map puts the place that is being written.
  await page.locator('.workshop-places-map').click({ position: { x: 60, y: 60 } });
  expect(await north.inputValue()).not.toBe('0.83');

  for (const [state, other] of [
    ['Colombia', 'Ecuador'],
    ['Ecuador', 'Colombia'],
  ] as const) {
    await show(page, state);
    await field(page, 'Brief').fill(`${state} wants the bridge open and fears ${other}.`);
    await field(page, 'Public position').fill(`${state} asks for one thing.`);
    const side = state === 'Colombia' ? 'struck' : 'host';
    for (const [key, list] of [
      ['expects', 'What it expects'],
      ['thinksTheyExpect', 'What it thinks the other expects'],
    ] as const) {
      await page.getByRole('button', { name: `Add to “${list}”` }).click();
      expect(await complaintsOf(page)).toBe(0);
      await page.locator(`[id="field-sides.${side}.${key}[0]"]`).fill('An answer by Monday.');
    }
  }

  await show(page, 'News');
  for (const [index, card] of TEN_CARDS.entries()) {
    await page.getByRole('button', { name: 'Add to “News”' }).click();
    expect(await complaintsOf(page)).toBe(0);
    await page.locator(`[id="field-news[${index}].stage"]`).selectOption(card.stage);
    await page.locator(`[id="field-news[${index}].headline"]`).fill(card.headline);
    await page.locator(`[id="field-news[${index}].claims.struck"]`).fill(card.claims.struck);
    await page.locator(`[id="field-news[${index}].claims.host"]`).fill(card.claims.host);
  }
  await show(page, 'Questions');
  for (const [index, question] of ['Who paid?', 'What was believed?', 'And now?'].entries()) {
    await page.getByRole('button', { name: 'Add to “Questions”' }).click();
    await page.locator(`[id="field-prompts[${index}]"]`).fill(question);
  }
  await show(page, 'Teaching claims');
  await page.getByRole('button', { name: 'Add to “Teaching claims”' }).click();
  await page.locator('[id="field-claims[0].statement"]').fill('It can end in many ways.');
  await expect
    .poll(async () => page.locator('.workshop-checklist').innerText())
    .toContain('has all that');
  expect(await lacking(page)).toBe(0);
  expect(await page.locator('.workshop-bench-state').innerText()).toContain('ready to play');

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByLabel('Class code').fill('CEDAR-42');
  await page.getByRole('group', { name: 'Clock' }).getByLabel('On').check();
  expect(await page.locator('.workshop-qr path').getAttribute('d')).toMatch(/^M\d/);
  expect(await axeFaults(page)).toEqual([]);
  const [struck, host] = await Promise.all(
    ['Colombia', 'Ecuador'].map(async (state) =>
      openAsStudent(await page.getByLabel(`Link for ${state}`, { exact: true }).inputValue()),
    ),
  );
  expect(struck?.brief).toContain('Colombia wants the bridge open');
  expect(host?.brief).toContain('Ecuador wants the bridge open');
  for (const desk of [struck, host]) expect(desk?.news).toContain('CEDAR-42');
  // One code, one luck: both read of the same attack, on the same day and at the same place.
  const happened = (news = ''): string | undefined =>
    TEN_CARDS.find(({ headline }) => news.includes(headline))?.id;
  expect(happened(struck?.news)).toBeDefined();
  expect(happened(host?.news)).toBe(happened(struck?.news));

  // A lesson that does not hold is played before it is printed, and the paper says so.
  await page.keyboard.press('Escape');
  await page.locator('[id="field-claims[0].atLeast"]').fill('1');
  await page.getByRole('button', { name: 'Papers' }).click();
  await page.locator('.papers-pack-tick input[name="claims"]').check();
  await expect
    .poll(async () => page.locator('[data-paper="claims"]').innerText())
    .toContain('it does not hold');
  expect(complaints).toEqual([]);
});

test('three drafts with names outlive their tab, each with its undo; a copy leaves the one that it was made from', async () => {
  const context = await openProfile(browser);
  const names = ['9A, Monday', '9B, Tuesday', 'For the exam'];
  for (const name of names) {
    const page = await openEditor(context);
    await titleField(page).fill('First words');
    await titleField(page).blur();
    await titleField(page).fill(`Last words of ${name}`);
    await page.getByRole('button', { name: 'Name this draft' }).click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await isKept(page);
    await page.close();
  }
  const page = await context.newPage();
  await page.goto(`${inject('pageUrl')}?workshop`);
  const titles = page.locator('.workshop-load-drafts .ui-kept-title');
  await titles.nth(2).waitFor();
  expect((await titles.allInnerTexts()).toSorted()).toEqual(names);
  for (const name of names) {
    await page.getByRole('button', { name: new RegExp(`^Open: ${name}`, 'u') }).click();
    await expect
      .poll(async () => page.locator('.workshop-bench-name h1').innerText())
      .toBe(`Last words of ${name}`);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.workshop-bench-name h1').innerText()).toBe('First words');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.workshop-bench-name h1').innerText()).toBe('A new crisis');
    await page.getByRole('button', { name: 'Redo' }).click();
    await isKept(page);
    await page.getByRole('button', { name: 'Load', exact: true }).click();
  }
  await page.getByRole('button', { name: /Go on with a copy/u }).click();
  expect(await page.locator('.workshop-draft-name').innerText()).toContain('For the exam (copy)');
  await page.getByRole('button', { name: 'Redo' }).click();
  await isKept(page);
  await page.getByRole('button', { name: 'Load', exact: true }).click();
  await page.getByRole('button', { name: /^Open: For the exam(?! \(copy\))/u }).click();
  await expect
    .poll(async () => page.locator('.workshop-bench-name h1').innerText())
    .toBe('First words');
  await context.close();
});

test('a link to a crisis whose words were mended since opens it with the sender’s changes, and the bench says so', async () => {
  const now = shipped('two-valleys');
  const then = { ...now, summary: 'As it was told before.', prompts: now.prompts.slice(1) };
  const mine = { ...then, title: 'Two valleys of mine' };
  const fragment = await changesToFragment({ id: 'two-valleys', scenario: then }, mine);
  const { page, complaints } = await openPage(browser, { path: `?workshop#${fragment}` });
  await page.locator('.workshop-bench-name h1').waitFor();
  expect(await page.locator('.workshop-bench-name h1').innerText()).toBe('Two valleys of mine');
  expect(await page.locator('.workshop-bench-top .ui-kept-notice').innerText()).toContain(
    'reworded',
  );
  // The door says so, too, where it has to ask for another class code first.
  await page.goto(`${inject('pageUrl')}?canvas=off&code=%F0%9F%A6%8A#${fragment}`);
  await arriveAt(page, ['door']);
  expect(await page.locator('.play-door-crisis h2').innerText()).toBe('Two valleys of mine');
  expect(await page.locator('.play-screen-door').innerText()).toContain('has been reworded since');
  expect(complaints).toEqual([]);
});
