// JSON that comes from outside is read in one place, which knows limits, byte order marks, prototypes and where a fault stands.
import { expect, test } from 'vitest';
import { readSources, type SourceFile } from './sources.ts';

const DOOR = 'src/scenario/checking/readJson.ts';

/** Files that parse JSON themselves, each with the reason why nobody else can have written it. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'src/workshop/editor/readPath.ts': 'a key that writePath has quoted a moment ago',
  'src/cli/modelDocs/modelDocsMeasured.ts': 'docs/measured.json, which this file writes',
  'src/cli/commands/bench.ts': 'the figures of the bench that it has started itself',
  'src/cli/workers/benchRun.ts': 'what the command that started it asks for',
  'src/cli/generate/cutFrontiers.ts': 'the atlas of a pinned package, larger than any file may be',
};

/** The ways by which a text, or an answer of a server, becomes a value. */
const WAYS = /\bJSON\s*\.\s*(?:parse|rawJSON)\b|\bJSON\s*\[|\.json\(\)|from 'secure-json-parse'/u;

/** The files that read JSON past the door. */
function pastTheDoor(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => path !== DOOR && WAYS.test(withoutComments(text)))
    .map(({ path }) => path);
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '');
}

test('no source parses JSON past readJson, but the few that read what the program wrote', () => {
  const files = readSources('src', ['.ts', '.tsx']);
  expect(files.some(({ path }) => path === DOOR)).toBe(true);
  expect([...pastTheDoor(files)].sort()).toEqual(Object.keys(OWN_WORDS).sort());
});

test.each([
  ['the plain way', 'const value = JSON.parse(text);'],
  ['over two lines', 'const value = JSON\n  .parse(text);'],
  ['by a name in brackets', "const value = JSON['parse'](text);"],
  ['handed over', 'texts.map(JSON.parse);'],
  ['the answer of a server', 'const value = await (await fetch(address)).json();'],
  ['the package itself', "import { parse } from 'secure-json-parse';"],
])('planted: %s', (_way, text) => {
  expect(pastTheDoor([{ path: 'src/play/door.ts', text }])).toEqual(['src/play/door.ts']);
});
