// A scenario comes out of a link as it went in; what is no such link is refused promptly and without harm.
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { PLAIN_BASE, changesToFragment } from '../../src/scenario/links/changesLink.ts';
import { fragmentToText, scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { TEN_CARDS } from '../workshop/tenCards.ts';
import { travelsAsChange, travelsWhole } from './linkLaws.ts';

const PROMPT = 200;
const BASE = { id: 'plain', hash: scenarioHash(plainScenario), scenario: plainScenario };
const none = () => Promise.resolve(undefined);
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const packed = (text: string) => letters(deflateSync(text));
const changed = (patch: unknown) =>
  `scenario=1c.plain.${BASE.hash}.${packed(JSON.stringify(patch))}`;
const difference = (text: string, id = 'plain') =>
  `scenario=2c.${id}.00000000.00000000.${packed(text)}`;
const open = (fragment: string) => fragmentToText(fragment, () => Promise.resolve(BASE));

/** What comes of a fragment, and the time that the machine spent on it. */
async function refused(fragment: string): Promise<string> {
  const used = process.cpuUsage();
  const opened = await open(fragment);
  const { user, system } = process.cpuUsage(used);
  expect((user + system) / 1000).toBeLessThan(PROMPT);
  return opened.ok ? opened.text : opened.problem;
}

test('random scenarios travel whole', async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryScenario, async (scenario) => {
      await travelsWhole(scenario);
      sent += 1;
    }),
    { numRuns: 100 },
  );
  expect(sent).toBe(100);
});

test.each(SHIPPED_IDS)('%s travels whole, and a few changes to it in a short link', async (id) => {
  const { scenario } = shipped(id);
  await travelsWhole(scenario);
  const { sides, mediators, news } = scenario;
  const other = {
    ...scenario,
    id: `${id}-monday`,
    title: 'Monday’s class',
    tension: 12.5,
    sides: {
      ...sides,
      host: { ...sides.host, cohesion: 44, expects: [...sides.host.expects, 'More'] },
    },
    mediators: mediators.slice(0, 1),
    news: news.with(0, {
      ...(news[0] ?? {
        id: 'n',
        stage: 'calm',
        claims: { struck: '', host: '' },
        source: '',
        place: '',
      }),
      headline: 'New',
    }),
    theatre: { ...scenario.theatre, places: scenario.theatre.places },
  };
  expect((await travelsAsChange({ id, scenario }, other)).address).toBeLessThan(400);
});

test('what was left out of a changed scenario stays out', async () => {
  const { drawn: _, ...real } = plainScenario.theatre;
  const abroad = { ...plainScenario, theatre: { ...real, struck: ['PAK'], host: ['AFG'] } };
  expect((await travelsAsChange(BASE, abroad)).address).toBeLessThan(200);
});

test('random scenarios travel as changes to the plain one', async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryScenario, async (scenario) => {
      await travelsAsChange(PLAIN_BASE, scenario);
      sent += 1;
    }),
    { numRuns: 100 },
  );
  expect(sent).toBe(100);
});

test('ten cards added to a crisis take no more of a link than their own words', async () => {
  const { scenario } = shipped('pakistan-afghanistan');
  const cards = TEN_CARDS.map((card) => ({ ...card, source: '', place: '' }));
  const { address, qr } = await travelsAsChange(
    { id: scenario.id, scenario },
    { ...scenario, news: [...scenario.news.slice(0, 3), ...cards, ...scenario.news.slice(3)] },
  );
  expect(address).toBeLessThan(2300);
  expect(qr).toBeLessThan(2700);
});

describe('a short link after the scenario that it changes was worked on', () => {
  const { scenario: then } = shipped('two-valleys');
  const [card, other] = then.news;
  if (card === undefined || other === undefined) throw new Error('two-valleys has no news');
  const mine: Scenario = {
    ...then,
    title: 'Mine',
    tension: 55,
    news: [
      ...then.news.filter(({ id }) => id !== other.id),
      { ...card, id: 'mine', headline: 'A card of my own' },
    ].map((one) => (one.id === card.id ? { ...one, headline: 'My headline' } : one)),
    prompts: [...then.prompts.slice(1), 'What did it cost?'],
  };
  const openOn = async (now: Scenario) =>
    fragmentToText(
      await changesToFragment({ id: 'two-valleys', scenario: then }, mine),
      async () => ({ scenario: now, hash: scenarioHash(now) }),
    );

  test('its texts mended and cards put before: opens with the sender’s changes on the new words, and says so', async () => {
    const opened = await openOn({
      ...then,
      summary: 'Told anew.',
      news: [
        { ...card, id: 'first', headline: 'Put before all' },
        ...then.news.map((one) => ({ ...one, headline: `${one.headline}.` })),
      ],
      prompts: ['A new question?', ...then.prompts],
    });
    expect(opened).toMatchObject({ ok: true, hasOtherWords: true });
    const parsed = parseScenario(opened.ok ? opened.text : '');
    if (!parsed.ok) throw new Error('the link brings faults');
    const { news, prompts, summary, tension, title } = parsed.scenario;
    expect([title, tension, summary]).toEqual(['Mine', 55, 'Told anew.']);
    const headlines = new Map(news.map(({ headline, id }) => [id, headline]));
    expect(headlines.get(card.id)).toBe('My headline');
    expect(headlines.get('mine')).toBe('A card of my own');
    expect(headlines.get('first')).toBe('Put before all');
    expect(headlines.has(other.id)).toBe(false);
    expect(prompts).toContain('What did it cost?');
    expect(prompts).not.toContain(then.prompts[0]);
  });

  test('its numbers changed: does not open, since another crisis would be played', async () => {
    const host = { ...then.sides.host, strain: then.sides.host.strain + 5 };
    const opened = await openOn({ ...then, sides: { ...then.sides, host } });
    expect(opened).toEqual({ ok: false, problem: 'unknown-base' });
  });

  test('the very words that the sender had changed: opens as it was sent', async () => {
    const opened = await openOn({ ...then, title: 'Two valleys, told anew' });
    expect(opened.ok && opened.hasOtherWords).toBeUndefined();
  });
});

test('a leading # and what follows an & are no part of it', async () => {
  const fragment = await scenarioToFragment(plainScenario);
  const opened = await open(`#${fragment}&class=K7`);
  expect(opened.ok && parseScenario(opened.text)).toMatchObject({ ok: true, hash: BASE.hash });
});

test('a faulty scenario arrives as it was sent, for the page to show its faults', async () => {
  expect(await refused(`scenario=1.${packed('{"tension": 400 // mine\n}')}`)).toBe(
    '{"tension": 400 // mine\n}',
  );
});

test('a letter mistyped anywhere in a link is noticed', async () => {
  const fragment = await scenarioToFragment(plainScenario);
  const start = fragment.indexOf('.') + 1;
  const opened: number[] = [];
  for (let at = start; at < fragment.length; at += 7) {
    const other = fragment[at] === 'A' ? 'B' : 'A';
    const typed = fragment.slice(0, at) + other + fragment.slice(at + 1);
    const { ok } = await fragmentToText(typed, none);
    if (ok) opened.push(at);
  }
  // The last letter holds bits that no byte needs.
  expect(opened.filter((at) => at < fragment.length - 1)).toEqual([]);
});

describe('refused at once, with the reason', () => {
  const valid = `scenario=1.${packed(JSON.stringify(plainScenario))}`;
  test.each([
    ['nothing', '', 'broken'],
    ['something else', 'run=SP1-00000', 'broken'],
    ['a later version', 'scenario=2.AAAA', 'version'],
    ['a difference without fingerprints', `scenario=2c.plain.${packed('{}')}`, 'broken'],
    ['a difference that is no JSON', difference('{'), 'broken'],
    ['a difference from nowhere', difference('{}', 'nowhere'), 'unknown-base'],
    ['a difference to another crisis', difference('{}'), 'unknown-base'],
    ['a difference that is nothing', difference('null'), 'unknown-base'],
    ['a difference nested deeply', difference('['.repeat(100_000)), 'broken'],
    ['letters that are no base 32', 'scenario=2q.plain.00000000.00000000.A1', 'broken'],
    ['a later kind of change', 'scenario=3c.plain.00000000.00000000.AAAA', 'version'],
    ['letters of no alphabet', 'scenario=1.a$b', 'broken'],
    ['one letter too few', 'scenario=1.A', 'broken'],
    ['no letters at all', 'scenario=1.', 'broken'],
    ['a link cut short', valid.slice(0, -20), 'broken'],
    ['a link cut to half', valid.slice(0, valid.length / 2), 'broken'],
    [
      'bytes that were never compressed',
      `scenario=1.${letters(Buffer.from('{"id":"x"}'.repeat(50)))}`,
      'broken',
    ],
    [
      'bytes that are no text',
      `scenario=1.${letters(deflateSync(Buffer.from([0xff, 0xfe, 0x80])))}`,
      'broken',
    ],
    ['a megabyte of letters and a half', `scenario=1.${'A'.repeat(1_500_000)}`, 'too-big'],
    ['another base', `scenario=1c.plain.0123456789abcdef.${packed('[]')}`, 'unknown-base'],
    ['a change without a base', `scenario=1c.${packed('[]')}`, 'broken'],
    ['a change that is no list', changed({}), 'broken'],
    ['a change without a path', changed([[5, 1]]), 'broken'],
    ['a change of nothing that is there', changed([[['nowhere', 'x'], 1]]), 'broken'],
    ['a change beyond the end of a list', changed([[['mediators', 99], 1]]), 'broken'],
    ['a change of a list by a name', changed([[['mediators', 'length'], 1]]), 'broken'],
  ])('%s', async (_name, fragment, problem) => {
    expect(await refused(fragment)).toBe(problem);
  });

  test.each([1, 10, 100])('%i mebibytes of one letter behind a few bytes', async (mebibytes) => {
    const bomb = deflateSync(Buffer.alloc(mebibytes * 1_048_576 + 1, 'a'), { level: 9 });
    expect(await refused(`scenario=1.${letters(bomb)}`)).toBe('too-big');
  });

  test('sixty thousand changes, or one change a hundred thousand keys deep', async () => {
    const many = Array.from({ length: 60_000 }, () => [['tension'], 1]);
    expect(parseScenario(await refused(changed(many))).ok).toBe(true);
    expect(await refused(changed([[Array.from({ length: 100_000 }, () => 'sides'), 1]]))).toBe(
      'broken',
    );
  });
});

test('a change that reaches for the prototype gives a fault and changes nothing', async () => {
  const text = await refused(changed([[['border', '__proto__'], { polluted: 1 }]]));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  const parsed = parseScenario(text);
  expect(parsed.ok ? [] : parsed.faults.map(({ kind }) => kind)).toEqual(['forbidden-key']);
  expect(await refused(changed([[['__proto__', 'polluted'], 1]]))).toBe('broken');
});

test('a difference that reaches for the prototype changes nothing', async () => {
  const reaching = '{"border":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}';
  expect(await refused(difference(reaching))).toBe('broken');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a base that cannot be loaded is an unknown one', async () => {
  const fragment = changed([]);
  expect(await fragmentToText(fragment, none)).toEqual({ ok: false, problem: 'unknown-base' });
  const failing = () => Promise.reject(new Error('offline'));
  expect(await fragmentToText(fragment, failing)).toEqual({ ok: false, problem: 'unknown-base' });
});
