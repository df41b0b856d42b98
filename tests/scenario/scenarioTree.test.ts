// A faulty text is still read for the form: its values, its defaults, and what is wrong with them.
import { expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { editsToSet } from '../../src/scenario/editing/scenarioEdits.ts';
import { applyEdits } from '../../src/scenario/editing/textEdit.ts';
import { readTree, valueAt } from '../../src/scenario/editing/scenarioTree.ts';

const MINIMAL =
  '{"format":"strategic-patience/scenario@1","id":"plain","title":"The plain crisis","sides":{"struck":{"name":"Struck"},"host":{"name":"Host"}}}';

test('what a text leaves out is shown with its declared default, as the validator fills it in', () => {
  const { value, parsed, isReadable } = readTree(MINIMAL);
  expect(isReadable).toBe(true);
  expect(value).toEqual(plainScenario);
  expect(parsed.ok && parsed.scenario).toEqual(plainScenario);
});

test('faulty values are shown as they stand, with their faults', () => {
  const { value, parsed } = readTree(
    '{"sides":{"struck":{"support":"much"},"host":7},"prompts":{"a":1},"extra":true,}',
  );
  expect(parsed.ok).toBe(false);
  expect(valueAt(value, ['sides', 'struck', 'support'])).toBe('much');
  expect(valueAt(value, ['sides', 'struck', 'outrage'])).toBe(35);
  expect(valueAt(value, ['sides', 'struck', 'name'])).toBeUndefined();
  expect(valueAt(value, ['sides', 'host'])).toBe(7);
  expect(valueAt(value, ['sides', 'host', 'outrage'])).toBeUndefined();
  expect(valueAt(value, ['prompts', 'a'])).toBe(1);
  expect(valueAt(value, ['extra'])).toBe(true);
  expect(valueAt(value, ['theatre'])).toEqual({
    struck: [],
    host: [],
    drawn: 'two-valleys',
    places: [],
  });
});

test.each(['', '{', '{"id" "x"}', 'id: x', '{"id": x}', '['.repeat(100)])(
  '%j cannot be read at all',
  (text) => {
    const { value, parsed, isReadable } = readTree(text);
    expect(isReadable).toBe(false);
    expect(value).toBeUndefined();
    expect(parsed.ok ? [] : parsed.faults).not.toEqual([]);
  },
);

test('a key that reaches for the prototype is shown as a key and changes nothing', () => {
  const { value } = readTree('{"border":{"__proto__":{"polluted":1}}}');
  expect(valueAt(value, ['border', '__proto__', 'polluted'])).toBe(1);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(valueAt(value, ['border', 'polluted'])).toBeUndefined();
});

test('parts that did not change are the same objects as before', () => {
  const text = printScenario(plainScenario);
  const before = readTree(text);
  const path = ['sides', 'host', 'cohesion'];
  const after = readTree(applyEdits(text, editsToSet(text, path, 33)), before);
  expect(valueAt(after.value, path)).toBe(33);
  expect(after.value).not.toBe(before.value);
  for (const kept of [['sides', 'struck'], ['table'], ['mediators', 0], ['rivals']])
    expect(valueAt(after.value, kept)).toBe(valueAt(before.value, kept));
  expect(readTree(text, before).value).toBe(before.value);
});
