// No file of src/ loads itself by way of others, whatever it asks them for.
import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { readSources } from './sources.ts';

test('no imports of src go round in a circle, types included', () => {
  const files = readSources('src', ['.ts', '.tsx', '.css']);
  expect(files.length).toBeGreaterThan(0);
  expect(circlesOf(files).map((circle) => circle.join(' → '))).toEqual([]);
});

/** Files that load one another in the order given, the last one the first, each by `ask`. */
function ringOf(names: readonly string[], ask: (specifier: string) => string) {
  return names.map((name, place) => ({
    path: `src/play/${name}.ts`,
    text: ask(`./${names[(place + 1) % names.length] ?? ''}.ts`),
  }));
}

test.each([
  ['of one', ['door']],
  ['of two', ['door', 'page']],
  ['of three', ['door', 'opening', 'page']],
  ['of eight', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
])('a planted circle %s is found, once and whole', (_name, names) => {
  const files = ringOf(names, (specifier) => `import { one } from '${specifier}';`);
  expect(circlesOf(files)).toEqual([
    [...names, names[0]].map((name) => `src/play/${name ?? ''}.ts`),
  ]);
});

test.each([
  ['a type', (specifier: string) => `import type { One } from '${specifier}';`],
  ['a type in place', (specifier: string) => `type One = import('${specifier}').One;`],
  ['a re-export', (specifier: string) => `export { one } from '${specifier}';`],
  ['a late import', (specifier: string) => `const { one } = await import('${specifier}');`],
  ['a worker by query', (specifier: string) => `import One from '${specifier}?worker';`],
])('%s closes a circle as any value does', (_name, ask) => {
  expect(circlesOf(ringOf(['door', 'opening', 'page'], ask))).toHaveLength(1);
});

test('a circle is found behind files that lead into it, and two apart are two', () => {
  const files = [
    { path: 'src/main.ts', text: `import './play/door.ts'; import './ui/dialog.ts';` },
    ...ringOf(['door', 'page'], (specifier) => `import '${specifier}';`),
    { path: 'src/ui/dialog.ts', text: `import './look/tokens.ts';` },
    { path: 'src/ui/look/tokens.ts', text: `import type { Dialog } from '../dialog.ts';` },
  ];
  expect(circlesOf(files)).toEqual([
    ['src/play/door.ts', 'src/play/page.ts', 'src/play/door.ts'],
    ['src/ui/dialog.ts', 'src/ui/look/tokens.ts', 'src/ui/dialog.ts'],
  ]);
});

test('what many files load and what loads many is no circle', () => {
  const files = [
    { path: 'src/play/page.ts', text: `import './door.ts'; import './board.ts';` },
    { path: 'src/play/door.ts', text: `import './words.ts';` },
    { path: 'src/play/board.ts', text: `import './words.ts'; import 'preact';` },
    { path: 'src/play/words.ts', text: '' },
  ];
  expect(circlesOf(files)).toEqual([]);
});
