// Twelve different mistakes of an author, found in one reading, each with its place.
import { expect, test } from 'vitest';
import { formatFault } from '../../src/scenario/checking/faults/faultText.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';

// The mistakes stand in this order: a misspelt required key, an impossible day, a number too large, a number as text,
// an unknown key, a probability below its range, a half turn, a name given twice, a word out of no list,
// a required key left out, a source that is not there, a negative weight.
const PLANTED = `{
  "format": "strategic-patience/scenario@1",
  "id": "planted",
  "titel": "Twelve mistakes",
  "theatre": { "drawn": "two-valleys" },
  "calendar": { "start": "2025-02-30", "lastTurn": 20 },
  "sides": {
    "struck": { "name": "A", "support": 140 },
    "host": { "name": "B", "outrage": "30",
      "suport": 55 }
  },
  "militants": { "hostCapability": -0.1 },
  "mediators": [
    { "id": "qatar", "name": "Qatar", "trustOfStruck": 0.6, "trustOfHost": 0.6 },
    { "id": "qatar", "name": "China", "trustOfStruck": 0.6, "trustOfHost": 0.6, "style": "guaranty" },
    { "id": "third", "trustOfStruck": 0.6, "trustOfHost": 0.6 }
  ],
  "rivals": { "reformer": 1, "captured": -1 },
  "injects": [{ "id": "one", "turn": 2.5, "headline": "x", "effects": {} }],
  "chronology": [
    { "date": "2025-10-18", "text": "Doha", "source": "reuter" }
  ],
  "sources": [{ "id": "reuters", "title": "A report" }]
}`;

test('twelve planted faults get twelve messages with line, column, path and nearest name', () => {
  const parsed = parseScenario(PLANTED);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => formatFault('planted.json', fault, say)))
    .toMatchInlineSnapshot(`
    [
      "planted.json:4:3 titel: unknown key "titel", expected one of "format", "id", "language", "title", "summary", "notice", "theatre", "calendar", "sides", "militants", "border", "media" and 17 more, nearest valid name "title"",
      "planted.json:6:26 calendar.start: "2025-02-30" is not a day of the calendar, expected a day of the calendar, such as "2025-10-06"",
      "planted.json:8:41 sides.struck.support: 140 is too large, expected a number from 21 to 100 (points)",
      "planted.json:9:39 sides.host.outrage: "30" is of the wrong kind, expected a number from 0 to 100 (points)",
      "planted.json:10:7 sides.host.suport: unknown key "suport", expected one of "name", "capital", "brief", "publicPosition", "expects", "thinksTheyExpect", "support", "outrage", "strain", "trust", "audience", "dove" and 2 more, nearest valid name "support"",
      "planted.json:12:36 militants.hostCapability: -0.1 is too small, expected a number from 0 to 1 (probability)",
      "planted.json:15:13 mediators[1].id: "qatar" is already the id of an earlier entry, expected a name of its own",
      "planted.json:15:90 mediators[1].style: "guaranty" is not a choice here, expected one of "facilitate", "guarantee", "dictate", nearest valid name "guarantee"",
      "planted.json:16:5 mediators[2].name: the key "name" is missing, expected a text of 1 to 80 characters",
      "planted.json:18:42 rivals.captured: -1 is too small, expected a number from 0 to 1000 (weight)",
      "planted.json:19:38 injects[0].turn: 2.5 is not a whole number, expected a whole number from 1 to 40 (turns)",
      "planted.json:21:55 chronology[0].source: nothing under "sources" is called "reuter", expected one of "reuters", nearest valid name "reuters"",
    ]
  `);
});

test('each fault also carries its kind and facts, for other languages', () => {
  const parsed = parseScenario(PLANTED);
  const faults = parsed.ok ? [] : parsed.faults;
  expect(faults.map(({ kind }) => kind)).toEqual([
    'unknown-key',
    'no-such-day',
    'too-large',
    'wrong-type',
    'unknown-key',
    'too-small',
    'name-taken',
    'not-a-choice',
    'missing-key',
    'too-small',
    'not-whole',
    'name-unknown',
  ]);
  expect(faults[2]?.facts).toMatchObject({
    found: { letters: '140' },
    field: { kind: 'number', max: 100, unit: 'points' },
  });
  expect(faults[0]?.facts.nearest).toBe('title');
});

test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('lines that end with %s are counted alike', (_name, ending) => {
  const places = (text: string) => {
    const parsed = parseScenario(text);
    return parsed.ok ? [] : parsed.faults.map(({ line, column }) => `${line}:${column}`);
  };
  expect(places(PLANTED.replaceAll('\n', ending))).toEqual(places(PLANTED));
});

test('a slip of punctuation does not hide the faults of the content', () => {
  const parsed = parseScenario(
    PLANTED.replace('"A report" }]', '"A report" },]').replace('"drawn"', '"drown"'),
  );
  const kinds = parsed.ok ? [] : parsed.faults.map(({ kind }) => kind);
  expect(kinds).toHaveLength(14);
  expect(kinds.at(-1)).toBe('comma-too-many');
});
