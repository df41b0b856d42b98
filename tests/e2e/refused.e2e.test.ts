// A file that does not come leaves no blank page: a sentence says what failed, there is a way on, and it leads on once the file comes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { studentCode } from '../debrief/classroom.ts';
import { playExample } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { launchChromium } from './browser.ts';
import { pasteClass } from './pasteClass.ts';
import { ON_THE_PAGE, arriveAt, passPapers } from './playing.ts';
import { addPolicy, isBlank, refuse, untold, type RefusedFile, type Refusal } from './refusals.ts';

const flagship = shipped('pakistan-afghanistan');
const CODE = runToCode(playExample(flagship, 'durable'), flagship);
const DEBRIEF = `?canvas=off#run=${CODE}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser.close());

/** What a case does once the page has been opened. */
interface Meeting {
  readonly page: Page;
  readonly lift: () => Promise<void>;
}

async function meet(
  { files, how, path }: { files: readonly RefusedFile[]; how: Refusal; path: string },
  then: (meeting: Meeting) => Promise<void>,
): Promise<{ readonly isBlank: boolean; readonly untold: readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const wrong = untold(page);
  const lift = await refuse(page, files, how);
  await page.goto(`${inject('pageUrl')}${path}`);
  await then({ page, lift });
  const left = { isBlank: await isBlank(page), untold: wrong };
  await context.close();
  return left;
}

/** How every case leaves the page: something to read, and no error that nobody was told. */
const WELL = { isBlank: false, untold: [] } as const;

/** What stands in place of a room says so, and trying again opens the room that `opened` finds. */
async function failsAndRecovers({ lift, page }: Meeting, opened: string): Promise<void> {
  await page.waitForSelector('.ui-failure');
  expect(await page.locator('.ui-failure').innerText()).toMatch(
    /could not be loaded|was delivered/u,
  );
  // Once more in vain, and still a way on.
  await page.click('[data-part="failure-again"]');
  await page.waitForSelector('.ui-failure');
  await lift();
  await page.click('[data-part="failure-again"]');
  await page.waitForSelector(opened);
  expect(await page.locator('.ui-failure, .ui-failure-notice, .ui-opening').count()).toBe(0);
}

const WAYS: readonly Refusal[] = ['is not found', 'breaks off', 'is a login page'];

/** The ways in which a file is refused: each meets another one, and in the full checks every one. */
function waysFrom(first: number): readonly Refusal[] {
  return process.env['CHECK_FULL'] === '1' ? WAYS : WAYS.slice(first % WAYS.length).slice(0, 1);
}

test.concurrent.each(waysFrom(2))(
  'where the file of all words %s, the page says so and tries again',
  async (how) =>
    expect(
      await meet({ files: ['words'], how, path: '?canvas=off' }, async (meeting) => {
        await failsAndRecovers(meeting, '.play-door-start');
      }),
    ).toEqual(WELL),
);

test.concurrent.each(waysFrom(0))(
  'where the script of play %s, the page says so and tries again',
  async (how) =>
    expect(
      await meet({ files: ['play'], how, path: '?canvas=off' }, async (meeting) => {
        await failsAndRecovers(meeting, '.play-door-start');
      }),
    ).toEqual(WELL),
);

test.concurrent.each([
  ['debrief', 'is not found', DEBRIEF, '.debrief-keep-ways'],
  ['class', 'breaks off', '?class', '.debrief-class-hero'],
  ['workshop', 'is a login page', '?workshop', '.workshop-load-ways'],
] as const)(
  'where the script of the %s %s, the page says so and tries again',
  async (file, how, path, opened) =>
    expect(
      await meet({ files: [file], how, path }, async (meeting) =>
        failsAndRecovers(meeting, opened),
      ),
    ).toEqual(WELL),
);

test.concurrent.each(waysFrom(1))(
  'where the file of one scenario %s, the door names it and the others are played',
  async (how) =>
    expect(
      await meet({ files: ['one scenario'], how, path: '?canvas=off' }, async ({ lift, page }) => {
        await page.waitForSelector('.play-door-start');
        expect(await page.locator('.ui-lost-part').innerText()).toContain('Two valleys');
        await lift();
        await page.click('.ui-lost-part .ui-button');
        await page.waitForSelector('.ui-lost-part', { state: 'detached' });
        await page.click('.play-door-settings .ui-button');
        expect(await page.locator('.play-door-options').innerText()).toContain('Two valleys');
      }),
    ).toEqual(WELL),
);

test.concurrent.each(waysFrom(0))(
  'where the file of every scenario %s, the door says so and offers the ways that are left',
  async (how) =>
    expect(
      await meet(
        { files: ['every scenario'], how, path: '?canvas=off' },
        async ({ lift, page }) => {
          await page.waitForSelector('.ui-lost-part');
          expect(await page.locator('.ui-lost-part').innerText()).toContain(
            'No scenario could be loaded',
          );
          expect(await page.locator('.play-door-start').count()).toBe(0);
          await lift();
          await page.click('.ui-lost-part .ui-button');
          await page.click('.play-door-start');
          await arriveAt(page, ['brief']);
        },
      ),
    ).toEqual(WELL),
);

test.concurrent('where scenarios do not come, workshop and class name them, and a class reads its plays once they do', async () => {
  const how = 'breaks off';
  expect(
    await meet({ files: ['every scenario'], how, path: '?workshop' }, async ({ lift, page }) => {
      await page.waitForSelector('.workshop-load-library .ui-lost-part');
      await lift();
      await page.click('.workshop-load-library .ui-lost-part .ui-button');
      await page.waitForSelector('.workshop-load-way[data-part="shipped"]');
    }),
  ).toEqual(WELL);
  expect(
    await meet({ files: ['every scenario'], how, path: '?class' }, async ({ lift, page }) => {
      await page.waitForSelector('.ui-lost-part');
      expect(await page.locator('.ui-lost-part').innerText()).toContain('Pakistan and Afghanistan');
      await page.fill('.debrief-class-codes', studentCode(1));
      await page.click('.debrief-class-ways .ui-button.ui-primary');
      await page.waitForSelector('.debrief-class-refusals');
      await lift();
      await page.click('.ui-lost-part .ui-button');
      await page.waitForSelector('.debrief-class-title');
    }),
  ).toEqual(WELL);
});

test.concurrent('where neither the painter nor the map comes, the page plays on as its own drawing', async () =>
  expect(
    await meet(
      { files: ['painter', 'frontier', 'fonts'], how: 'is not found', path: '' },
      async ({ lift, page }) => {
        await passPapers(page);
        await arriveAt(page, ['news']);
        expect(await page.locator('.play-map-lost').innerText()).toContain(
          'The map could not be loaded',
        );
        await ON_THE_PAGE.readNews(page);
        await ON_THE_PAGE.choose(page, 'mediation');
        expect(await page.locator('[data-painted]').count()).toBe(0);
        await lift();
        await page.click('.play-map-lost .ui-button');
        await page.waitForSelector('.play-map svg image');
        await ON_THE_PAGE.seal(page);
        await arriveAt(page, ['reveal']);
      },
    ),
  ).toEqual(WELL));

test.concurrent('where parts of a debrief do not come, it stands, and each says so in its place', async () =>
  expect(
    await meet(
      {
        files: ['plots', 'workers', 'moderator', 'what writes files'],
        how: 'breaks off',
        path: DEBRIEF,
      },
      async ({ lift, page }) => {
        await page.waitForSelector('.debrief-plot-failed');
        await page.click('.debrief-debrief-bar .ui-button.ui-quiet >> nth=0');
        await page.waitForSelector('.ui-failure-notice');
        expect(await page.locator('.ui-failure-notice').innerText()).toContain(
          'could not be loaded',
        );
        await page.locator('.ui-failure-notice .ui-button.ui-quiet').click();
        await page.locator('.debrief-keep-more .ui-button').first().click();
        await page.waitForSelector('.ui-failure-notice');
        // Without workers the page plays the continuations itself.
        await page.locator('.debrief-whatif').scrollIntoViewIfNeeded();
        await lift();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click('[data-part="failure-again"]'),
        ]);
        expect(download.suggestedFilename()).toMatch(/\.csv$/u);
        await page.waitForSelector('.debrief-whatif[data-progress="done"]');
      },
    ),
  ).toEqual(WELL));

test.concurrent('where the debrief of a play does not come, the end of the play stands below the notice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'strategic-patience-'));
  const file = join(folder, 'run.json');
  writeFileSync(file, JSON.stringify(playExample(flagship, 'durable')));
  expect(
    await meet(
      { files: ['debrief'], how: 'is not found', path: '?canvas=off' },
      async ({ lift, page }) => {
        await arriveAt(page, ['door']);
        await page.setInputFiles('input[type=file]', file);
        await page.waitForSelector('.ui-failure-notice');
        expect(await page.locator('.play-door-start').count()).toBe(1);
        await lift();
        await page.click('[data-part="failure-again"]');
        await page.waitForSelector('.debrief-keep-ways');
        expect(await page.locator('.ui-failure-notice').count()).toBe(0);
      },
    ),
  ).toEqual(WELL);
});

test.concurrent('where its look does not come, a room opens all the same and says so', async () =>
  expect(
    await meet(
      { files: ['the look of play'], how: 'is not found', path: '?canvas=off' },
      async ({ page }) => {
        await page.waitForSelector('.ui-failure-notice');
        await page.click('.ui-failure-notice .ui-button.ui-quiet');
        await page.click('.play-door-start');
        await page.waitForSelector('.play-dispatch-on');
      },
    ),
  ).toEqual(WELL));

test.concurrent.each(['the first script', 'what all rooms share'] as const)(
  'where %s does not come, the text that the page begins with says what to do',
  async (file) =>
    expect(
      await meet({ files: [file], how: 'is not found', path: '' }, async ({ page }) => {
        await page.locator('.ui-opening-refused').waitFor();
        expect(await page.locator('#app').innerText()).toContain('could not be loaded');
        expect(await page.locator('.ui-opening-line').isVisible()).toBe(false);
      }),
    ).toEqual(WELL),
);

test.concurrent('a class is read where a platform’s policy lets no worker be made, and where workers fall silent', async () => {
  for (const kind of ['policy', 'silence'] as const) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const wrong = untold(page);
    const warned: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warned.push(message.text());
    });
    if (kind === 'policy') await addPolicy(page, "worker-src 'none'");
    else
      await page.addInitScript(() => {
        // A blocker that lets a worker be made and keeps it from running.
        window.Worker.prototype.postMessage = () => {};
      });
    await page.goto(`${inject('pageUrl')}?class`);
    await pasteClass(
      page,
      Array.from({ length: 12 }, (_, index) => studentCode(index + 1)).join('\n'),
    );
    expect(await page.locator('.debrief-class-page').innerText()).toMatch(/\b12\b/u);
    expect(warned.filter((text) => text.includes('it has no workers'))).toHaveLength(1);
    expect(wrong).toEqual([]);
    await context.close();
  }
});

test.concurrent('an error nobody expected is told above what stands, which stays', async () =>
  expect(
    await meet({ files: [], how: 'is not found', path: '?canvas=off' }, async ({ page }) => {
      await page.waitForSelector('.play-door-start');
      await page.evaluate(() => {
        dispatchEvent(new ErrorEvent('error', { error: new Error('planted'), message: 'planted' }));
      });
      await page.waitForSelector('.ui-failure-notice');
      expect(await page.locator('.ui-failure-notice').innerText()).toContain('a fault of its own');
      await page.click('.ui-failure-notice .ui-button.ui-quiet');
      await page.click('.play-door-start');
      await arriveAt(page, ['brief']);
    }),
  ).toEqual(WELL));
