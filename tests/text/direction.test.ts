// Words of the other direction in our sentences and files: set apart where people read, plain where programs do.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementsOf, statementsText } from '../../src/debrief/exports/xapi.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';
import { csvText } from '../../src/text/csv.ts';
import {
  isLeftward,
  isLeftwardLanguage,
  isolated,
  withoutIsolates,
} from '../../src/text/direction.ts';
import { speaker } from '../../src/text/speaker.ts';
import { exampleRun } from '../debrief/exampleRun.ts';

const say = speaker(readFileSync('assets/text/en.ftl', 'utf8'), 'en');
const NAME = 'وادي الزيتون';

test.each([
  ['ar', true],
  ['ur-PK', true],
  ['fa', true],
  ['he', true],
  ['ps-AF', true],
  ['pa-Arab', true],
  ['pa', false],
  ['az-Latn-IR', false],
  ['en', false],
  ['hi', false],
  ['zh-Hant', false],
  ['xyz', false],
  ['en-12', false],
])('of the language "%s" it is %s that it runs leftward', (language, expected) => {
  expect(isLeftwardLanguage(language)).toBe(expected);
});

test.each([
  ['Merrin', 'Merrin'],
  ['Łódź & Åbo (UN)', 'Łódź & Åbo (UN)'],
  ['काठमांडू', 'काठमांडू'],
  ['42', '42'],
  ['', ''],
  [NAME, `\u2068${NAME}\u2069`],
  ['תל אביב', '\u2068תל אביב\u2069'],
  ['ކުޅުދުއްފުށި', '\u2068ކުޅުދުއްފުށި\u2069'],
  ['٢٠٣١', '\u2068٢٠٣١\u2069'],
  ['NATO (الحلف)', '\u2068NATO (الحلف)\u2069'],
  ['turned \u202Eback', '\u2068turned \u202Eback\u2069'],
])('"%s" stands in a sentence as "%s"', (words, expected) => {
  expect(isolated(words)).toBe(expected);
  const crisis = say('page-over', { crisis: words });
  expect(crisis).toBe(say('page-over', { crisis: '@' }).replace('@', expected));
  expect(withoutIsolates(crisis)).toBe(say('page-over', { crisis: '@' }).replace('@', words));
});

test.each([
  [NAME, true],
  [`Led by ${NAME}`, true],
  [say('page-over', { crisis: NAME }), false],
  [say('page-over', { crisis: say('page-over', { crisis: NAME }) }), false],
  ['Merrin', false],
  ['12 %', false],
])('of "%s" as a whole it is %s that it may run leftward', (words, expected) => {
  expect(isLeftward(words)).toBe(expected);
});

test('numbers in a sentence are left to the language', () => {
  expect(say('crisis-turn', { turn: 3 })).toBe('Turn 3');
});

test('no file for other programs holds a mark that sets names apart', () => {
  const parsed = parseScenario(readFileSync('tests/field/wadi-arabic.json', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ kind }) => kind).join('; '));
  const run = exampleRun(parsed.scenario, {
    seed: 7,
    struck: 'mediation',
    host: 'mediation',
    person: 'struck',
    bet: { ending: 'leadership-crisis-host', persons: 150 },
  });
  const home = 'https://school.example/crisis/';
  const statements = statementsText(
    statementsOf(parsed.scenario, run, { home, say, language: 'en' }),
  );
  const table = csvText(['ending'], [[say('debrief-you-led', { us: NAME })]], 'point');
  for (const file of [statements, table]) {
    expect(file).toContain(NAME);
    expect(file).not.toMatch(/[\u2066-\u2069]/u);
  }
});
