// What an address asks for is read whatever mails, chats and people did to it, or it is told that it cannot be.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { askedScenario } from '../../src/scenario/links/askedScenario.ts';
import { readAddress } from '../../src/scenario/links/readAddress.ts';
import { changesToFragment } from '../../src/scenario/links/changesLink.ts';
import { fragmentToText, scenarioToFragment } from '../../src/scenario/links/scenarioLink.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';
import { FATAL, HARMLESS, IN_A_TEXT } from './manglers.ts';

const PAGE = 'https://school.example/sp/';
const base = { id: 'two-valleys', ...shipped('two-valleys') };
const find = (id: string) => Promise.resolve(id === base.id ? base : undefined);
const winter = {
  ...base.scenario,
  title: 'Two valleys in winter',
  tension: 55.5,
  summary: 'Snow — and „silence“. ~~~ ÿÿÿ',
};
const long = `${PAGE}?canvas=off&side=host#${await scenarioToFragment(winter)}`;
const short = `${PAGE}?canvas=off&side=host#${(await changesToFragment(base, winter)) ?? ''}`;

/** The fingerprint of the scenario that an address opens, or why it opens none. */
async function opened(address: string): Promise<string> {
  const { link, values } = readAddress(address);
  if (link === undefined) return values.has('scenario') ? 'unknown' : 'nothing asked';
  const found = await fragmentToText(link, find);
  if (!found.ok) return found.problem;
  const parsed = parseScenario(found.text);
  return parsed.ok ? parsed.hash : 'faults';
}

test('the mangled links of the field open their scenario', async () => {
  const links = readFileSync('tests/field/links-mangled.txt', 'utf8').trim().split('\n');
  const hashes = await Promise.all(links.map(async (link) => opened(PAGE + link)));
  expect(links.length).toBe(6);
  expect(new Set(hashes).size).toBe(1);
  expect(hashes[0]).toMatch(/^[\da-f]{16}$/);
});

describe.each([
  ['a long link', long],
  ['a short link', short],
])('%s', (_kind, link) => {
  test.each(HARMLESS)(
    '%s opens its scenario, for the seat that it names',
    async (_name, mangle) => {
      expect(await opened(mangle(link))).toBe(scenarioHash(winter));
      expect(readAddress(mangle(link)).values.get('side')).toBe('host');
    },
  );

  test.each(IN_A_TEXT)('pasted %s opens its scenario', async (_name, mangle) => {
    expect(await opened(mangle(link))).toBe(scenarioHash(winter));
  });

  test.each(FATAL)('%s is told to be broken', async (_name, mangle) => {
    expect(['broken', 'unknown-base']).toContain(await opened(mangle(link)));
  });
});

const NAMES = `${PAGE}?scenario=two-valleys&side=host&code=CEDAR-42&clock=on#`;

test.each([
  ...HARMLESS.filter(([name]) => !/followed|stars/.test(name)),
  ['with the name in capitals', (address) => address.replace('two-valleys', 'Two-Valleys')],
  ['with a blank in the name', (address) => address.replace('two-valleys', 'Two%20valleys')],
  ['with an underscore in the name', (address) => address.replace('two-valleys', 'two_valleys')],
  ['with a no-break hyphen', (address) => address.replace('two-valleys', 'two%E2%80%91valleys')],
  ['with a full stop behind the name', (address) => address.replace('valleys', 'valleys.')],
  ['with a bracket behind the name', (address) => address.replace('valleys', 'valleys)')],
  ['with a zero-width space in the name', (address) => address.replace('two', 'two%E2%80%8B')],
  ['with the options in the fragment', (address) => address.replace('#', '').replace('?', '#')],
  ['with a tracker first', (address) => address.replace('?', '?fbclid=x&')],
] as const satisfies typeof HARMLESS)(
  'an address that names a crisis, %s, asks for it with all its options',
  (_name, mangle) => {
    const { values, link, unread } = readAddress(mangle(NAMES));
    expect(link).toBeUndefined();
    expect(askedScenario(values.get('scenario') ?? '', SHIPPED_IDS)).toEqual({
      ok: true,
      id: 'two-valleys',
    });
    expect([values.get('side'), values.get('clock')]).toEqual(['host', 'on']);
    expect(values.get('code')?.replace(/\P{L}/gu, '')).toBe('CEDAR');
    expect(unread).toEqual([]);
  },
);

test.each(SHIPPED_IDS)(
  '%s is asked for by its id as it is, in capitals, and with every other dash',
  (id) => {
    for (const written of [
      id,
      id.toUpperCase(),
      id.replaceAll('-', '\u2011'),
      id.replaceAll('-', ' '),
      `${id}.”`,
    ])
      expect(askedScenario(written, SHIPPED_IDS)).toEqual({ ok: true, id });
  },
);

test.each([
  ['two-valeys', 'two-valleys'],
  ['lakeshore2', 'lake-shore'],
  ['türkiye-suria', 'turkiye-syria'],
  ['marsh-road', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
  ['__proto__', undefined],
])(
  'a name that no crisis has (%s) is not another’s, but a near one is offered',
  (written, nearest) => {
    expect(askedScenario(written, SHIPPED_IDS)).toEqual({ ok: false, nearest });
  },
);

test('a key with a slip is told, a tracker is not', () => {
  const { values, unread } = readAddress(
    `${PAGE}?scenaro=two-valleys&sidee=host&utm_id=4&gclid=code&ref=x&class`,
  );
  expect(unread).toEqual(['scenaro', 'sidee']);
  expect([...values.keys()]).toEqual(['class']);
});

test('a class code keeps what is written in it, an ampersand and emoji too', () => {
  const emoji = readFileSync('tests/field/class-code-emoji.txt', 'utf8').trim();
  expect(readAddress(PAGE + emoji).values.get('code')).toBe('🍎🍎');
  expect(readAddress(`${PAGE}?code=TOM%26JERRY+%2B1`).values.get('code')).toBe('TOM&JERRY +1');
  expect(readAddress(`${PAGE}?code=CEDAR%252D42`).values.get('code')).toBe('CEDAR-42');
});

test('the code of a run is asked for from query or fragment, or alone', () => {
  const run = 'SP1-P2P9E-6EZFV-GPT53';
  for (const tail of [
    `#run=${run}`,
    `?run=${run}`,
    `#Run%3D${run}`,
    `#${run}`,
    `#run=${run}&utm_source=x`,
    `#run=${run}?fbclid=1`,
    `?class&run=${run}`,
  ])
    expect(readAddress(PAGE + tail).values.get('run')).toBe(run);
});

test.each([
  '',
  PAGE,
  `${PAGE}#`,
  `${PAGE}?`,
  `${PAGE}#debrief-heading`,
  `${PAGE}#:~:text=scenario=two-valleys`,
])('an address without a question asks for nothing: %s', (address) => {
  expect(readAddress(address)).toEqual({ values: new Map(), link: undefined, unread: [] });
});

test('an address of millions of characters is read promptly', () => {
  const used = process.cpuUsage();
  for (const filling of ['&', '?a=', '%23', '%25', '&amp;', '*scenario=', '#scenario=1.', '=', '-'])
    readAddress(`${PAGE}?${filling.repeat(2_000_000 / filling.length)}`);
  expect(process.cpuUsage(used).user / 1000).toBeLessThan(5000);
});
