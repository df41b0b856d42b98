// The bytes of a file become its text without a letter lost in silence, or they are said to be none.
import { readFileSync } from 'node:fs';
import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeFile, decodeText } from '../../src/scenario/reading/decodeText.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import { printedDoubt, textDoubts } from '../../src/scenario/reading/textDoubts.ts';

const TEXT = '{ "title": "Östrel — Kavan’s shore" }\n';
const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const latin = (text: string) =>
  Buffer.from(text.replaceAll('—', '\u0097').replaceAll('’', '\u0092'), 'latin1');

test.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', false],
  ['UTF-16 with its mark', utf16(`\uFEFF${TEXT}`), 'utf-16le', false],
  ['UTF-16 the other way round with its mark', utf16(`\uFEFF${TEXT}`, true), 'utf-16be', false],
  ['UTF-16 without a mark', utf16(TEXT), 'utf-16le', false],
  ['UTF-16 the other way round without a mark', utf16(TEXT, true), 'utf-16be', false],
  ['Windows-1252', latin(TEXT), 'windows-1252', true],
] as const)('%s is read as what it is', (_name, bytes, encoding, isGuessed) => {
  expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, isGuessed });
});

const noise = Buffer.from(Array.from({ length: 600 }, (_, index) => (index * index * 7 + 3) % 251));

test.each([
  ['an image', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR', 'latin1'), noise])],
  ['a compressed file', gzipSync(noise)],
  ['a compressed text without a head', deflateSync(TEXT.repeat(40))],
  ['a Word file', Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0'), noise])],
  ['zero bytes', Buffer.alloc(4096)],
  ['UTF-16 with half a letter', utf16(`\uFEFF${TEXT}`).subarray(0, -1)],
  ['UTF-8 that says so and is broken', Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x7d])],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
])('%s is no text', (_name, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});

test('a file without a letter is an empty text, and one that cannot be read says so', async () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', isGuessed: false });
  expect(await decodeFile(new Blob([new Uint8Array(64)]))).toEqual({
    ok: false,
    problem: 'file-no-text',
  });
});

const doubted = (text: string, isGuessed = false) =>
  textDoubts(text, isGuessed).map((doubt) => {
    const { column, count, found, kind, line, path } = printedDoubt(doubt, say);
    return `${line}:${column} ${path} ${kind} ${count} ${found}`;
  });

test.each([
  ['a text without doubts', '{"title":"Östrel","id":"x"}', false, []],
  [
    'a guessed encoding names words',
    '{"id":"x",\n"title":"Östrel, Kaván und Östrel."}',
    true,
    ['2:10 title encoding-guessed 3 “Östrel”, “Kaván”'],
  ],
  ['a guess that touches no letter', '{"id":"x"}', true, []],
  [
    'letters lost before',
    '{"sides":{"host":{"name":"\uFFFDstrel"}},"title":"\\uFFFD"}',
    false,
    ['1:27 sides.host.name letters-lost 2 �'],
  ],
  [
    'a control character as JSON writes it',
    String.raw`{"title":"a\u0000b","id":"\u0007"}`,
    false,
    ['1:12 title control-character 2 ‹zero byte U+0000›'],
  ],
  [
    'a bare one between marks of direction, which belong to some languages',
    '{"title":"\u200Fa\u0085"}',
    false,
    ['1:13 title control-character 1 ‹control character U+0085›'],
  ],
  [
    'a backslash before letters that only look like a code',
    String.raw`{"title":"\\u0000"}`,
    false,
    [],
  ],
] as const)('%s', (_name, text, isGuessed, expected) => {
  expect(doubted(text, isGuessed)).toEqual(expected);
});

test('the files of the field are read alike, whatever they were saved as', () => {
  const read = (name: string) => decodeText(readFileSync(`tests/field/marsh-${name}.json`));
  expect(read('utf16le')?.text).toBe(read('utf8')?.text);
  const guessed = read('windows1252');
  expect(guessed?.isGuessed).toBe(true);
  expect(guessed?.text).toContain('Östrel');
});
