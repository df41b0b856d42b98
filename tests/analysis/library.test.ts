// What every shipped scenario brings: both sides' case, a table, questions, sources where it is real, and lessons that hold when they are played.
import { globSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { SIDES, STAGES } from '../../src/model/vocabulary/words.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';

const FILES = globSync('scenarios/*.json').toSorted();

function scenarioIn(file: string): Scenario {
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.faults[0]?.kind}`);
  return parsed.scenario;
}

test('the library has at least eight scenarios, of which at least four are real frontiers', () => {
  const scenarios = FILES.map(scenarioIn);
  expect(scenarios.length).toBeGreaterThanOrEqual(8);
  expect(
    scenarios.filter(({ theatre }) => theatre.drawn === undefined).length,
  ).toBeGreaterThanOrEqual(4);
});

describe.each(FILES)('%s', (file) => {
  const scenario = scenarioIn(file);

  test('is called what its file is called, and speaks for both sides', () => {
    expect(scenario.id).toBe(basename(file, '.json'));
    expect(scenario.summary.length).toBeGreaterThan(80);
    expect(scenario.notice.length).toBeGreaterThan(80);
    for (const side of SIDES) {
      const { brief, publicPosition, expects, thinksTheyExpect } = scenario.sides[side];
      expect(brief.length).toBeGreaterThan(200);
      expect(publicPosition.length).toBeGreaterThan(40);
      expect(expects.length).toBeGreaterThanOrEqual(2);
      expect(thinksTheyExpect.length).toBeGreaterThanOrEqual(2);
    }
    expect(scenario.prompts.length).toBeGreaterThanOrEqual(5);
    expect(scenario.table.issues.length).toBeGreaterThanOrEqual(3);
  });

  test('has news of its own for every stage', () => {
    const told = new Set(scenario.news.map(({ stage }) => stage));
    expect(STAGES.filter((stage) => !told.has(stage))).toEqual([]);
  });

  test('names a source for everything that it says happened', () => {
    const isReal = scenario.theatre.drawn === undefined;
    expect(scenario.chronology.length > 0).toBe(isReal);
    expect(scenario.chronology.filter(({ source }) => source === '')).toEqual([]);
  });

  test('says at least four things that it teaches', () => {
    expect(scenario.claims.length).toBeGreaterThanOrEqual(4);
  });
});

// Asked of the command in a process of its own, since the test runner rewrites the modules that it loads and slows them.
test('every scenario teaches what it says that it teaches, on three ranges of seeds', () => {
  const command = fileURLToPath(
    new URL('../../src/cli/commands/checkScenario.ts', import.meta.url),
  );
  const { status, stdout } = spawnSync(process.execPath, [command, '--claims', ...FILES], {
    encoding: 'utf8',
  });
  expect(stdout.split('\n').filter((line) => / (fails|open): /.test(line))).toEqual([]);
  expect(stdout.match(/ holds: /g)?.length).toBeGreaterThanOrEqual(4 * FILES.length);
  expect(status).toBe(0);
}, 240_000);
