// Style sheets cannot leak: every class belongs to one room, is known to the compiler, and is used.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { declarationOf, namesOfSheets } from '../../src/cli/generate/writeClassNames.ts';
import { LAYERS, layerOfSheet } from '../../src/cli/generate/sheetScopes.ts';
import {
  bareSelectors,
  classAttributes,
  framesOf,
  loadedSheets,
  strangeClasses,
  usedNames,
} from './sheets.ts';
import { readSources, ROOT } from './sources.ts';

const SHEETS = readSources('src', ['.css']);
const MODULES = SHEETS.filter(({ path }) => path.endsWith('.module.css'));
const SCRIPTS = readSources('src', ['.ts', '.tsx']).filter(({ path }) => !path.endsWith('.d.ts'));

const DECLARED: ReadonlyMap<string, string> = new Map(
  readSources('src', ['.module.css.d.ts']).map(({ path, text }) => [path, text]),
);

let names: ReadonlyMap<string, ReadonlyMap<string, string>>;
beforeAll(async () => {
  names = await namesOfSheets(ROOT, MODULES);
}, 60_000);

/** Every class of the page's sheets, as it stands on the page. */
function classesOnPage(): ReadonlySet<string> {
  return new Set([...names.values()].flatMap((own) => [...own.values()]));
}

test('the compiler is told the classes that the sheets have, and no others', () => {
  const stale = MODULES.filter(({ path }) => {
    const declared = DECLARED.get(`${path}.d.ts`);
    return declared !== declarationOf(path, names.get(path) ?? new Map());
  }).map(({ path }) => path);
  expect(stale).toEqual([]);
  expect(DECLARED.size).toBe(MODULES.length);
});

test('a class of a sheet is one that a component, or the page before any script, puts on something', () => {
  const used = new Set(SCRIPTS.flatMap((file) => usedNames(file, names)));
  const page = readFileSync(`${ROOT}/index.html`, 'utf8');
  for (const [, list = ''] of page.matchAll(/class="([^"]*)"/gu))
    for (const name of list.split(' ')) used.add(name);
  const frames = new Set(SHEETS.flatMap(framesOf));
  expect([...classesOnPage()].filter((name) => !used.has(name) && !frames.has(name))).toEqual([]);
});

test('the page before any script bears no class but those of the sheets', () => {
  const page = readFileSync(`${ROOT}/index.html`, 'utf8');
  const known = classesOnPage();
  const strange = [...page.matchAll(/class="([^"]*)"/gu)]
    .flatMap(([, list = '']) => list.split(' '))
    .filter((name) => !known.has(name));
  expect(strange).toEqual([]);
});

test('no component writes a class as text', () => {
  expect(SCRIPTS.flatMap(classAttributes)).toEqual([]);
});

test('a sheet names classes of its own scope and of ui, and each selector at least one of its own', () => {
  const known = classesOnPage();
  expect(SHEETS.flatMap((sheet) => strangeClasses(sheet, known))).toEqual([]);
  expect(MODULES.flatMap(bareSelectors)).toEqual([]);
});

test('what is no module is ground for all rooms: ui keeps it, and it names no class', () => {
  const ground = SHEETS.filter(({ path }) => !path.endsWith('.module.css'));
  expect(ground.filter(({ path }) => !path.startsWith('src/ui/look/'))).toEqual([]);
  expect(
    ground
      .filter(({ text }) =>
        /\.[a-z][\w-]*[^{};]*\{/u.test(text.replaceAll(/'[^']*'|\/\*[^]*?\*\//gu, '')),
      )
      .map(({ path }) => path),
  ).toEqual([]);
  expect(new Set(SHEETS.map(({ path }) => layerOfSheet(`${ROOT}/${path}`)))).toEqual(
    new Set(LAYERS),
  );
});

test('every sheet of a room is loaded by a bare import, which gives it its place among the others', () => {
  const loaded = new Set(SCRIPTS.flatMap((file) => loadedSheets(file)));
  const missing = MODULES.map(({ path }) => path).filter(
    (path) => !path.startsWith('src/ui/') && !loaded.has(path),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['an element', 'button { color: red }', 1],
  ['a class of ui alone', ':global(.ui-button) { color: red }', 1],
  ['an attribute that looks like a class', "[data-a='.b'] { color: red }", 1],
  ['one of several selectors', '.own, h2 { color: red }', 1],
  ['a class of its own', '.own :global(.ui-button), :where(.own) > p { color: red }', 0],
  ['key frames', '@keyframes grow { from { width: 0 } 50% { width: 1px } }', 0],
])('the test of sheets sees whether a selector would leak: %s', (_what, text, leaks) => {
  expect(bareSelectors({ path: 'src/play/dom/planted.module.css', text })).toHaveLength(leaks);
});

test.each([
  ['another room’s', '.own :global(.play-card) { color: red }'],
  ['none that ui has', '.own :global(.ui-planted) { color: red }'],
])('the test of sheets sees a foreign class: %s', (_what, text) => {
  const sheet = { path: 'src/workshop/planted.module.css', text };
  expect(strangeClasses(sheet, new Set(['play-card', 'ui-button']))).toHaveLength(1);
});

test.each([
  ['<p class="card" />', 1],
  ['<p class={`${css.card} wide`} />', 1],
  ["<p class={isOpen ? 'open' : undefined} />", 1],
  ["<p class={isOpen && 'open'} />", 1],
  ["<p class={pane === 'form' ? css.card : ''} />", 0],
  ['<p class={`${css.card} ${css.wide}`} data-part="card" />', 0],
])('the test of sheets sees a class that is written as text: %s', (text, count) => {
  const file = { path: 'src/play/planted.tsx', text: `const planted = ${text};` };
  expect(classAttributes(file)).toHaveLength(count);
});

test('the test of sheets knows which class a script reads', () => {
  const text =
    "import * as css from './a.module.css'; const one = css.cardText; const two = css.none;";
  const sheet = new Map([['cardText', 'play-card-text']]);
  expect(
    usedNames({ path: 'src/play/a.tsx', text }, new Map([['src/play/a.module.css', sheet]])),
  ).toEqual(['play-card-text']);
});
