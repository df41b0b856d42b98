// What a crisis lacks is listed until it is written; nothing that ships lacks anything.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree } from '../../src/scenario/editing/scenarioTree.ts';
import { speaker } from '../../src/text/speaker.ts';
import { createEditorStore } from '../../src/workshop/editor/editorStore.ts';
import { wantedIn } from '../../src/workshop/checklist.ts';
import { blankText } from '../../src/workshop/load/blank.ts';
import { addItem, openDocument, setValue } from '../../src/workshop/editor/scenarioDocument.ts';
import { SHIPPED_IDS } from '../model/shipped.ts';

const say = speaker(readFileSync('assets/text/en.ftl', 'utf8'), 'en');
const lackingIn = (text: string): readonly string[] =>
  wantedIn(readTree(text).value, say)
    .filter(({ isThere }) => !isThere)
    .map(({ words }) => words);

test.each(SHIPPED_IDS)('%s lacks nothing', (id) => {
  expect(lackingIn(readFileSync(`scenarios/${id}.json`, 'utf8'))).toEqual([]);
});

test('a blank crisis is valid and lacks everything; what is written leaves the list', () => {
  const store = createEditorStore(openDocument(blankText(say), { kind: 'blank', name: '' }));
  expect(store.getSnapshot().tree.parsed.ok).toBe(true);
  const all = lackingIn(store.getSnapshot().document.text);
  expect(all).toHaveLength(15);
  expect(all).toContain(
    'The brief of the struck state: what it wants, what it fears, what its street says',
  );
  store.change((document) => setValue(document, ['sides', 'struck', 'name'], 'Maren'));
  store.change((document) => setValue(document, ['sides', 'struck', 'brief'], 'We want the road.'));
  const left = lackingIn(store.getSnapshot().document.text);
  expect(left).toHaveLength(13);
  expect(left).toContain('The public position of Maren, which the other side reads');
});

test('an entry that was just added is a gap and no fault; a title that is too long is a fault', () => {
  const store = createEditorStore(openDocument(blankText(say), { kind: 'blank', name: '' }));
  store.change((document) => addItem(document, ['prompts'], 0, ''));
  const { faults, tree } = store.getSnapshot();
  expect(tree.parsed.ok).toBe(false);
  expect(faults.all).toEqual([]);
  expect(faults.gaps.map(({ path }) => path)).toEqual([['prompts', 0]]);
  store.change((document) => setValue(document, ['title'], 'x'.repeat(200)));
  expect(store.getSnapshot().faults.all.map(({ fault }) => fault.kind)).toEqual(['text-too-long']);
});
