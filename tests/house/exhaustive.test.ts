// A new stage, measure or ending without a look, a sound slot, a sentence and a rule does not compile: each is planted in a copy and the compiler asked.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const copy = mkdtempSync(join(tmpdir(), 'exhaustive-'));
for (const name of [
  'src',
  'assets',
  'scenarios',
  'tsconfig.json',
  'package.json',
  'vite.config.ts',
])
  cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
afterAll(() => rmSync(copy, { recursive: true }));

/** Where the compiler complains after a change of one file. */
async function complaintsAfter(file: string, from: string, to: string): Promise<string> {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  try {
    await run(process.execPath, [
      resolve('node_modules/typescript/bin/tsc'),
      '--noEmit',
      '-p',
      copy,
    ]);
    return '';
  } catch (fault) {
    return String((fault as { stdout?: unknown }).stdout ?? fault);
  } finally {
    writeFileSync(path, before);
  }
}

test('a new ending without look, sound and sentence does not compile', async () => {
  const complaints = await complaintsAfter(
    'src/model/vocabulary/words.ts',
    "  'open-conflict',",
    "  'open-conflict',\n  'partition',",
  );
  expect(complaints).toMatch(/src\/ui\/look\/looks\.ts.*partition/s);
  // Whether a match is over is asked of every place, by name.
  expect(complaints).toMatch(/src\/model\/vocabulary\/words\.ts/);
  expect(complaints).toMatch(/debrief-name-partition"' is not assignable to type 'keyof Messages'/);
});

test('a new stage without measures, look, sound and sentence does not compile', async () => {
  const complaints = await complaintsAfter(
    'src/model/vocabulary/words.ts',
    "  'implementing',",
    "  'implementing',\n  'sanctions',",
  );
  expect(complaints).toMatch(/src\/model\/vocabulary\/measures\.ts.*sanctions/s);
  expect(complaints).toMatch(/src\/ui\/look\/looks\.ts.*sanctions/s);
  expect(complaints).toMatch(/stage-sanctions"' is not assignable to type 'keyof Messages'/);
});

test('a new measure without kind, look, sound, hint and sentence does not compile', async () => {
  const complaints = await complaintsAfter(
    'src/model/vocabulary/measures.ts',
    "restraint: ['hold', 'fence']",
    "restraint: ['hold', 'fence', 'drones']",
  );
  expect(complaints).toMatch(/src\/model\/vocabulary\/measures\.ts.*drones/s);
  expect(complaints).toMatch(/src\/ui\/look\/looks\.ts.*drones/s);
  expect(complaints).toMatch(/src\/seat\/present\/hints\.ts.*drones/s);
  expect(complaints).toMatch(/act-drones/);
});

test('a new policy without a way of playing and a name does not compile', async () => {
  const complaints = await complaintsAfter(
    'src/model/vocabulary/policyRecords.ts',
    '  random: { code: 10,',
    "  stonewall: { code: 17, summary: 'says nothing' },\n  random: { code: 10,",
  );
  expect(complaints).toMatch(/src\/rivals\/plainPolicies\.ts.*stonewall/s);
  expect(complaints).toMatch(/debrief-type-stonewall/);
  // Besides its record, its way of playing and its words, nothing has to be told of it.
  const others = complaints
    .split('\n')
    .filter(
      (line) =>
        /\/src\/.*error TS/u.test(line) && !/debrief-(?:type|wants)-|src\/rivals\//u.test(line),
    );
  expect(others).toEqual([]);
});
