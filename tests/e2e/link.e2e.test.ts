// What a link with a scenario in it opens, in a profile that has never seen the game.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import type { RunFile } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { seedOfCode } from '../../src/scenario/runs/codes/classCode.ts';
import { codeToRun } from '../../src/scenario/runs/codes/codedRun.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { playedHash } from '../../src/scenario/checking/playedPart.ts';
import { printRun } from '../../src/scenario/runs/runText.ts';
import { changesToFragment } from '../../src/scenario/links/changesLink.ts';
import { fragmentToText, scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { knownOf } from '../scenario/knownOf.ts';
import { launchChromium, openPage } from './browser.ts';
import { leave } from './keptPages.ts';
import {
  ON_THE_PAGE,
  arriveAt,
  passDoor,
  playToEnd,
  readPapers,
  replaySavedRun,
} from './playing.ts';

/** The same crisis by its name, as people write it. */
const OTHERS = [
  '?canvas=off#SCENARIO%3D1c.two-valleys.7c90b259ed5d57ff.eJyLjo5WKsksyUlVitVRCinPVyhLzMlJrSzWUXBSio0FAJz0Cec',
  '?canvas=off%23scenario=1c.two\u2011valleys.7c90b259ed5d57ff.eJyLjo5WKsksyUlVitVRCinPVyhLzMlJrSzWUXBSio0FAJz0Cec',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

function shipped(id: string): { id: string; scenario: Scenario; hash: string } {
  const parsed = parseScenario(readFileSync(`scenarios/${id}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`shipped: ${id} is faulty`);
  return { id, scenario: parsed.scenario, hash: parsed.hash };
}

const base = shipped('two-valleys');
const changed: Scenario = {
  ...base.scenario,
  title: 'Two valleys in a hard winter',
  sides: { ...base.scenario.sides, host: { ...base.scenario.sides.host, name: 'Winterfold' } },
};

/** Stops at the first news, and reads the code back: what the link made of the play. */
async function stoppedRun(page: Page): Promise<RunFile> {
  await page.locator('.play-board-head nav .ui-button').last().click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await arriveAt(page, ['aside']);
  const code = await page.locator('.play-hand-code').inputValue();
  const found = codeToRun(code, [knownOf(changed)]);
  if (!found.ok) throw new Error(`stoppedRun: the code holds ${found.fault.kind}`);
  return found.run;
}

test('two links, one a side, with clock and code, lead two fresh profiles past the notice to their own brief, and to the same shocks', async () => {
  const fragment = await scenarioToFragment(changed);
  for (const [side, brief] of [
    ['struck', changed.sides.struck.name],
    ['host', 'Winterfold'],
  ] as const) {
    const { page, context, complaints } = await openPage(browser, {
      path: `?canvas=off&answer=0&side=${side}&clock=on&code=LINK-1#${fragment}`,
    });
    await arriveAt(page, ['door']);
    const shown = page.locator('.play-door-crisis');
    await shown.waitFor();
    expect(await shown.innerText()).toContain(changed.notice);
    expect(await page.locator('.play-door-settings').innerText()).toMatch(
      /with a clock · code LINK-1/u,
    );
    await page.click('.play-door-start');
    await arriveAt(page, ['brief']);
    expect(await page.locator('.play-screen-brief h1').innerText()).toContain(brief);
    await readPapers(page);
    await arriveAt(page, ['news']);
    const { clock, seats, seed } = await stoppedRun(page);
    expect([seats[side], seed, clock]).toEqual(['person', seedOfCode('LINK-1'), true]);
    expect(Object.values(seats).filter((seat) => seat === 'person')).toHaveLength(1);
    expect(complaints).toEqual([]);
    await context.close();
  }
});

test('a link for two at one screen seats both', async () => {
  const { page } = await openPage(browser, {
    path: `?canvas=off&rival=friend&code=LINK-3#${await scenarioToFragment(changed)}`,
  });
  await passDoor(page);
  expect(await arriveAt(page, ['curtain', 'brief'])).toBe('curtain');
});

test('a play that a link began is offered by a reload of the link', async () => {
  const fragment = await scenarioToFragment(changed);
  const { page, complaints } = await openPage(browser, {
    path: `?canvas=off&answer=0&side=host&code=LINK-1#${fragment}`,
  });
  await passDoor(page);
  await readPapers(page);
  await arriveAt(page, ['news']);
  expect(await page.locator('.play-board').innerText()).toContain('Two valleys in a hard winter');
  expect(await page.locator('.play-board').innerText()).toContain('LINK-1');
  await ON_THE_PAGE.readNews(page);
  await ON_THE_PAGE.choose(page, 'restraint');
  await ON_THE_PAGE.seal(page);
  await arriveAt(page, ['reveal']);
  await ON_THE_PAGE.readReveal(page);
  await arriveAt(page, ['news']);
  await page.reload();
  await arriveAt(page, ['door']);
  expect(await page.locator('.play-door-crisis h2').innerText()).toBe(
    'Two valleys in a hard winter',
  );
  await page.locator('.play-door-resume').click();
  await arriveAt(page, ['news']);
  expect(await page.locator('.play-board').innerText()).toContain('Turn 2');
  expect(complaints).toEqual([]);
});

test('a play from a link is saved with its scenario: the file opens where nobody has the link', async () => {
  const fragment = await scenarioToFragment(changed);
  const { page, context } = await openPage(browser, {
    path: `?canvas=off&answer=0&code=LINK-2#${fragment}`,
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await passDoor(page);
  await readPapers(page);
  await playToEnd(page, ON_THE_PAGE, () => 'retaliation');
  const { file, said } = await replaySavedRun(page);
  expect(said).toMatch(/: the same, \d+ turns, [a-z-]+\n$/);
  expect(await page.locator('.debrief-keep-scenario').innerText()).toContain(
    'does not come with the page',
  );
  const link = new URL(await page.locator('.debrief-keep-scenario textarea').inputValue());
  const offered = await fragmentToText(link.hash, async () => undefined);
  expect(offered.ok && parseScenario(offered.text)).toMatchObject({ ok: true, scenario: changed });
  await context.close();

  const fresh = await openPage(browser, { path: '?canvas=off' });
  await arriveAt(fresh.page, ['door']);
  await fresh.page.setInputFiles('input[type=file]', file);
  await fresh.page.waitForSelector('.debrief-keep-scenario textarea');
  expect(await fresh.page.locator('.debrief-outcome-kicker').innerText()).toContain(changed.title);
  expect(await fresh.page.locator('.debrief-debrief-main').innerText()).not.toContain(
    'another wording',
  );
  expect(fresh.complaints).toEqual([]);
  await fresh.context.close();
});

test('a run of a shipped crisis whose words have changed since opens from its file, and the page says so', async () => {
  const run = recordRun(settingOf(base.scenario), {
    hash: '0123456789abcdef',
    played: playedHash(base.scenario),
    struck: 'patient',
    host: 'captured',
    seed: 4,
  });
  const { page, context, complaints } = await openPage(browser, { path: '?canvas=off' });
  await arriveAt(page, ['door']);
  await page.setInputFiles('input[type=file]', {
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(printRun(run)),
  });
  await page.waitForSelector('.debrief-keep-code');
  expect(await page.locator('.debrief-branch-note').innerText()).toBe(
    'Played with another wording of this crisis; what the rules read is the same.',
  );
  expect(await page.locator('.debrief-keep-scenario').count()).toBe(0);
  const code = await page.locator('.debrief-keep-code').inputValue();
  await page.goto(`${inject('pageUrl')}#run=${code}`);
  await page.waitForSelector('.debrief-keep-code');
  expect(await page.locator('.debrief-branch-note').innerText()).toContain('another wording');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a short link with the changes to a shipped scenario opens the changed one', async () => {
  const fragment = await changesToFragment(base, changed);
  expect(fragment?.length).toBeLessThan(400);
  const { page } = await openPage(browser, { path: `?canvas=off&side=host#${fragment ?? ''}` });
  await passDoor(page);
  await arriveAt(page, ['brief']);
  await page.locator('.play-dispatch-on').waitFor();
  expect(await page.locator('main').innerText()).toContain('Winterfold');
});

test('every mangled link of the field opens its own crisis in one tab, one after the other', async () => {
  const links = readFileSync('tests/field/links-mangled.txt', 'utf8').trim().split('\n');
  const { page, complaints } = await openPage(browser, { path: '?canvas=off' });
  for (const link of [...links, ...OTHERS]) {
    await page.goto('about:blank');
    await page.goto(`${inject('pageUrl')}${link}`);
    await arriveAt(page, ['door']);
    await page.getByText('A crisis that was sent to you').waitFor();
    expect(await page.locator('.play-door-settings').innerText()).toContain(
      base.scenario.sides.struck.name,
    );
  }
  // Pasted over an address that is open, which loads no page by itself.
  await page.goto(`${inject('pageUrl')}?canvas=off`);
  await arriveAt(page, ['door']);
  await page.goto(`${inject('pageUrl')}?canvas=off#${links.at(-1)?.split('#')[1] ?? ''}%E2%80%8B`);
  await page.getByText('A crisis that was sent to you').waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['names no crisis', '?canvas=off&scenario=marsh-road&code=CEDAR-42&side=host', 'marsh-road'],
  [
    'names one with a slip',
    '?canvas=off&scenario=lakes-shores&code=CEDAR-42&side=host',
    'lakes-shores',
  ],
  ['was cut', '?canvas=off&code=CEDAR-42&side=host#scenario=1.eJyrVspM', 'missing or was changed'],
])(
  'a link that %s starts nothing, says so, and gives no other crisis its class code',
  async (_name, path, shown) => {
    const { page, complaints } = await openPage(browser, { path: `${path}&clock=soon` });
    await page.waitForSelector('.play-door-lost');
    expect(await page.locator('.play-door-lost h2').innerText()).toBe(
      'The crisis of this link was not found',
    );
    const said = await page.locator('main').innerText();
    expect(said).toContain(shown);
    expect(said).not.toMatch(/Pakistan/);
    expect(said).toContain('clock=soon');
    expect(said).toContain('The class code of the link is “CEDAR-42”');
    expect(await page.locator('.play-door-settings').count()).toBe(0);
    await page.getByRole('button', { name: 'Choose another crisis' }).click();
    await page.locator('.play-door-options label', { hasText: 'Lake' }).first().click();
    await page.locator('.play-door-options .ui-button.ui-primary').click();
    expect(await page.locator('.play-door-crisis h2').innerText()).not.toContain('not found');
    expect(await page.locator('main').innerText()).not.toContain('CEDAR-42');
    await page.click('.play-door-start');
    await arriveAt(page, ['brief']);
    expect(await page.locator('.play-screen-brief h1').innerText()).toContain('Ostrey');
    // Nor is it asked for again when one comes back to the door.
    await page.click('.play-dispatch-on');
    await page.locator('.play-screen-bet .play-door-ways .ui-button').last().click();
    await leave(page);
    expect(await page.locator('.play-door-settings').innerText()).not.toContain('CEDAR-42');
    expect(complaints).toEqual([]);
  },
);

test('a link that was cut, or comes from a later version, says so at the door, from where one can still play', async () => {
  const whole = await scenarioToFragment(changed);
  const { page, complaints } = await openPage(browser, {
    path: `?canvas=off#${whole.slice(0, Math.floor(whole.length / 2))}`,
  });
  await page.waitForSelector('.play-faults li');
  expect(await page.locator('.play-faults').innerText()).toContain('missing or was changed');
  // Another link pasted into the same tab is opened as well.
  await page.evaluate(() => location.replace('#scenario=9.abcdef'));
  await page.waitForFunction(
    () => document.querySelector('.play-faults')?.textContent.includes('newer version') === true,
  );
  expect(await page.locator('.play-door-start').isEnabled()).toBe(true);
  expect(complaints).toEqual([]);
});
