// A scenario of the draft format becomes one of the present format that says the same, and every change is told.
import { expect, test } from 'vitest';
import { DRAFT_FORMAT } from '../../src/scenario/formats/draftFormat.ts';
import { migrate } from '../../src/scenario/formats/migrations.ts';
import { parseScenario, printScenario } from '../../src/scenario/checking/parse.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';

const DRAFT = {
  format: DRAFT_FORMAT,
  id: 'draft',
  title: 'A draft',
  theatre: { A: ['PAK'], B: ['AFG'] },
  media: 0.72,
  intl: true,
  M: 62,
  kin: 1.25,
  cap: 0.5,
  demand: 1.2,
  civShift: -0.1,
  fence: 0.3,
  insider: true,
  channel: 10,
  sides: {
    A: { name: 'North', outrage: 42, aud: 1.1, dove: 0.2 },
    B: { name: 'South', outrage: 36, aud: 0.5, hawk: 0.4, cohesion: 55 },
  },
  militants: { name: 'the Companies' },
  mediators: [{ id: 'gulf', name: 'Gulf', tA: 0.62, tB: 0.6, style: 'facilitate' }],
  table: {
    issues: [
      {
        id: 's',
        name: 'S',
        options: [
          { id: 'a', name: 'a', worth: { A: 30, B: 0 }, terms: { pace: 0.8 } },
          { id: 'b', name: 'b', worth: { A: 10, B: 20 }, terms: {} },
        ],
      },
    ],
  },
  measures: { 'A.attack.restraint.inquiry': { name: 'Ask', text: '' } },
  news: [{ id: 'n', stage: 'calm', headline: 'x', claims: { A: 'yes', B: 'no' } }],
  injects: [
    { id: 'i', turn: 3, headline: 'x', effects: { 'A.outrage': 8, 'B.cohesion': -5, M: 4 } },
  ],
  claims: [
    { statement: 'x', A: 'patient', B: 'reformer', ending: 'durable-framework', atLeast: 0.2 },
  ],
};

const migrated = (value: object) => migrate(JSON.stringify(value));

test('every name of the draft finds its place', () => {
  const result = migrated(DRAFT);
  const parsed = parseScenario(result?.text ?? '');
  expect(parsed.ok ? [] : parsed.faults).toEqual([]);
  expect(parsed.ok && parsed.scenario).toMatchObject({
    format: 'strategic-patience/scenario@1',
    theatre: { struck: ['PAK'], host: ['AFG'] },
    media: { speed: 0.72, audience: 'international' },
    militants: { name: 'the Companies', capacity: 62, kinship: 1.25, hostCapability: 0.5 },
    border: { fence: 0.3 },
    demandPace: 1.2,
    civilianRisk: -0.1,
    mediatorRule: 'biased-insider',
    channel: 10,
    sides: {
      struck: { name: 'North', outrage: 42, audience: 1.1, dove: 0.2 },
      host: { name: 'South', outrage: 36, audience: 0.5, hawk: 0.4, cohesion: 55 },
    },
    mediators: [{ trustOfStruck: 0.62, trustOfHost: 0.6 }],
    table: {
      issues: [
        { options: [{ worth: { struck: 30, host: 0 } }, { worth: { struck: 10, host: 20 } }] },
      ],
    },
    measures: { 'struck.attack.restraint.inquiry': { name: 'Ask' } },
    news: [{ claims: { struck: 'yes', host: 'no' } }],
    injects: [{ effects: { 'struck.outrage': 8, 'host.cohesion': -5, militants: 4 } }],
    claims: [{ struck: 'patient', host: 'reformer' }],
  });
});

test('what changed is told place by place, with the place before and after', () => {
  const { changes, from } = migrated(DRAFT) ?? { changes: [], from: '' };
  expect(from).toBe(DRAFT_FORMAT);
  expect(changes).toHaveLength(30);
  expect(changes).toContainEqual({
    kind: 'moved',
    formerPath: 'sides.A.aud',
    path: 'sides.struck.audience',
    before: 1.1,
    after: 1.1,
  });
  expect(changes).toContainEqual({
    kind: 'rewritten',
    formerPath: 'insider',
    path: 'mediatorRule',
    before: true,
    after: 'biased-insider',
  });
  expect(changes).toContainEqual({
    kind: 'moved',
    formerPath: 'injects[0].effects["A.outrage"]',
    path: 'injects[0].effects["struck.outrage"]',
    before: 8,
    after: 8,
  });
});

test('the letters of the draft say the defaults too', () => {
  const { intl: _, insider: __, ...rest } = DRAFT;
  const result = parseScenario(migrated({ ...rest, intl: false, insider: false })?.text ?? '');
  expect(result.ok && [result.scenario.media.audience, result.scenario.mediatorRule]).toEqual([
    'domestic',
    'both-trust',
  ]);
});

test('what a migration cannot place stays where it is, to be judged as a fault', () => {
  const result = migrated({
    ...DRAFT,
    M: 50,
    militants: { capacity: 40 },
    intl: 'perhaps',
    weather: 1,
  });
  const parsed = parseScenario(result?.text ?? '');
  const faults = parsed.ok ? [] : parsed.faults.map(({ kind, path }) => `${kind} ${path}`);
  expect(faults).toEqual(['unknown-key intl', 'unknown-key M', 'unknown-key weather']);
});

test('a draft that is faulty otherwise is migrated all the same', () => {
  for (const faulty of [
    { ...DRAFT, sides: 5 },
    { ...DRAFT, sides: { A: null, B: [] } },
    { ...DRAFT, mediators: [7, null], table: { issues: {} }, injects: [{ effects: 'none' }] },
    { ...DRAFT, militants: 'the Companies' },
  ])
    expect(migrated(faulty)?.from).toBe(DRAFT_FORMAT);
});

test('a slip of punctuation does not stop a migration, and the author’s line ends stay', () => {
  const text = JSON.stringify(DRAFT, null, 4)
    .replaceAll('\n', '\r\n')
    .replace('"M": 62,', '"M": 62');
  const result = migrate(text);
  expect(parseScenario(result?.text ?? '').ok).toBe(true);
  expect(result?.text).toContain('{\r\n    "format": "strategic-patience/scenario@1",\r\n    "id"');
});

test.each(SHIPPED_IDS)('%s is of the present format, and stays as it is', (id) => {
  expect(migrate(printScenario(shipped(id).scenario))).toBeUndefined();
});

test.each([
  ['no format', {}],
  ['a format of tomorrow', { format: 'strategic-patience/scenario@2' }],
  ['a format that is no text', { format: 0 }],
])('%s has no migration', (_name, value) => {
  expect(migrated(value)).toBeUndefined();
});

test('what cannot be read has no migration', () => {
  expect(migrate('')).toBeUndefined();
  expect(migrate(`{"format": "${DRAFT_FORMAT}"`)).toBeUndefined();
  expect(migrate('['.repeat(100_000))).toBeUndefined();
});
