// Opens the debrief of an example match in the built page, through the door that takes saved runs.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { playExample } from '../debrief/examples.ts';
import type { ExampleName } from '../debrief/examples.ts';
import { shipped } from '../debrief/shipped.ts';
import { openPage } from './browser.ts';
import type { OpenedPage } from './browser.ts';
import { arriveAt } from './playing.ts';

const folder = mkdtempSync(join(tmpdir(), 'strategic-patience-'));

/** Opens it in a fresh profile as `openPage` does, and waits until every plot of the match has been drawn, as for paper. */
export async function openExample(
  browser: Browser,
  name: ExampleName,
  how: { readonly width?: number; readonly height?: number; readonly stays?: boolean } = {},
): Promise<OpenedPage> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(playExample(shipped('pakistan-afghanistan'), name)));
  const opened = await openPage(browser, { ...how, path: '?canvas=off' });
  const { page } = opened;
  await arriveAt(page, ['door']);
  await page.setInputFiles('input[type=file]', file);
  await page.waitForSelector('.debrief-keep-ways');
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const plots = [...document.querySelectorAll('.debrief-plot')];
    return plots.every(
      (plot) => plot.closest('.debrief-whatif') !== null || plot.childElementCount > 0,
    );
  });
  return opened;
}
