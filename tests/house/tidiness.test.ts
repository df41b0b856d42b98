// The house stays as tidy as it was planned: its top level, its lock file, its wording.
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { readSources, ROOT } from './sources.ts';

const TOP_LEVEL: readonly string[] = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'stylelint.config.js',
  'tsconfig.json',
  'index.html',
  'src',
  'assets',
  'scenarios',
  'tests',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'docs',
  '.ci',
  // GitHub looks for its workflows nowhere else.
  '.github',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  '.knip.json',
];

test('the top level holds what the plan names and nothing else', () => {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/u, ''))
    .filter((line) => line !== '');
  const extra = readdirSync(ROOT).filter(
    (name) =>
      name !== '.git' &&
      !TOP_LEVEL.includes(name) &&
      !ignored.some((pattern) => matchesGlob(name, pattern)),
  );
  expect(extra).toEqual([]);
});

test('no file is a barrel or a place for leftovers', () => {
  const leftovers = /(?:^|\/)(?:utils?|helpers?|managers?|index|misc|common)\.tsx?$/iu;
  const paths = [...readSources('src', ['.ts', '.tsx']), ...readSources('tests', ['.ts', '.tsx'])];
  expect(paths.map(({ path }) => path).filter((path) => leftovers.test(path))).toEqual([]);
});

test('the lock file names no registry, so that any mirror will do', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved"\s*:/u);
});

test('every dependency is pinned to one version', () => {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const ranges = [...manifest.matchAll(/"[^"]+":\s*"([\^~*]|>|<|latest)[^"]*"/gu)]
    .map(([line]) => line)
    .filter((line) => !/^"(?:node|npm)":/u.test(line));
  expect(ranges).toEqual([]);
});

// Put together here, so that this file does not find itself.
const FORBIDDEN: readonly string[] = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['@ts-', 'ignore'],
  ['@ts-', 'expect-error'],
  ['@ts-', 'nocheck'],
  ['oxlint-', 'disable'],
  ['eslint-', 'disable'],
  ['.on', 'ly('],
  ['.sk', 'ip('],
  ['.to', 'do('],
  ['vi.', 'mock('],
].map((parts) => parts.join(''));

/** One test says of the compiler what must not compile, and there it fails where it does. */
const isMeant = (path: string, word: string): boolean =>
  path === 'tests/text/say.test.ts' && word.endsWith('expect-error');

test('no source puts work off, silences a check or runs only some tests', () => {
  const files = [
    ...readSources('src', ['.ts', '.tsx', '.css']),
    ...readSources('tests', ['.ts', '.tsx']),
  ];
  const found = files.flatMap(({ path, text }) =>
    FORBIDDEN.filter((word) => text.includes(word) && !isMeant(path, word)).map(
      (word) => `${path}: ${word}`,
    ),
  );
  expect(found).toEqual([]);
});

test('every source begins with a comment that says what it is', () => {
  const silent = readSources('src', ['.ts', '.tsx'])
    .filter(({ text }) => !/^(?:#![^\n]*\n)?(?:\/\/ \S|\/\*)/u.test(text))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});
