// Runs that students saved before runs named what their rules read: their codes and files open as they always did.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replayRun, type RunFile } from '../../src/model/match/run.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { codeToRun, runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { parseRun } from '../../src/scenario/runs/runText.ts';
import { hashText } from '../../src/scenario/checking/scenarioHash.ts';
import { SHIPPED_IDS, shipped } from '../model/shipped.ts';

interface EarlierCode extends Pick<RunFile, 'scenario' | 'seed' | 'ending'> {
  readonly code: string;
  readonly turns: number;
  /** Fingerprint of the run's whole JSON, log included. */
  readonly run: string;
}

const field = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'field', name), 'utf8');
const codes = JSON.parse(field('codes-before-digest.json')) as readonly EarlierCode[];
const known = SHIPPED_IDS.map(shipped);

test.each(codes)('the code of $scenario.id with seed $seed gives the same run', (earlier) => {
  const read = codeToRun(earlier.code, known);
  if (!read.ok) throw new Error(`the code is refused: ${read.fault.kind}`);
  const { ending, scenario, seed, turns } = read.run;
  expect({ ending, scenario, seed, turns: turns.length }).toEqual({
    ending: earlier.ending,
    scenario: earlier.scenario,
    seed: earlier.seed,
    turns: earlier.turns,
  });
  expect(hashText(JSON.stringify(read.run))).toBe(earlier.run);
  expect(runToCode(read.run, read.known.scenario)).toBe(earlier.code);
});

test('a run file of then replays as it says', () => {
  const parsed = parseRun(field('run-before-digest.json'));
  if (!parsed.ok) throw new Error('the file is refused');
  const { scenario } = shipped(parsed.run.scenario.id);
  expect(replayRun(settingOf(scenario), parsed.run).same).toBe(true);
});
