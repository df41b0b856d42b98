// Finds again, through the page itself, what a browser keeps: the plays at the door, the drafts of the workshop, the classes.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { measureOf } from '../../../src/model/vocabulary/measures.ts';
import type { RunFile } from '../../../src/model/match/run.ts';
import { seedOfCode } from '../../../src/scenario/runs/codes/classCode.ts';
import type { FoundAgain } from './memory.ts';

const MARKS = /[\u27E6\u27E7]/g;

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The runs of every play on the shelf, each saved as a person saves it. */
async function savedRuns(context: BrowserContext, url: string): Promise<readonly RunFile[]> {
  const page = await openTab(context, `${url}?canvas=off`);
  await page.waitForSelector('.play-door-start');
  // The shelf is read after the door stands.
  await page.waitForTimeout(500);
  const all = page.locator('.play-door-plays > .ui-button.ui-quiet');
  const isLong = (await all.count()) > 0;
  if (isLong) await all.click();
  const rows = page.locator(
    isLong ? 'dialog .ui-kept-row' : '.play-door-plays > .ui-kept-list .ui-kept-row',
  );
  const runs: RunFile[] = [];
  for (let index = 0; index < (await rows.count()); index += 1) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      rows.nth(index).locator('.ui-kept-ways .ui-button').nth(1).click(),
    ]);
    runs.push(JSON.parse(await readFile(await download.path(), 'utf8')) as RunFile);
  }
  await page.close();
  return runs;
}

async function texts(page: Page, selector: string): Promise<readonly string[]> {
  const found = await page.locator(selector).allInnerTexts();
  return found.map((text) => text.replace(MARKS, ''));
}

/** What is found in fresh tabs of a profile; `codes` are the plays that may be there. */
export async function findAgain(
  context: BrowserContext,
  url: string,
  codes: readonly string[],
): Promise<FoundAgain> {
  const codeOf = new Map(codes.map((code) => [seedOfCode(code), code]));
  const plays = (await savedRuns(context, url)).map((run) => ({
    code: codeOf.get(run.seed) ?? '',
    sealed: run.turns.map(
      ({ choices }) => measureOf(choices.struck.measure)?.posture ?? 'restraint',
    ),
    hasBet: run.bets.struck !== undefined,
  }));
  const workshop = await openTab(context, `${url}?workshop`);
  await workshop.waitForSelector('.workshop-load-library .workshop-load-way');
  const drafts = await texts(workshop, '.workshop-load-drafts .ui-kept-title');
  await workshop.close();
  const classroom = await openTab(context, `${url}?class`);
  await classroom.waitForSelector('.debrief-class-hero, .debrief-class-title');
  await classroom.waitForTimeout(500);
  const classes = (
    await texts(classroom, '.debrief-class-kept .ui-kept-title, .debrief-class-scenario')
  ).map((text) => (text.includes('one play') ? 1 : Number(/(\d+) plays/.exec(text)?.[1] ?? 0)));
  await classroom.close();
  return { plays, drafts, classes };
}
