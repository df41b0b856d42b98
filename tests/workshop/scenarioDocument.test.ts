// The document on the editor: what undo takes back, what counts as one step, what stays the same.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTree, valueAt } from '../../src/scenario/editing/scenarioTree.ts';
import {
  MOST_STEPS,
  addItem,
  endStep,
  moveItem,
  openDocument,
  redo,
  replaceText,
  setValue,
  undo,
} from '../../src/workshop/editor/scenarioDocument.ts';

const FLAGSHIP = readFileSync('scenarios/pakistan-afghanistan.json', 'utf8');
const SUPPORT = ['sides', 'struck', 'support'];
const ANGER = ['sides', 'struck', 'outrage'];
const opened = openDocument(FLAGSHIP, { kind: 'shipped', name: 'pakistan-afghanistan' });
const held = (text: string, path: readonly (string | number)[]): unknown =>
  valueAt(readTree(text).value, path);

test('a slider that is dragged is one step, and undo goes back to where it began', () => {
  let document = opened;
  for (const support of [60, 61, 62, 63]) document = setValue(document, SUPPORT, support);
  expect(document.past).toHaveLength(1);
  expect(held(document.text, SUPPORT)).toBe(63);
  const back = undo(document);
  expect(back.text).toBe(FLAGSHIP);
  expect(redo(back).text).toBe(document.text);
});

test('another place, or a pause, begins another step', () => {
  const first = setValue(opened, SUPPORT, 60);
  expect(setValue(first, ANGER, 12).past).toHaveLength(2);
  expect(setValue(endStep(first), SUPPORT, 61).past).toHaveLength(2);
  expect(setValue(first, SUPPORT, 61).past).toHaveLength(1);
});

test('writing after an undo forgets what could have been redone', () => {
  const document = setValue(undo(setValue(opened, SUPPORT, 60)), ANGER, 12);
  expect(document.future).toEqual([]);
  expect(redo(document)).toBe(document);
});

test('a value that stands there already changes nothing at all', () => {
  expect(setValue(opened, SUPPORT, held(FLAGSHIP, SUPPORT))).toBe(opened);
  expect(undo(opened)).toBe(opened);
  expect(redo(opened)).toBe(opened);
  expect(replaceText(opened, FLAGSHIP)).toBe(opened);
});

test('a change of one number leaves every other line as its author wrote it', () => {
  const before = FLAGSHIP.split('\n');
  const after = setValue(opened, SUPPORT, 77).text.split('\n');
  expect(after).toHaveLength(before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toEqual([expect.stringContaining('"support": 77')]);
});

test('entries are added at the end, moved and taken away, each in a step of its own', () => {
  const prompts = held(FLAGSHIP, ['prompts']) as readonly string[];
  const added = addItem(opened, ['prompts'], prompts.length, 'What did patience cost?');
  const moved = moveItem(added, ['prompts', prompts.length], 0);
  expect(held(moved.text, ['prompts', 0])).toBe('What did patience cost?');
  expect(held(moved.text, ['prompts', 1])).toBe(prompts[0]);
  const removed = setValue(moved, ['prompts', 0], undefined);
  expect(held(removed.text, ['prompts'])).toEqual(prompts);
  expect(removed.past).toHaveLength(3);
  expect(undo(undo(undo(removed))).text).toBe(FLAGSHIP);
});

test('only so many steps are kept, the latest ones', () => {
  let document = opened;
  for (let step = 0; step < MOST_STEPS + 5; step += 1)
    document = replaceText(document, `${FLAGSHIP}${' '.repeat(step + 1)}`);
  expect(document.past).toHaveLength(MOST_STEPS);
  for (let step = 0; step < MOST_STEPS; step += 1) document = undo(document);
  expect(document.text).toBe(`${FLAGSHIP}${' '.repeat(5)}`);
});

test('steps of any two texts lead back and on, and hold what differs alone', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (texts) => {
      let document = openDocument(texts[0] ?? '', { kind: 'blank', name: '' });
      for (const text of texts) document = replaceText(document, text);
      const end = document.text;
      const steps = document.past.length;
      for (let step = 0; step < steps; step += 1) document = undo(document);
      expect(document.text).toBe(texts[0]);
      for (let step = 0; step < steps; step += 1) document = redo(document);
      expect(document.text).toBe(end);
    }),
  );
  const [step] = setValue(opened, SUPPORT, 77).past;
  expect([step?.earlier, step?.later]).toEqual(['52', '77']);
});
