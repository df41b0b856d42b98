// Changing one place of a text changes that value and nothing else, neither what it says nor how it is written.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/scenario/json/path.ts';
import { editsToMove, editsToSet } from '../../src/scenario/editing/scenarioEdits.ts';
import { applyEdits } from '../../src/scenario/editing/textEdit.ts';
import { readTree, valueAt } from '../../src/scenario/editing/scenarioTree.ts';
import { shippedFile } from '../model/shipped.ts';
import { changesAlone } from './editLaws.ts';
import { anyEdit } from './everyPath.ts';

const set = (text: string, path: Path, value: unknown) =>
  applyEdits(text, editsToSet(text, path, value));

test('a value set at any declared path is there afterwards, and everything else is as before', () => {
  let asked = 0;
  fc.assert(
    fc.property(anyEdit, (edit) => {
      changesAlone(edit);
      asked += 1;
    }),
    { numRuns: 150 },
  );
  expect(asked).toBe(150);
});

test('in a shipped file, a number set changes its digits and no other letter', () => {
  const text = readFileSync(shippedFile('two-valleys'), 'utf8');
  const edited = set(text, ['sides', 'struck', 'support'], 61.5);
  expect(edited).toBe(text.replace('"support": 52', '"support": 61.5'));
});

describe('a missing key', () => {
  test('is added on a line of its own where it is declared, indented like its neighbours', () => {
    const text = '{\n\t"id": "x",\n\t"tension": 1\n}\n';
    expect(set(text, ['title'], 'T')).toBe('{\n\t"id": "x",\n\t"title": "T",\n\t"tension": 1\n}\n');
    expect(set(text, ['prompts'], ['Why?'])).toBe(
      '{\n\t"id": "x",\n\t"tension": 1,\n\t"prompts": ["Why?"]\n}\n',
    );
    expect(set(text, ['format'], 'f')).toBe(
      '{\n\t"format": "f",\n\t"id": "x",\n\t"tension": 1\n}\n',
    );
  });

  test('is added on the same line where the author writes on one', () => {
    expect(set('{"media": { "audience": "domestic" }}', ['media', 'speed'], 0.4)).toBe(
      '{"media": { "speed": 0.4, "audience": "domestic" }}',
    );
    expect(set('{"border": {}}', ['border', 'fence'], 1)).toBe('{"border": { "fence": 1 }}');
  });

  test('stays behind the address of the schema', () => {
    expect(set('{ "$schema": "s", "id": "x" }', ['format'], 'f')).toBe(
      '{ "$schema": "s", "format": "f", "id": "x" }',
    );
  });

  test('brings the objects that it needs', () => {
    expect(set('{ "id": "x" }', ['sides', 'host', 'cohesion'], 40)).toBe(
      '{ "id": "x", "sides": { "host": { "cohesion": 40 } } }',
    );
  });

  test('in a list or object that stood for its default writes the default out first', () => {
    const text = '{ "id": "x" }';
    const weights = readTree(set(text, ['rivals', 'captured'], 0.5)).value;
    expect(valueAt(weights, ['rivals'])).toEqual({
      'security-seeker': 0.3,
      'free-rider': 0.2,
      reformer: 0.2,
      populist: 0.2,
      captured: 0.5,
    });
    const renamed = readTree(set(text, ['mediators', 1, 'name'], 'A neighbour')).value;
    expect(valueAt(renamed, ['mediators', 1, 'trustOfStruck'])).toBe(0.8);
    expect(valueAt(renamed, ['mediators', 2, 'id'])).toBe('patron');
  });
});

describe('undefined', () => {
  const text = '{\n  "id": "x",\n  "title": "y",\n  "tension": 1\n}\n';
  test.each([
    ['id', '{\n  "title": "y",\n  "tension": 1\n}\n'],
    ['title', '{\n  "id": "x",\n  "tension": 1\n}\n'],
    ['tension', '{\n  "id": "x",\n  "title": "y"\n}\n'],
    ['summary', text],
  ])('takes out the key %s with its comma and its line', (key, expected) => {
    expect(set(text, [key], undefined)).toBe(expected);
  });

  test.each([
    [0, '{ "prompts": ["b", "c"] }'],
    [1, '{ "prompts": ["a", "c"] }'],
    [2, '{ "prompts": ["a", "b"] }'],
  ])('takes out list item %i', (index, expected) => {
    expect(set('{ "prompts": ["a", "b", "c"] }', ['prompts', index], undefined)).toBe(expected);
  });

  test('takes out a key as often as it stands there, so that no older one comes back', () => {
    expect(set('{"tension": 1, "id": "x", "tension": 2}', ['tension'], undefined)).toBe(
      '{"id": "x"}',
    );
    expect(set('{"tension": 1, "tension": 2}', ['tension'], undefined)).toBe('{}');
  });
});

describe('a list', () => {
  const list = '{\n  "prompts": [\n    "a",\n    "b"\n  ]\n}';
  test('takes a new item at its end, written as its neighbours are', () => {
    expect(set(list, ['prompts', 2], 'c')).toBe(
      '{\n  "prompts": [\n    "a",\n    "b",\n    "c"\n  ]\n}',
    );
    const sources = '{\n  "sources": [\n    { "id": "a", "title": "A" }\n  ]\n}';
    expect(set(sources, ['sources', 9], { id: 'b', title: 'B' })).toBe(
      '{\n  "sources": [\n    { "id": "a", "title": "A" },\n    { "id": "b", "title": "B" }\n  ]\n}',
    );
  });

  test('moves an item and keeps the separators', () => {
    const text = '{"prompts": ["a",  "b",\n "c"]}';
    const move = (from: number, to: number) =>
      applyEdits(text, editsToMove(text, ['prompts', from], to));
    expect(move(0, 2)).toBe('{"prompts": ["b",  "c",\n "a"]}');
    expect(move(2, 0)).toBe('{"prompts": ["c",  "a",\n "b"]}');
    expect(move(0, 9)).toBe(move(0, 2));
    expect(move(1, 1)).toBe(text);
    expect(editsToMove(text, ['prompts', 7], 0)).toEqual([]);
    expect(editsToMove(text, ['title', 0], 0)).toEqual([]);
  });
});

test('line ends and a byte order mark stay as they are', () => {
  const text = '\uFEFF{\r\n  "id": "x"\r\n}\r\n';
  expect(set(text, ['title'], 'T')).toBe('\uFEFF{\r\n  "id": "x",\r\n  "title": "T"\r\n}\r\n');
  expect(set(text, ['id'], 'yy')).toBe(text.replace('"x"', '"yy"'));
});

test('comments and slips of punctuation around the place stay for their author to mend', () => {
  const text = '{\n  // mine\n  "tension": 1 "channel": 2,\n}';
  expect(set(text, ['channel'], 3)).toBe(text.replace('2', '3'));
  expect(set(text, ['tension'], 5)).toBe(text.replace('1', '5'));
});

test.each([
  ['', ['tension'], 5, '{ "tension": 5 }\n'],
  ['  ', ['prompts', 0], 'a', '{ "prompts": ["a"] }\n'],
  ['{"sides": 5}', ['sides', 'host', 'name'], 'B', '{"sides": { "host": { "name": "B" } }}'],
  ['{"prompts": {}}', ['prompts', 0], 'a', '{"prompts": ["a"]}'],
  ['{"tension"}', ['tension'], 5, '{"tension": 5}'],
  ['{"tension":}', ['tension'], 5, '{"tension": 5}'],
] as const)('what cannot hold the path in %j is replaced', (text, path, value, expected) => {
  expect(set(text, path, value)).toBe(expected);
});

test('a text beyond the limits of a file is left alone by what takes out, and never parsed', () => {
  const deep = '['.repeat(100_000);
  expect(editsToSet(deep, ['tension'], undefined)).toEqual([]);
  expect(editsToMove(deep, ['prompts', 0], 1)).toEqual([]);
});
