// The house stays as tidy as it was planned: its top level, its lock file, its wording.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources, ROOT } from './sources.ts';

const TOP_LEVEL: readonly string[] = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
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
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  '.knip.json',
];

function trackedPaths(): readonly string[] {
  const listing = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listing.split('\0').filter((path) => path !== '');
}

test('the top level holds what the plan names and nothing else', () => {
  const top = new Set(trackedPaths().map((path) => path.split('/')[0] ?? path));
  expect([...top].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});

test('no folder below src is empty talk: no barrels, no rooms for leftovers', () => {
  const leftovers = /(?:^|\/)(?:utils?|helpers?|managers?|index|misc|common)\.tsx?$/iu;
  expect(trackedPaths().filter((path) => leftovers.test(path))).toEqual([]);
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

test('no source puts work off, silences a check or runs only some tests', () => {
  const files = [
    ...readSources('src', ['.ts', '.tsx', '.css']),
    ...readSources('tests', ['.ts', '.tsx']),
  ];
  const found = files.flatMap(({ path, text }) =>
    FORBIDDEN.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('every source begins with a comment that says what it is', () => {
  const silent = readSources('src', ['.ts', '.tsx'])
    .filter(({ text }) => !/^(?:#![^\n]*\n)?(?:\/\/ \S|\/\*)/u.test(text))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});
