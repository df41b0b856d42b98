// No function of src/ is longer than can be read at one go.
import { expect, test } from 'vitest';
import { longFunctions, MOST_LINES } from './longFunctions.ts';
import { readSources } from './sources.ts';

test('no function of src has more than eighty lines', () => {
  const files = readSources('src', ['.ts', '.tsx']);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(longFunctions)).toEqual([]);
});

/** `count` lines, each of them `line`. */
const lines = (count: number, line = '  step();'): string => `${line}\n`.repeat(count);

const PLANTED: readonly (readonly [string, (inside: string) => string, string])[] = [
  ['a function', (inside) => `export function long() {\n${inside}}\n`, 'long'],
  ['an async generator', (inside) => `async function* long() {\n${inside}}\n`, 'long'],
  ['an arrow function', (inside) => `const long = (): void => {\n${inside}};\n`, 'long'],
  ['an arrow with a type', (inside) => `const long: () => void = () => {\n${inside}};\n`, 'long'],
  ['an arrow in a property', (inside) => `const all = { long: () => {\n${inside}} };\n`, 'long'],
  ['a method', (inside) => `class One {\n  long(): void {\n${inside}}\n}\n`, 'long'],
  ['a setter', (inside) => `class One {\n  set long(to: number) {\n${inside}}\n}\n`, 'long'],
  ['a constructor', (inside) => `class One {\n  constructor() {\n${inside}}\n}\n`, 'constructor'],
  ['a default export', (inside) => `export default function () {\n${inside}}\n`, 'default'],
];

test.each(PLANTED)('%s is counted from its start to its end', (_name, around, name) => {
  const file = (count: number) => ({ path: 'src/play/a.tsx', text: around(lines(count)) });
  expect(longFunctions(file(MOST_LINES - 2))).toEqual([]);
  const [found, ...more] = longFunctions(file(MOST_LINES - 1));
  expect(more).toEqual([]);
  expect(found).toMatch(new RegExp(`^src/play/a\\.tsx:[12] ${name} has 81 lines$`, 'u'));
});

test('JSX counts, and so do the lines of arguments', () => {
  const jsx = `function Long() {\n  return (\n    <p>\n${lines(80, '      <b />')}    </p>\n  );\n}\n`;
  expect(longFunctions({ path: 'src/play/a.tsx', text: jsx })).toHaveLength(1);
  const given = `function long(\n${lines(80, '  // one more')}  one: number,\n) {}\n`;
  expect(longFunctions({ path: 'src/play/a.ts', text: given })).toHaveLength(1);
});

test('a nested function counts on its own and in what it stands in', () => {
  const inner = `  const inner = () => {\n${lines(80)}  };\n`;
  const text = `function outer() {\n${inner}}\n`;
  expect(longFunctions({ path: 'src/play/a.ts', text })).toEqual([
    'src/play/a.ts:1 outer has 84 lines',
    'src/play/a.ts:2 inner has 82 lines',
  ]);
});

test('a file that does not parse is refused, since nobody can count in it', () => {
  expect(() => longFunctions({ path: 'src/play/a.ts', text: 'function (' })).toThrow('must parse');
});
