// One door chooses the language, of those for which there is a file; numbers, lists and names follow it.
import { afterEach, expect, test } from 'vitest';
import { readLanguage } from '../../src/cli/spoken.ts';
import { meaningId, unitId } from '../../src/text/declared.ts';
import { writeIn } from '../../src/text/language/writtenLanguage.ts';
import {
  chosenLanguage,
  languageOfFile,
  nameOfLanguage,
} from '../../src/text/language/languages.ts';
import {
  listed,
  percent,
  plain,
  readWritten,
  signed,
  signedTenths,
  tenths,
  whole,
} from '../../src/text/numbers.ts';
import { speaker } from '../../src/text/speaker.ts';
import { testLanguage } from '../../src/cli/generate/testLanguage.ts';

afterEach(() => writeIn('en'));

test.each([
  [['de'], ['en', 'de'], 'de'],
  [['de-AT', 'fr'], ['en', 'de', 'fr'], 'de'],
  [['pt'], ['en', 'pt-BR'], 'pt-BR'],
  [['zh-Hant-TW'], ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
  [['xx', 'no such tag!', 'fr-CA'], ['en', 'fr'], 'fr'],
  [[undefined, '', 'C', 'POSIX', 'C.UTF-8'], ['de', 'en'], 'en'],
  [['de_AT.UTF-8'], ['en', 'de'], 'de'],
  [['sr_RS@latin'], ['en', 'sr'], 'sr'],
  [['it'], ['en', 'de'], 'en'],
] as const)('of %j and offered %j, %s is spoken', (wishes, offered, chosen) => {
  expect(chosenLanguage(wishes, offered)).toBe(chosen);
});

test('a file is named by its language, and a language by itself', () => {
  expect(languageOfFile('../../assets/text/ur-PK.ftl')).toBe('ur-PK');
  expect(nameOfLanguage('de')).toBe('Deutsch');
});

test('a command knows its language from --lang, or else from its surroundings, and only if there is a file', () => {
  const here = { LANG: 'de_DE.UTF-8' };
  expect(readLanguage(['--lang', 'fr', 'a.json'], here)).toEqual({
    language: 'en',
    given: ['a.json'],
  });
  expect(readLanguage(['a.json', '--lang=en'], here)).toEqual({
    language: 'en',
    given: ['a.json'],
  });
  expect(readLanguage(['a.json'], here)).toEqual({ language: 'en', given: ['a.json'] });
});

test.each([
  ['en', '2\u202F400', '−0.5', '+1.0', '46\u202F%', 'a, b, c'],
  ['de', '2.400', '-0,5', '+1,0', '46\u00A0%', 'a, b und c'],
  ['ar-EG', '٢٬٤٠٠', '-٠٫٥', '+١٫٠', '٤٦٪\u061C', 'a، وb، وc'],
])('numbers and lists are written as %s has them', (language, grouped, less, more, share, all) => {
  writeIn(language);
  expect(whole(2400)).toBe(grouped);
  expect(signed(-0.5)).toBe(less);
  expect(signedTenths(1)).toBe(more);
  expect(percent(0.46)).toBe(share);
  expect(listed(['a', 'b', 'c'])).toBe(all);
  for (const number of [0, 7, 2400, 1_234_567, -12])
    expect(readWritten(whole(number))).toEqual({ value: number, decimals: 0 });
  expect(readWritten(tenths(1))).toEqual({ value: 1, decimals: 1 });
  expect(readWritten(plain(262_144))?.value).toBe(262_144);
  for (const text of ['', 'seven', '1 of 2', '1-2', '12:30'])
    expect(readWritten(text)).toBeUndefined();
});

test('a written number is counted by the rules of its language', () => {
  writeIn('pl');
  const say = speaker(
    'm = { $n ->\n    [one] { $n } tura\n    [few] { $n } tury\n   *[other] { $n } tur\n  }\n',
    'pl',
  ) as (id: string, values: object) => string;
  expect([1, 3, 5, 1200].map((n) => say('m', { n: whole(n) }))).toEqual([
    '1 tura',
    '3 tury',
    '5 tur',
    '1200 tur',
  ]);
});

test('what is declared is said as a language has it, and as it is declared where it has nothing', () => {
  const say = speaker('unit-share-a-turn = Anteil je Zug\n', 'de');
  expect(say.declared(unitId('share a turn'), 'share a turn')).toBe('Anteil je Zug');
  expect(say.declared(unitId('points'), 'points')).toBe('points');
  expect(meaningId(['theatre', 'places', '*', 'name'])).toBe('meaning-theatre-places-name');
  expect(meaningId(['theatre', 'places', '*'])).toBe('meaning-theatre-places-entry');
  expect(meaningId(['sides', 'struck', 'publicPosition'])).toBe(
    'meaning-sides-struck-public-position',
  );
});

test('the test language says every message in brackets and longer, its placeables kept', () => {
  const english =
    'm = The { $n ->\n    [one] only turn\n   *[other] { $n } turns\n  } in { $name }\n';
  const say = speaker(testLanguage(english), 'en-XA') as (id: string, values: object) => string;
  const said = say('m', { n: 3, name: 'Maren' });
  expect(said).toBe('⟪The 3 tuurnso iin Maren⟫');
});
