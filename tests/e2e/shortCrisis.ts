// A crisis of few turns, for tests that need a whole match and not a long one.
import type { Page } from 'playwright-core';
import { shipped } from '../debrief/shipped.ts';
import { arriveAt } from './playing.ts';

const base = shipped('two-valleys');

/** The first crisis, ended by its sixth turn at the latest. */
export const SHORT_CRISIS = {
  ...base,
  id: 'six-turns',
  title: 'Six turns',
  calendar: { ...base.calendar, endingFrom: 6, lastTurn: 6 },
};

/** Chooses the short crisis at the door, as an instructor's file that is handed to the page. */
export async function chooseShort(page: Page): Promise<void> {
  await arriveAt(page, ['door']);
  await page.setInputFiles('input[type=file]', {
    name: 'six-turns.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(SHORT_CRISIS)),
  });
  await page.locator('.play-door-crisis h2', { hasText: SHORT_CRISIS.title }).waitFor();
}
