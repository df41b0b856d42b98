// The command replay, run on saved runs as a student hands them in.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import type { RunFile } from '../../src/model/match/run.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { printRun } from '../../src/scenario/runs/runText.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { shipped } from '../model/shipped.ts';
import { runCommand } from './runCommand.ts';

let folder = '';
const pairing = { struck: 'patient', host: 'hidden', seed: 5 } as const;
const { scenario, hash, played } = shipped('two-valleys');
const run = recordRun(settingOf(scenario), { hash, ...pairing });
const own = recordRun(settingOf(plainScenario), { hash: scenarioHash(plainScenario), ...pairing });

const save = (name: string, changed: Partial<RunFile>): void =>
  writeFileSync(join(folder, name), printRun({ ...run, ...changed }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
  save('run.json', {});
  save('rules.json', { rules: run.rules + 1 });
  save('unknown.json', { scenario: { id: 'nowhere', hash } });
  const other = '0123456789abcdef';
  save('content.json', { scenario: { ...run.scenario, hash: other, played: other } });
  save('words.json', { scenario: { ...run.scenario, hash: other, played } });
  save('earlier.json', { scenario: { ...run.scenario, hash: other } });
  const bringing = { ...own, wholeScenario: plainScenario };
  writeFileSync(join(folder, 'bringing.json'), printRun(bringing));
  const swapped = { ...plainScenario, tension: plainScenario.tension + 1 };
  writeFileSync(join(folder, 'swapped.json'), printRun({ ...own, wholeScenario: swapped }));
  writeFileSync(
    join(folder, 'broken.json'),
    printRun({ ...own, wholeScenario: { ...plainScenario, tension: 400 } }),
  );
  save('choice.json', {
    turns: run.turns.map((turn, index) =>
      index === 0
        ? { ...turn, choices: { ...turn.choices, host: { measure: 'host.attack.restraint.hold' } } }
        : turn,
    ),
  });
  save('outcome.json', {
    log: run.log.map((entry, index) => (index === 2 ? { ...entry, attackChance: 0.5 } : entry)),
  });
  save('ending.json', { ending: 'open-conflict' });
  writeFileSync(join(folder, 'plain.json'), printScenario(plainScenario));
  writeFileSync(join(folder, 'own.json'), printRun(own));
  writeFileSync(
    join(folder, 'faulty.json'),
    printRun(run).replace(`"rules": ${run.rules}`, '"rules": "one"'),
  );
  writeFileSync(join(folder, 'torn.json'), printRun(run).slice(0, 5000));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const replay = (...args: readonly string[]) => runCommand('replay', args, folder);

test('a run of a shipped scenario is found, played again and the same', async () => {
  const { code, out } = await replay('run.json');
  expect(code).toBe(0);
  expect(out).toBe(`run.json: the same, ${run.turns.length} turns, ${run.ending}\n`);
});

test('a run of any other scenario is played with its file', async () => {
  const without = await replay('own.json');
  expect(without.code).toBe(2);
  expect(without.problems).toContain('scenario plain (content');
  expect(without.problems).toContain('give its file with --scenario');
  expect(await replay('own.json', '--scenario', 'plain.json')).toMatchObject({ code: 0 });
});

test.concurrent.each(['words.json', 'earlier.json'])(
  '%s was played with other words: it is the same, and that is said',
  async (file) => {
    const { code, out } = await replay(file);
    expect(code).toBe(0);
    const [same, words] = out.split('\n');
    expect(same).toBe(`${file}: the same, ${run.turns.length} turns, ${run.ending}`);
    expect(words).toContain('another wording of scenario two-valleys (content 0123456789abcdef)');
    expect(words).toContain('what the rules read is the same');
  },
);

test('a run file that brings its scenario along needs nothing else', async () => {
  expect(await replay('bringing.json')).toMatchObject({ code: 0 });
});

test.concurrent.each([
  ['choice.json', 'differs at turn 1: the log says otherwise'],
  ['outcome.json', 'differs at turn 3: the log says otherwise'],
  ['ending.json', `differs at turn ${run.turns.length}: it ends as ${run.ending}`],
  ['rules.json', `differs before turn 1: the run was played by rules ${run.rules + 1}`],
  ['content.json', 'differs before turn 1: it was played on scenario two-valleys (content 0123'],
])('%s %s', async (file, why) => {
  const { code, out } = await replay(file);
  expect(code).toBe(1);
  expect(out).toContain(`${file}: ${why}`);
});

test.concurrent.each([
  [['unknown.json'], 'nowhere (content'],
  [['run.json', '--scenario', 'plain.json'], 'not on plain'],
  [['faulty.json'], 'rules: "one" is of the wrong kind, expected a whole number'],
  [['swapped.json'], 'scenario.hash: "'],
  [['broken.json'], 'wholeScenario.tension: 400 is too large'],
  [['torn.json'], 'torn.json:'],
  [['plain.json'], 'plain.json:2:'],
  [['none.json'], 'there is no such file'],
  [[], 'No run file is named'],
  [['run.json', '--scenaro', 'plain.json'], "Unknown option '--scenaro'"],
])('%j cannot be compared, leaves 2 and says why', async (args, why) => {
  const { code, out, problems } = await replay(...args);
  expect([code, out]).toEqual([2, '']);
  expect(problems).toContain(why);
});

test('--help says how it is used', async () => {
  const { code, out } = await replay('--help');
  expect(code).toBe(0);
  expect(out).toContain('Usage: npm run -s replay -- RUN.json');
});
