// The code on the projector is read by a decoder as a camera would read it, and gives the very link.
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { PLAIN_BASE, changesToFragment } from '../../src/scenario/links/changesLink.ts';
import { fragmentToText } from '../../src/scenario/links/scenarioLink.ts';
import { playLink } from '../../src/workshop/share/links.ts';
import { drawCode } from '../../src/workshop/share/qrCode.tsx';
import { TEN_CARDS } from './tenCards.ts';

const SQUARE = 4;

/** A drawn code as the pixels of a photograph. */
function photographed({ path, size }: { readonly path: string; readonly size: number }) {
  const side = size * SQUARE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1/g))
    for (let dy = 0; dy < SQUARE; dy += 1)
      for (let dx = 0; dx < SQUARE; dx += 1) {
        const at = 4 * ((Number(y) * SQUARE + dy) * side + Number(x) * SQUARE + dx);
        data.fill(0, at, at + 3);
      }
  return { width: side, height: side, data };
}

test('a crisis made from nothing with ten cards has a code that a camera reads, and it opens that crisis', async () => {
  const brief = 'Lorries burn on the salt road, and nobody across it has seen a thing. '.repeat(12);
  const { host, struck } = plainScenario.sides;
  const scenario = {
    ...plainScenario,
    id: 'salt-road',
    title: 'The salt road',
    sides: { struck: { ...struck, brief }, host: { ...host, brief: brief.toUpperCase() } },
    news: TEN_CARDS.map((card) => ({ ...card, source: '', place: '' })),
  };
  const fragment = await changesToFragment(PLAIN_BASE, scenario, { forQr: true });
  const link = playLink('https://school.example.org/crisis/', fragment, {
    side: 'host',
    code: 'CEDAR-42',
    rival: 'hidden',
    clock: true,
  });
  const code = drawCode(link);
  if (code === undefined) throw new Error('there is no code');
  expect(code.size).toBeLessThan(150);
  const read = decodeQR(photographed(code));
  expect(read).toBe(link);
  const opened = await fragmentToText(new URL(read).hash, async () => undefined);
  expect(opened.ok && parseScenario(opened.text)).toMatchObject({ ok: true, scenario });
});

test('a link that no phone could read has no code', () => {
  expect(drawCode(`https://example.org/#${'a'.repeat(3000)}`)).toBeUndefined();
});
