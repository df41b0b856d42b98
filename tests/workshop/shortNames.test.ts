// Short names follow titles until an author writes one, and what refers to a thing follows its name.
import { expect, test } from 'vitest';
import type { ListField } from '../../src/model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { fieldAt, type Path } from '../../src/scenario/json/path.ts';
import { readTree, valueAt } from '../../src/scenario/editing/scenarioTree.ts';
import { addItem, openDocument, setValues } from '../../src/workshop/editor/scenarioDocument.ts';
import { newEntry, shortNameOf, writesOf } from '../../src/workshop/form/shortNames.ts';

const BLANK = JSON.stringify({
  format: 'strategic-patience/scenario@1',
  id: 'a-new-crisis',
  title: 'A new crisis',
  sides: { struck: { name: 'One' }, host: { name: 'Other' } },
});

let document = openDocument(BLANK, { kind: 'blank', name: '' });
const valueOf = (path: Path): unknown => valueAt(readTree(document.text).value, path);
const write = (path: Path, text: string): void => {
  document = setValues(document, writesOf(readTree(document.text).value, path, text));
};
const add = (path: Path): void => {
  const field = fieldAt(scenarioShape, path) as ListField;
  const held = valueOf(path) as readonly unknown[];
  document = addItem(document, path, held.length, newEntry(field, path, held));
};

test.each([
  ['The salt road', 'the-salt-road'],
  ['Kurram’s gate: Émile & Søn', 'kurrams-gate-emile-s-n'],
  ['حدود', ''],
  [
    'A convoy of flour lorries is fired on above the bends',
    'a-convoy-of-flour-lorries-is-fired-on',
  ],
])('“%s” makes “%s”', (title, name) => {
  expect(shortNameOf(title)).toBe(name);
});

test('a crisis is called by its title, letter by letter', () => {
  for (const title of ['T', 'Th', 'The salt', 'The salt road']) write(['title'], title);
  expect(valueOf(['id'])).toBe('the-salt-road');
  write(['id'], 'salt');
  write(['title'], 'Another road');
  expect(valueOf(['id'])).toBe('salt');
});

test('new entries have names of their own at once, and two of one headline stay two', () => {
  add(['news']);
  add(['news']);
  expect([0, 1].map((card) => valueOf(['news', card, 'id']))).toEqual(['news-1', 'news-2']);
  write(['news', 0, 'headline'], 'Fire on the road');
  write(['news', 1, 'headline'], 'Fire on the road');
  expect([0, 1].map((card) => valueOf(['news', card, 'id']))).toEqual([
    'fire-on-the-road',
    'fire-on-the-road-2',
  ]);
  add(['table', 'issues']);
  const [last] = (valueOf(['table', 'issues']) as readonly unknown[]).slice(-1);
  expect(valueAt(last, ['options', 1, 'id'])).toBe('options-2');
});

test('cards keep the place and the source that they name when these are called otherwise', () => {
  add(['theatre', 'places']);
  write(['theatre', 'places', 0, 'name'], 'Gate');
  add(['sources']);
  write(['sources', 0, 'title'], 'A report');
  write(['news', 0, 'place'], 'Gate');
  write(['news', 0, 'source'], 'a-report');
  write(['theatre', 'places', 0, 'name'], 'Old gate');
  write(['sources', 0, 'title'], 'A second report');
  expect(valueOf(['news', 0, 'place'])).toBe('Old gate');
  expect(valueOf(['news', 0, 'source'])).toBe('a-second-report');
});
