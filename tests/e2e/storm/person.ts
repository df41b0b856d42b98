// A person in a storm: plays, writes and collects as users do, and remembers what was decided and what the page said of it.
import type { Page } from 'playwright-core';
import type { Posture } from '../../../src/model/vocabulary/words.ts';
import { pasteText } from '../pasteClass.ts';
import { ON_THE_PAGE, arriveAt, readPapers, standing } from '../playing.ts';

/** Milliseconds after which a page has said whether it keeps what was done. */
const SETTLES = 600;

/** Screens that lie between a door and a turn, twice over. */
const MOST_TRIES = 8;

/** What a translator leaves around words. */
const MARKS = /[\u27E6\u27E7]/g;

async function says(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.join(' ').replace(MARKS, '');
}

/** Whether the page keeps what is done: where it does not, it says so. */
async function isKept(page: Page): Promise<boolean> {
  await page.waitForTimeout(SETTLES);
  return (await page.locator('.ui-kept-notice').count()) === 0;
}

/** The name of the play on the board: its class code. */
export async function codeOnBoard(page: Page): Promise<string> {
  const code = /STORM-\d+/.exec(
    await says(page, '.play-board, .play-screen-ended, .play-board-head'),
  )?.[0];
  if (code === undefined) throw new Error('the board names no play');
  return code;
}

/** The turn that is open on the board. */
export async function turnOnBoard(page: Page): Promise<number> {
  return Number(/\d+/.exec(await says(page, '.play-board-turn'))?.[0]);
}

/** Goes to a turn of a play: one that is open, one that was left, or a new one. Returns where it stands. */
export async function goToTurn(page: Page): Promise<'news' | 'ended'> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const at = await arriveAt(page, ['door', 'brief', 'news', 'choosing', 'reveal', 'ended']);
    if (at === 'news' || at === 'ended') return at;
    if (at === 'brief') await readPapers(page);
    else if (at === 'reveal') await ON_THE_PAGE.readReveal(page);
    else if (at === 'choosing') await page.reload();
    else await passDoor(page);
  }
  throw new Error(`goToTurn: no turn is reached in ${MOST_TRIES} tries`);
}

/** Goes on with the latest play, or begins one. A link's play opens by itself, a moment after the door. */
async function passDoor(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLES);
  if ((await standing(page)) !== 'door') return;
  const goOn = page.locator('.play-door-resume');
  await ((await goOn.count()) > 0 ? goOn.first() : page.locator('.play-door-start')).click();
}

/** Plays one turn. Returns whether the page keeps it. */
export async function playTurn(page: Page, posture: Posture): Promise<boolean> {
  await ON_THE_PAGE.readNews(page);
  await arriveAt(page, ['choosing']);
  await ON_THE_PAGE.choose(page, posture);
  await ON_THE_PAGE.seal(page);
  await arriveAt(page, ['reveal']);
  await ON_THE_PAGE.readReveal(page);
  await arriveAt(page, ['news', 'ended']);
  return isKept(page);
}

/** Opens the debrief of a play that came to its end, and leaves it again. */
export async function lookAtDebrief(page: Page): Promise<void> {
  if ((await standing(page)) === 'ended') await page.click('.play-screen-ended .play-door-start');
  await page.waitForSelector('.debrief-debrief');
}

/** Writes a title on the editor, on a new one where none lies there. Returns the title before, and whether the page says that it keeps the new one. */
export async function writeTitle(
  page: Page,
  title: string,
): Promise<{ readonly before: string; readonly isKept: boolean }> {
  await page.locator('.workshop-load-way, .workshop-bench-name').first().waitFor();
  if ((await page.locator('.workshop-bench-name').count()) === 0)
    await page
      .locator('.workshop-load-first .workshop-load-way:not(.workshop-kept)')
      .first()
      .click();
  await page.locator('.workshop-section-list button').nth(1).click();
  const field = page.locator('#field-title');
  const before = await field.inputValue();
  await field.fill(title);
  // Drawn once, the editor says that it has something to keep.
  await page.waitForTimeout(SETTLES);
  await page.waitForFunction(
    () =>
      !/Keeping/.test(document.querySelector('.workshop-bench-state')?.textContent ?? 'Keeping'),
  );
  return { before, isKept: (await says(page, '.workshop-bench-state')).includes('Kept') };
}

/** Pastes the codes of a class. Returns how many plays it has then, and whether the page keeps them. */
export async function handIn(
  page: Page,
  codes: string,
): Promise<{ readonly count: number; readonly isKept: boolean }> {
  await page.locator('.debrief-class-hero, .debrief-class-title').first().waitFor();
  await pasteText(page, codes);
  await page.locator('.debrief-class-title').waitFor();
  await page.locator('.debrief-class-progress').waitFor({ state: 'detached' });
  const count = Number(
    /(\d+|one) plays?/.exec(await says(page, '.debrief-class-scenario'))?.[1] ?? 1,
  );
  return { count: Number.isNaN(count) ? 1 : count, isKept: await isKept(page) };
}
