// A browser packs and opens links as Node does.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { fragmentToText, scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';

const none = () => Promise.resolve(undefined);

test('random scenarios come out of a link as they went in', async () => {
  for (const scenario of fc.sample(arbitraryScenario, { seed: 11, numRuns: 40 })) {
    const opened = await fragmentToText(await scenarioToFragment(scenario), none);
    const parsed = parseScenario(opened.ok ? opened.text : '');
    expect(parsed.ok && parsed.hash).toBe(scenarioHash(scenario));
  }
});

// Made in Node: deflateSync(JSON.stringify({ id: 'x' })).toString('base64url').
test('a link that Node made is opened', async () => {
  expect(await fragmentToText('scenario=1.eJyrVspMUbJSqlCqBQAQrQMA', none)).toEqual({
    ok: true,
    text: '{"id":"x"}',
  });
});

test('a bomb is left at the limit, and a cut link is broken', async () => {
  const zeros = new Blob([new Uint8Array(80_000_000)]).stream();
  const packed = await new Response(zeros.pipeThrough(new CompressionStream('deflate'))).bytes();
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  const started = performance.now();
  expect(await fragmentToText(`scenario=1.${letters}`, none)).toEqual({
    ok: false,
    problem: 'too-big',
  });
  expect(performance.now() - started).toBeLessThan(2000);
  const cut = await fragmentToText('scenario=1.eJyrVspMUbJSqlCqBQA', none);
  expect(cut).toEqual({ ok: false, problem: 'broken' });
});
