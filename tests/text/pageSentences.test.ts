// The page is built without the sentences of commands, and with every other.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FluentResource } from '@fluent/bundle';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { pageSentences, withoutCommandSentences } from '../../.ci/pageSentences.ts';
import { readSources, ROOT } from '../house/sources.ts';

const FILE = join(ROOT, 'assets', 'text', 'en.ftl');
const ENGLISH = readFileSync(FILE, 'utf8');

const messagesOf = (fluent: string) =>
  new Map(new FluentResource(fluent).body.map((message) => [message.id, message.value]));

const isOfCommands = (id: string): boolean => id.startsWith('cli-');

test('what is kept back are the sentences of commands, whole, and nothing else', () => {
  const all = messagesOf(ENGLISH);
  const kept = messagesOf(withoutCommandSentences(ENGLISH));
  expect([...kept]).toEqual([...all].filter(([id]) => !isOfCommands(id)));
  expect(all.size - kept.size).toBeGreaterThan(200);
  const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
  expect(weight(ENGLISH) - weight(withoutCommandSentences(ENGLISH))).toBeGreaterThan(4000);
});

test('what else stands under their heading, or after it, is kept with its comments', () => {
  const before = '### A\n\n## The product\n\n# Named\ntitle = A\n';
  const commands =
    '## Commands: all\n\n# simulate\ncli-a = { $n ->\n    [one] one\n   *[other] B\n  }\n';
  const after = 'declared = C\n## Another\n# Here\nlast = D\n';
  expect(withoutCommandSentences(before + commands + after)).toBe(before + after);
});

test('only commands say the sentences of commands', () => {
  const sources = readSources('src', ['.ts', '.tsx']).filter(
    ({ path }) => !path.startsWith('src/cli/') && !path.startsWith('src/text/message'),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(({ text }) => /['"`]cli-/u.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the file that a page loads holds what is kept, under a name of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sentences-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, `import english from '${FILE}?url';\nconsole.log(english);\n`);
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [pageSentences()],
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  rmSync(folder, { recursive: true });
  const assets = output.filter(({ type }) => type === 'asset');
  expect(assets.map(({ fileName }) => fileName)).toEqual([
    expect.stringMatching(/^assets\/en-[\w-]+\.ftl$/u),
  ]);
  const [file] = assets;
  expect(file?.type === 'asset' && file.source).toBe(withoutCommandSentences(ENGLISH));
  const chunk = output.find(({ type }) => type === 'chunk');
  expect(chunk?.type === 'chunk' && chunk.code).toContain(file?.fileName.replace('assets/', ''));
});
