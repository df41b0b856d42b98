// The editor reads what is on it: faults at their places, changes against what was opened, the last scenario that was valid.
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { createEditorStore } from '../../src/workshop/editor/editorStore.ts';
import {
  openDocument,
  replaceText,
  setValue,
  undo,
} from '../../src/workshop/editor/scenarioDocument.ts';

const FLAGSHIP = readFileSync('scenarios/pakistan-afghanistan.json', 'utf8');
const SUPPORT = ['sides', 'struck', 'support'];
const store = () => createEditorStore(openDocument(FLAGSHIP, { kind: 'file', name: 'a.json' }));

test('a number out of its range is a fault of its field, of its side, and of nothing else', () => {
  const { change, getSnapshot: view } = store();
  change((document) => setValue(document, SUPPORT, 130));
  const { faults } = view();
  expect(faults.at(SUPPORT).map(({ kind }) => kind)).toEqual(['too-large']);
  expect(faults.countUnder(['sides', 'struck'])).toBe(1);
  expect(faults.countUnder(['sides', 'host'])).toBe(0);
});

test('a key that nobody declared is a fault beside the declared ones', () => {
  const { change, getSnapshot: view } = store();
  change((document) => setValue(document, ['border', 'fense'], 0.2));
  expect(
    view()
      .faults.beside(['border'], ['fence'])
      .map(({ facts }) => facts.nearest),
  ).toEqual(['fence']);
  expect(view().faults.beside(['media'], [])).toEqual([]);
});

test('the last valid scenario stays while the text has faults', () => {
  const { change, getSnapshot: view } = store();
  const first = view().valid;
  expect(first?.scenario.id).toBe('pakistan-afghanistan');
  change((document) => replaceText(document, document.text.slice(0, -20)));
  expect(view().tree.parsed.ok).toBe(false);
  expect(view().valid).toBe(first);
});

test('what was changed is told place by place, and is gone with the change', () => {
  const { change, getSnapshot: view } = store();
  expect(view().changes).toEqual([]);
  change((document) => setValue(document, SUPPORT, 77));
  expect(view().changes).toEqual([{ path: 'sides.struck.support', before: 52, after: 77 }]);
  change(undo);
  expect(view().changes).toEqual([]);
});

test('parts that did not change are the same objects, so that the page can skip them', () => {
  const { change, getSnapshot: view } = store();
  const before = view().tree.value as Readonly<Record<string, unknown>>;
  change((document) => setValue(document, SUPPORT, 77));
  const after = view().tree.value as Readonly<Record<string, unknown>>;
  expect(after).not.toBe(before);
  expect(after['news']).toBe(before['news']);
  expect(after['sides']).not.toBe(before['sides']);
});

test('whoever listens hears of every change and of no change that is none', () => {
  const { change, subscribe, getSnapshot: view } = store();
  let heard = 0;
  const end = subscribe(() => {
    heard += 1;
  });
  change((document) => setValue(document, SUPPORT, 77));
  change((document) => document);
  expect(heard).toBe(1);
  end();
  change(undo);
  expect(heard).toBe(1);
  expect(view().document.text).toBe(FLAGSHIP);
});

test('a pause ends the step that is being written', () => {
  vi.useFakeTimers();
  const { change, getSnapshot: view } = store();
  for (const support of [7, 77]) change((document) => setValue(document, SUPPORT, support));
  expect(view().document.past).toHaveLength(1);
  vi.advanceTimersByTime(5000);
  change((document) => setValue(document, SUPPORT, 78));
  expect(view().document.past).toHaveLength(2);
  vi.useRealTimers();
});

test('a number of a table that was left to its default changes alone, and the rest of the table is written out', () => {
  const blank = JSON.stringify({
    format: 'strategic-patience/scenario@1',
    id: 'blank',
    title: 'Blank',
    sides: { struck: { name: 'One' }, host: { name: 'Other' } },
  });
  const { change, getSnapshot: view } = createEditorStore(
    openDocument(blank, { kind: 'blank', name: '' }),
  );
  const worth = ['table', 'issues', 0, 'options', 0, 'worth', 'host'];
  change((document) => setValue(document, worth, 4));
  expect(view().changes).toEqual([
    { path: 'table.issues[0].options[0].worth.host', before: 0, after: 4 },
  ]);
  expect(view().tree.parsed.ok).toBe(true);
});
