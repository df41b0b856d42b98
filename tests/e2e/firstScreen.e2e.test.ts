// The first screen of a play on a slow device without a graphics processor: map and cards are there from the first frame on, by page or canvas.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openPage } from './browser.ts';
import { arriveAt } from './playing.ts';

/** How many times slower than this machine the device is. */
const SLOWER = 4;
/** So long it is watched after its canvas has come, in milliseconds. */
const WATCHED = 2500;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({ paints: true });
});
afterAll(async () => browser.close());

interface Shot {
  readonly at: number;
  readonly png: string;
}

interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    /** When the cards were first shown, in milliseconds of the clock, and what was wrong in any frame from then on. */
    seen?: { cardsAt: number; frames: number; readonly wrong: string[] };
  }
}

/** Looks at every frame of the page: each box is shown by the page or painted, and a press in the middle of a card meets it. */
function watchFrames(): void {
  const seen = { cardsAt: 0, frames: 0, wrong: [] as string[] };
  window.seen = seen;
  const look = (): void => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-paint="card"]')];
    const boxes = [...document.querySelectorAll<HTMLElement>('[data-paint="map"]'), ...cards];
    if (cards.length === 3) {
      seen.frames += 1;
      if (seen.frames === 3) seen.cardsAt = Date.now();
      for (const box of boxes) {
        const name = box.dataset['card'] ?? 'map';
        const isPainted = box.hasAttribute('data-painted');
        if (!isPainted && getComputedStyle(box).opacity !== '1') seen.wrong.push(`${name} hidden`);
        if (name === 'map' && !isPainted && box.querySelector('svg') === null)
          seen.wrong.push('map empty');
      }
      for (const card of cards) {
        const { height, width, x, y } = card.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 60));
        const isPainted = card.hasAttribute('data-painted');
        if (isPainted ? hit?.tagName !== 'CANVAS' : hit?.closest('.play-card') !== card)
          seen.wrong.push(`${card.dataset['card'] ?? ''} out of reach`);
      }
    }
    requestAnimationFrame(look);
  };
  look();
}

/** Mean brightness (0 to 255) of spots in a picture, measured by the browser itself. */
async function brightness(
  shots: readonly Shot[],
  spots: readonly Spot[],
): Promise<readonly number[][]> {
  const page = await browser.newPage();
  const measured = await page.evaluate(
    async ({ pictures, places }) => {
      const all: number[][] = [];
      for (const png of pictures) {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.codePointAt(0) ?? 0);
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('brightness: there is no canvas');
        context.drawImage(picture, 0, 0);
        all.push(
          places.map(({ height, width, x, y }) => {
            const { data } = context.getImageData(x, y, width, height);
            let sum = 0;
            for (let at = 0; at < data.length; at += 4)
              sum += ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
            return sum / (data.length / 4);
          }),
        );
      }
      return all;
    },
    { pictures: shots.map(({ png }) => png), places: [...spots] },
  );
  await page.close();
  return measured;
}

test('map and cards are to be seen in every frame, and a card can be chosen from the first one on', async () => {
  const { context, page } = await openPage(browser);
  await arriveAt(page, ['door']);
  await page.click('.play-door-start');
  await page.click('.play-dispatch-on');
  await page.waitForSelector('.play-bet-ending');
  const devtools = await context.newCDPSession(page);
  const shots: Shot[] = [];
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    shots.push({ at: (metadata.timestamp ?? 0) * 1000, png: data });
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await page.evaluate(watchFrames);
  await page.evaluate(() => {
    const read = setInterval(() => {
      const on = document.querySelector<HTMLButtonElement>('.play-board .play-dispatch-on');
      on?.click();
      if (on !== null) clearInterval(read);
    }, 20);
  });
  await devtools.send('Page.startScreencast', { format: 'png' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() =>
    document
      .querySelector<HTMLButtonElement>('.play-screen-bet .play-door-ways .ui-button')
      ?.click(),
  );
  // The page's own card, before there is a canvas.
  await page.waitForSelector('[data-card]', { state: 'attached' });
  const early = await page.locator('[data-zone="card:mediation"]').boundingBox();
  await page.mouse.click((early?.x ?? 0) + 40, (early?.y ?? 0) + 60);
  await page.waitForSelector('[data-card="mediation"][data-state="chosen"]');
  await page.waitForSelector('[data-paint="map"][data-painted]', { state: 'attached' });
  await page.waitForTimeout(WATCHED);
  const seen = await page.evaluate(() => window.seen);
  const spots = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-paint="card"], [data-paint="map"]')].map(
      (box) => {
        const { height, width, x, y } = box.getBoundingClientRect();
        return {
          name: box.dataset['card'] ?? 'map',
          x: Math.round(x + width * 0.2),
          y: Math.round(y + height * 0.3),
          width: Math.round(width * 0.6),
          height: Math.round(height * 0.4),
        };
      },
    ),
  );
  await devtools.send('Page.stopScreencast');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  expect(seen?.frames).toBeGreaterThan(3);
  expect(seen?.wrong).toEqual([]);

  const late = shots.filter(({ at }) => at > (seen?.cardsAt ?? Infinity));
  expect(late.length).toBeGreaterThan(1);
  const measured = await brightness(late, spots);
  console.log(`${measured.length} pictures of the first screen, ${SLOWER} times slowed down`);
  for (const bright of measured)
    for (const [index, { name }] of spots.entries()) {
      // Paper is bright; without its lands the map is as dark as the ground.
      const least = name === 'map' ? 38 : 120;
      expect(bright[index], `${name} in a picture`).toBeGreaterThan(least);
    }

  // The painted card.
  await page.mouse.click((spots[1]?.x ?? 0) + 20, (spots[1]?.y ?? 0) + 10);
  await page.waitForSelector('[data-card="restraint"][data-state="chosen"]');
  await context.close();
});
