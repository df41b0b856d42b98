// The page of the house names files by their paths; each of them is there, however often files move.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const PAGE = 'docs/architecture.md';

const FILES: readonly string[] = globSync(
  ['src/**', 'tests/**', '.ci/**', 'assets/**', 'scenarios/**', 'docs/**', '*.*'],
  { cwd: ROOT },
).map((path) => `/${path.replaceAll('\\', '/')}`);

/** The files and folders that a page names between backticks and that no file or folder is called; a bare name may stand anywhere. */
function namedAmiss(page: string): readonly string[] {
  return [
    ...page.matchAll(/`(?:\.\/)?([\w.*-]+(?:\/[\w.*-]+)*(?:\.(?:tsx?|css|json|ftl|md)|\/))`/gu),
  ]
    .map(([, name = '']) => name)
    .filter((name) => !name.includes('*'))
    .filter((name) => !FILES.some((path) => `${path}/`.endsWith(`/${name.replace(/\/$/u, '')}/`)));
}

test('every file that the page of the house names is there', () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  expect(page.match(/`[\w/]+\.ts`/gu)?.length).toBeGreaterThan(40);
  expect(namedAmiss(page)).toEqual([]);
});

test.each([
  ['a file that moved', 'see `ui/rooms.ts`', ['ui/rooms.ts']],
  ['a folder that is gone', 'see `src/stylesheets/`', ['src/stylesheets/']],
  ['a file by its whole path, and one by its name', '`src/main.ts`, `main.ts`', []],
])('%s', (_, page, amiss) => {
  expect(namedAmiss(page)).toEqual(amiss);
});
