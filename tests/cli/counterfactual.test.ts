// The command counterfactual, run on saved runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
const { scenario, hash } = shipped('two-valleys');
const recorded = recordRun(settingOf(scenario), { hash, ...pairing });
const run: RunFile = { ...recorded, seats: { ...recorded.seats, struck: 'person' } };
const own = recordRun(settingOf(plainScenario), { hash: scenarioHash(plainScenario), ...pairing });

const save = (name: string, changed: Partial<RunFile>, from = run): void =>
  writeFileSync(join(folder, name), printRun({ ...from, ...changed }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfactual-'));
  save('run.json', {});
  save('own.json', {}, own);
  save('untrue.json', { seed: run.seed + 1 });
  const other = '0123456789abcdef';
  save('content.json', { scenario: { ...run.scenario, hash: other, played: other } });
  save('unplayed.json', { turns: [], log: [], ending: null, bars: null });
  writeFileSync(join(folder, 'plain.json'), printScenario(plainScenario));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counterfactual = (...args: readonly string[]) => runCommand('counterfactual', args, folder);

interface Report {
  readonly playedOnBy: { readonly struck: string; readonly host: string };
  readonly alternatives: readonly {
    readonly turn: number;
    readonly chosen: boolean;
    readonly sameShocks: { readonly ending: string; readonly bars: unknown };
    readonly redrawn?: { readonly games: number };
  }[];
}

test('every posture of both sides at every turn is played on, and what was chosen is the run', async () => {
  const { code, out, problems } = await counterfactual(
    'run.json',
    '--continuations',
    '6',
    '--json',
  );
  expect([code, problems]).toEqual([0, '']);
  const { playedOnBy, alternatives } = JSON.parse(out) as Report;
  expect(playedOnBy).toEqual({ struck: 'patient', host: run.seats.host });
  expect(alternatives).toHaveLength(6 * run.turns.length);
  for (const { redrawn } of alternatives) expect(redrawn?.games).toBe(6);
  const chosen = alternatives.filter((one) => one.chosen);
  expect(chosen).toHaveLength(2 * run.turns.length);
  for (const { sameShocks } of chosen)
    expect([sameShocks.ending, sameShocks.bars]).toEqual([run.ending, run.bars]);
});

test('one turn is asked about as lines to read, with the scenario’s own file', async () => {
  const args = ['own.json', '--scenario', 'plain.json', '--turn', '2', '--continuations', '3'];
  const { code, out, problems } = await counterfactual(...args);
  expect([code, problems]).toEqual([0, '']);
  expect(out).toContain('Played on by patient (struck) and');
  expect(out.match(/^Turn /gm)).toEqual(['Turn ']);
  expect(out.match(/^ {2}(struck|host) /gm)).toHaveLength(6);
  expect(out.match(/^ {2}\w+ +\w+ \* /gm)).toHaveLength(2);
});

test('without continuations there is only what the same shocks give', async () => {
  const { code, out } = await counterfactual('run.json', '--continuations', '0', '--json');
  expect(code).toBe(0);
  for (const { redrawn } of (JSON.parse(out) as Report).alternatives)
    expect(redrawn).toBeUndefined();
});

test.each([
  [[], 'No run file is named'],
  [['none.json'], 'none.json: there is no such file'],
  [['run.json', 'own.json'], '"own.json" is one file too many'],
  [['run.json', '--turn', '99'], '--turn: the run has'],
  [['run.json', '--turn', 'two'], '--turn: "two" is not a whole number from 1'],
  [['run.json', '--continuations=-1'], '--continuations: "-1" is not a whole number from 0'],
  [['run.json', '--turns', '2'], "Unknown option '--turns'"],
  [['own.json'], 'which is not in scenarios/; give its file with --scenario'],
  [['own.json', '--scenario', 'run.json'], 'run.json:'],
  [['untrue.json'], 'untrue.json: the run does not replay: it differs at turn'],
  [['content.json'], '(content 0123456789abcdef), not on two-valleys'],
  [['unplayed.json'], 'unplayed.json: the run was left before its first turn'],
])('%j is refused with 2, and says why', async (args, why) => {
  const { code, out, problems } = await counterfactual(...args);
  expect([code, out]).toEqual([2, '']);
  expect(problems).toContain(why);
});

test('Ctrl-C stops it, with nothing printed as if it were whole', async () => {
  const script = fileURLToPath(
    new URL('../../src/cli/commands/counterfactual.ts', import.meta.url),
  );
  const args = [script, 'run.json', '--continuations', '100000', '--json'];
  const child = spawn(process.execPath, args, { cwd: folder });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const ended = new Promise((resolve) => {
    child.on('close', resolve);
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 8000);
  });
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toEqual([]);
});

test('--help says how it is used', async () => {
  const { code, out } = await counterfactual('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run -s counterfactual -- RUN.json/);
});
