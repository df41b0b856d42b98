// Every import in src/ keeps to the floor plan.
import { describe, expect, test } from 'vitest';
import { barrelsOf, breachesOf, crowdedRoots } from './floorPlan.ts';
import { readSources } from './sources.ts';

test('every import of src keeps to the floor plan', () => {
  const files = readSources('src', ['.ts', '.tsx', '.css']);
  expect(files.length).toBeGreaterThan(0);
  expect(breachesOf(files)).toEqual([]);
});

describe('the floor test sees a breach, however the file asks for it', () => {
  const PLANTED: readonly (readonly [string, string, string])[] = [
    [
      'a higher floor',
      'src/rivals/patient.ts',
      `import { rollout } from '../analysis/rollout.ts';`,
    ],
    ['a room beside it', 'src/debrief/page.ts', `import { board } from '../play/board.ts';`],
    [
      'the same floor below',
      'src/scenario/parse.ts',
      `import { patient } from '../rivals/patient.ts';`,
    ],
    ['a type alone', 'src/model/match.ts', `import type { Policy } from '../rivals/policy.ts';`],
    [
      'a type in place',
      'src/model/match.ts',
      `type Policy = import('../rivals/policy.ts').Policy;`,
    ],
    ['a re-export', 'src/model/match.ts', `export { policy } from '../rivals/policy.ts';`],
    ['everything re-exported', 'src/model/match.ts', `export * from '../rivals/policy.ts';`],
    ['a late import', 'src/ui/dialog.ts', `const board = await import('../play/board.ts');`],
    [
      'a late import in backticks',
      'src/ui/dialog.ts',
      'const board = await import(`../play/board.ts`);',
    ],
    [
      'a worker',
      'src/scenario/codes.ts',
      `new Worker(new URL('../analysis/worker.ts', import.meta.url));`,
    ],
    ['a worker by query', 'src/scenario/codes.ts', `import W from '../analysis/worker.ts?worker';`],
    ['a whole folder', 'src/ui/dialog.ts', `const all = import.meta.glob('../play/*.ts');`],
    ['require', 'src/ui/dialog.ts', `const board = require('../play/board.ts');`],
    ['a style sheet', 'src/ui/base.css', `@import '../play/board.css';`],
    ['words in the model', 'src/model/match.ts', `import { say } from '../text/speaker.ts';`],
    ['a package of another room', 'src/debrief/page.ts', `import * as Phaser from 'phaser';`],
    ['a part of a package', 'src/debrief/page.ts', `import type { Scene } from 'phaser/types';`],
    ['XState outside the machine', 'src/model/match.ts', `import { setup } from 'xstate';`],
    ['Node in the page', 'src/play/save.ts', `import { readFileSync } from 'node:fs';`],
    ['Node without its prefix', 'src/cli/replay.ts', `import { readFileSync } from 'fs';`],
    [
      'a shipped scenario past the library',
      'src/play/door.ts',
      `import one from '../../scenarios/two-valleys.json';`,
    ],
    [
      'the package in a room of the page',
      'src/play/door.ts',
      `import { play } from '../embedding/package.ts';`,
    ],
    ['Node in the package', 'src/embedding/runs.ts', `import { readFileSync } from 'node:fs';`],
    ['the tests', 'src/play/door.ts', `import { ROOT } from '../../tests/house/sources.ts';`],
    ['another origin', 'src/ui/base.css', `body { background: url(https://example.org/a.png); }`],
    [
      'a folder above in the same room',
      'src/model/rules/acts.ts',
      `import { playTurn } from '../match/playTurn.ts';`,
    ],
    ['a room not on the plan', 'src/helpers/dates.ts', ''],
    ['a second file beside main', 'src/boot.ts', ''],
  ];

  test.each(PLANTED)('%s', (_name, path, text) => {
    expect(breachesOf([{ path, text }])).toHaveLength(1);
  });

  test('an address put together at run time is refused, since nobody can check it', () => {
    const file = { path: 'src/ui/dialog.ts', text: 'const board = await import(name);' };
    expect(() => breachesOf([file])).toThrow('plain string');
  });
});

test('only the face of the package hands on what other files declare', () => {
  expect(barrelsOf(readSources('src', ['.ts', '.tsx']))).toEqual([]);
  const planted = [
    `export { play } from './match.ts';`,
    `export type { Match } from './match.ts';`,
    `export * from './match.ts';`,
    `export * as match from './match.ts';`,
    `import { play } from './match.ts'; export { play };`,
    `import { play } from './match.ts'; export { play as step };`,
  ].map((text, file) => ({ path: `src/seat/planted${file}.ts`, text }));
  expect(barrelsOf(planted)).toHaveLength(planted.length);
  expect(
    barrelsOf(planted.map(({ text }) => ({ path: 'src/embedding/package.ts', text }))),
  ).toEqual([]);
  const own = `import { play } from './match.ts'; const ours = () => play(); export { ours };`;
  expect(barrelsOf([{ path: 'src/seat/own.ts', text: own }])).toEqual([]);
});

test('no room is a heap: at most fifteen files stand at its root', () => {
  const paths = readSources('src', ['.ts', '.tsx', '.css']).map(({ path }) => path);
  expect(crowdedRoots(paths)).toEqual([]);
  expect(crowdedRoots(Array.from({ length: 16 }, (_, file) => `src/ui/${file}.ts`))).toHaveLength(
    1,
  );
});

test.each([
  ['src/model/stages/machine.ts', `import { setup } from 'xstate';`],
  [
    'src/play/board.ts',
    `import * as Phaser from 'phaser'; import { veil } from '../model/match.ts';`,
  ],
  ['src/text/speaker.ts', `import source from '../../assets/text/en.ftl?raw';`],
  ['src/cli/replay.ts', `import { readFileSync } from 'node:fs';`],
  ['src/main.ts', `const door = await import('./play/door.ts'); import './ui/base.css';`],
])('the floor test lets %s do what its room may', (path, text) => {
  expect(breachesOf([{ path, text }])).toEqual([]);
});
