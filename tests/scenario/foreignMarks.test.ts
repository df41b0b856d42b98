// Marks of word processors and of other keyboards are told once a kind, in words, and fixed with certainty.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { decodeText } from '../../src/scenario/reading/decodeText.ts';
import { formatFault } from '../../src/scenario/checking/faults/faultText.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import { fixAll } from '../../src/scenario/quickFixes/quickFixes.ts';
import { parseScenario, printScenario } from '../../src/scenario/checking/parse.ts';
import { editsToSet } from '../../src/scenario/editing/scenarioEdits.ts';
import { applyEdits } from '../../src/scenario/editing/textEdit.ts';

const TITLE = 'He said no, and left';
const PLAIN = printScenario({ ...plainScenario, title: TITLE });
const hashOf = (text: string): string => {
  const parsed = parseScenario(text);
  return parsed.ok
    ? parsed.hash
    : parsed.faults.map((fault) => formatFault('f', fault, say)).join('\n');
};
const kindsOf = (text: string): readonly string[] => {
  const parsed = parseScenario(text);
  return parsed.ok ? [] : parsed.faults.map(({ kind }) => kind);
};
const quoted = (open: string, close: string) =>
  PLAIN.replaceAll(/"([^"\n]*)"/g, `${open}$1${close}`);

test.each([
  ['“…”', quoted('“', '”'), ['quotes-typographic']],
  ['„…“', quoted('„', '“'), ['quotes-typographic']],
  ['”…”', quoted('”', '”'), ['quotes-typographic']],
  ['«…»', quoted('«', '»'), ['quotes-typographic']],
  ['»…«', quoted('»', '«'), ['quotes-typographic']],
  ['‘…’', quoted('‘', '’'), ['quotes-typographic']],
  ['″…″', quoted('″', '″'), ['quotes-typographic']],
  ['＂…＂', quoted('＂', '＂'), ['quotes-typographic']],
  ["'…'", quoted("'", "'"), ['quotes-typographic']],
  ['`…`', quoted('`', '`'), ['quotes-typographic']],
  ['「…」', quoted('「', '」'), ['quotes-typographic']],
  ['only the first of each', quoted('“', '"'), ['quotes-typographic']],
  ['only the second of each', quoted('"', '”'), ['quotes-typographic']],
  ['only around one value', PLAIN.replace(`"${TITLE}"`, `“${TITLE}”`), ['quotes-typographic']],
  ['no-break spaces', PLAIN.replaceAll('  ', '\u00A0 '), ['blank-foreign']],
  ['ideographic spaces', PLAIN.replaceAll('  ', '\u3000'), ['blank-foreign']],
  ['zero-width spaces', PLAIN.replaceAll(': ', ':\u200B'), ['blank-foreign']],
  ['byte order marks within', PLAIN.replaceAll('\n', '\n\uFEFF'), ['blank-foreign']],
  [
    'full-width marks',
    PLAIN.replace(/^[{]/, '｛').replaceAll(',\n', '，\n').replaceAll('": ', '"： '),
    ['mark-foreign'],
  ],
  ['Arabic commas', PLAIN.replaceAll(',\n', '،\n'), ['mark-foreign']],
] as const)('a file with %s has one fault, and reads after its mend', (_name, text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
  const { fixed, text: plain } = fixAll(text);
  expect(hashOf(plain)).toBe(hashOf(PLAIN));
  expect(fixed).toHaveLength(1);
});

test('all kinds together are one fault each, beside the faults of the content', () => {
  const text = quoted('“', '”')
    .replaceAll('  ', '\u00A0\u00A0')
    .replaceAll(',\n', '，\n')
    .replace('“tension”: 40', '“tenson”: 40');
  expect(kindsOf(text).toSorted()).toEqual([
    'blank-foreign',
    'mark-foreign',
    'quotes-typographic',
    'unknown-key',
  ]);
  expect(hashOf(fixAll(text).text)).toBe(hashOf(PLAIN));
});

test('quotes within a text stay what they are', () => {
  const title = 'He said “no” and ‘left’: «là», it’s';
  const text = PLAIN.replace(TITLE, title).replaceAll('  ', '\u00A0\u00A0');
  const { text: fixed } = fixAll(text);
  expect(hashOf(fixed)).toBe(hashOf(printScenario({ ...plainScenario, title })));
  const round = text.replace(`"${title}"`, `“${title}”`);
  expect(hashOf(fixAll(round).text)).toBe(hashOf(fixed));
});

test('where it is not certain what a mark stands for, it is told and left', () => {
  for (const broken of [
    '{ “title”: “He said "no"” }',
    '{ “title: “x” }',
    '{ “',
    `{ 'title': 'Kavan\\'s' }`,
    '{ “title”: x }',
  ]) {
    expect(kindsOf(broken)).not.toEqual([]);
    expect(() => fixAll(broken)).not.toThrow();
  }
});

test('a form writes into a text with foreign marks where it would into a plain one', () => {
  const text = quoted('“', '”');
  const edited = applyEdits(text, editsToSet(text, ['tension'], 41));
  expect(edited).toBe(text.replace('“tension”: 40', '“tension”: 41'));
});

test.each([
  [
    'nbsp-indent',
    /4:1 .*‹no-break space U\+00A0› stands where JSON has a plain blank \(2 such marks/,
  ],
  ['smart-quotes', /4:3 .*the quotation mark “ stands .*\(4 such marks/],
])('marsh-%s.json of the field has one line, and reads after its mend', (name, line) => {
  const decoded = decodeText(readFileSync(`tests/field/marsh-${name}.json`));
  const parsed = parseScenario(decoded?.text ?? '');
  const lines = parsed.ok ? [] : parsed.faults.map((fault) => formatFault('f', fault, say));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(line);
  expect(hashOf(fixAll(decoded?.text ?? '').text)).toBe(
    hashOf(readFileSync('tests/field/marsh-utf8.json', 'utf8')),
  );
});

test.each([
  ['a key', '{"ti\u200Btle":"x"}', '‹zero-width space U+200B›'],
  ['a key with a lost letter', '{"t\uFFFDtle":"x"}', '‹lost letter U+FFFD›'],
  ['a choice', '{"mediatorRule":"bo\u00ADth"}', '‹soft hyphen U+00AD›'],
  ['a number as text', '{"tension":"4\u00A00"}', '‹no-break space U+00A0›'],
  ['a mark of direction', '{"mediatorRule":"\u202Eboth"}', '‹mark of direction U+202E›'],
  ['a line separator', '{"mediatorRule":"bo\u2028th"}', '‹line separator U+2028›'],
  ['many alike', `{"mediatorRule":"${'\u2003'.repeat(30)}"}`, '‹30 × space U+2003›'],
  ['a bare control character', '{"summary":"a\u0007b"}', '‹control character U+0007›'],
  ['a sign outside of texts', '{"tension":\u0001}', '‹control character U+0001›'],
  ['a half letter', String.raw`{"mediatorRule":"\ud800"}`, '‹invisible character U+D800›'],
])('what cannot be seen in %s is shown by name', (_name, text, named) => {
  const parsed = parseScenario(text);
  const said = (parsed.ok ? [] : parsed.faults)
    .map((fault) => formatFault('f', fault, say))
    .join('\n');
  expect(said).toContain(named);
  expect(said).not.toMatch(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\uFFFD]/u,
  );
});

test.each(['“', '“”', '“:', '"“', '\u00A0', '：', '"', "'", '“a” ', '/*', '\\'])(
  'a megabyte of %j is refused promptly',
  (piece) => {
    const used = process.cpuUsage();
    const text = `{${piece.repeat(1_000_000 / Buffer.byteLength(piece))}`;
    expect(kindsOf(text)).not.toEqual([]);
    expect(process.cpuUsage(used).user / 1000).toBeLessThan(3000);
  },
);
