// A class has the same name wherever a component is drawn: on the page, and in a test without a browser.
import { expect, test } from 'vitest';
import * as buttonCss from '../../src/ui/look/button.module.css';
import * as cardsCss from '../../src/play/dom/board/cards.module.css';
import * as packCss from '../../src/workshop/handouts/handouts.module.css';
import { layerOfSheet, scopedName, scopeOfSheet } from '../../src/cli/generate/sheetScopes.ts';

test('a class bears the name of its scope', () => {
  expect(cardsCss.cardText).toBe('play-card-text');
  expect(buttonCss.button).toBe('ui-button');
  expect(packCss.cardText).toBe('papers-card-text');
});

test.each([
  ['/home/a/src/play/dom/board/cards.module.css', 'play', 'room'],
  ['C:\\src\\crisis\\src\\debrief\\page.module.css', 'debrief', 'room'],
  ['src/workshop/handouts/handouts.module.css', 'papers', 'room'],
  ['src/workshop/table/table.module.css', 'workshop', 'room'],
  ['src/ui/look/button.module.css', 'ui', 'ui'],
  ['src/ui/look/base.css', 'ui', 'tokens'],
  ['src/ui/look/forcedColours.css', 'ui', 'forced'],
])('%s is of the scope %s and stands in the layer %s', (path, scope, layer) => {
  expect(scopeOfSheet(path)).toBe(scope);
  expect(scopedName('card', path)).toBe(`${scope}-card`);
  expect(layerOfSheet(path)).toBe(layer);
});

test('a sheet of a library or of a test has no layer, and one in no room has no scope', () => {
  expect(layerOfSheet('/a/src/b/node_modules/font/wght.css')).toBeUndefined();
  expect(layerOfSheet('/a/tests/workshop/demo/panes.css')).toBeUndefined();
  expect(() => scopeOfSheet('/a/tests/panes.css')).toThrow('in a room of src/');
});
