// The command simulate, run as an instructor runs it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playMany } from '../../src/analysis/counts/playMany.ts';
import { sharesOf } from '../../src/analysis/counts/tally.ts';
import { POLICY_NAMES } from '../../src/model/vocabulary/policyRecords.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { ENDINGS } from '../../src/model/vocabulary/words.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { codeToRun } from '../../src/scenario/runs/codes/codedRun.ts';
import { knownOf } from '../scenario/knownOf.ts';
import { runCommand } from './runCommand.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  writeFileSync(join(folder, 'plain.json'), printScenario(plainScenario));
  writeFileSync(
    join(folder, 'bad.json'),
    printScenario(plainScenario).replace('"tension": 40', '"tension": 400, "tensoin": 1'),
  );
  writeFileSync(join(folder, 'big.json'), '');
  truncateSync(join(folder, 'big.json'), 5_000_000_000);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const simulate = (...args: readonly string[]) => runCommand('simulate', args, folder);
const PAIR = ['--struck', 'patient', '--host', 'hidden'] as const;

test('with --json it prints one object: names, shares of all endings, bars of both sides, speed', async () => {
  const { code, out, problems } = await simulate(
    'plain.json',
    ...PAIR,
    '--games',
    '40',
    '--seed',
    '7',
    '--json',
  );
  expect([code, problems]).toEqual([0, '']);
  const report = JSON.parse(out) as Record<string, unknown>;
  const { gamesPerSecond, ...rest } = report;
  expect(gamesPerSecond).toBeGreaterThan(0);
  const pairing = { struck: 'patient', host: 'hidden', games: 40, seed: 7 } as const;
  expect(rest).toEqual({
    scenario: 'plain',
    ...pairing,
    ...sharesOf(playMany(settingOf(plainScenario), pairing)),
  });
  expect(Object.keys(report['endings'] as object)).toEqual([...ENDINGS]);
});

test('the same arguments print the same result', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => simulate('plain.json', ...PAIR, '--games', '30', '--json')),
  );
  const timeless = (out: string | undefined): string =>
    (out ?? '').replace(/"gamesPerSecond": \d+/, '');
  expect(timeless(one?.out)).toBe(timeless(other?.out));
});

test('without --json it prints a table with every ending', async () => {
  const { code, out } = await simulate('plain.json', ...PAIR, '--games', '30');
  expect(code).toBe(0);
  expect(out).toContain('patient (struck) against hidden (host), 30 matches from seed 1');
  for (const ending of ENDINGS) expect(out).toMatch(new RegExp(`^  ${ending} +\\d+\\.\\d %$`, 'm'));
  expect(out).toMatch(/^ {2}total +\d+\.\d ± \d+\.\d +\d+\.\d ± \d+\.\d$/m);
  expect(out).toMatch(/\d+ matches a second on one core/);
});

test('--codes prints a run code for every match, each of which opens', async () => {
  const { code, out } = await simulate('plain.json', ...PAIR, '--games', '3', '--codes');
  expect(code).toBe(0);
  const seeds = out
    .trim()
    .split('\n')
    .map((line) => codeToRun(line, [knownOf(plainScenario)]))
    .map((read) => (read.ok ? read.run.seed : read.fault.kind));
  expect(seeds).toEqual([1, 2, 3]);
});

test('--help lists every policy with a line of its own', async () => {
  const { code, out } = await simulate('--help');
  expect(code).toBe(0);
  for (const name of POLICY_NAMES) expect(out).toMatch(new RegExp(`^  ${name} +\\S.*$`, 'm'));
});

test.concurrent.each([
  [['plain.json', '--struck', 'patient', '--host', 'hiden'], 'nearest valid name "hidden"'],
  [['plain.json', '--struck', 'xyzzy', '--host', 'hidden'], 'expected one of restraint, mediation'],
  [['plain.json', '--struck', 'patient'], '--host is missing'],
  [[...PAIR], 'No scenario file is named'],
  [['plain.json', ...PAIR, '--games', '0'], '"0" is not a whole number from 1 to'],
  [['plain.json', ...PAIR, '--seed', '99999999999'], '--seed: "99999999999" is not'],
  [['plain.json', ...PAIR, '--seed', '2147483647', '--games', '2'], 'the last seed would be'],
  [['plain.json', ...PAIR, '--gaems', '2'], "Unknown option '--gaems'"],
  [['none.json', ...PAIR], 'none.json: there is no such file'],
  [['big.json', ...PAIR], 'the file is too big (5000000000 bytes)'],
])('%j is refused with 2, and says why', async (args, why) => {
  const { code, out, problems } = await simulate(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(problems).toContain(why);
});

test('a faulty scenario is refused with every fault and its place', async () => {
  const { code, out, problems } = await simulate('bad.json', ...PAIR, '--json');
  expect([code, out]).toEqual([2, '']);
  expect(problems).toMatch(/^bad\.json:\d+:\d+ tension: 400 is too large/m);
  expect(problems).toMatch(
    /^bad\.json:\d+:\d+ tensoin: unknown key .* nearest valid name "tension"$/m,
  );
});

test('one match is counted as one', async () => {
  const { out } = await simulate('plain.json', ...PAIR, '--games', '1');
  expect(out).toContain('1 match from seed');
});

test('a reader who has seen enough, such as `head`, is no error', async () => {
  const script = fileURLToPath(new URL('../../src/cli/commands/simulate.ts', import.meta.url));
  const args = [script, 'plain.json', ...PAIR, '--games', '2'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const problems: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => problems.push(chunk.toString('utf8')));
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  expect([code, problems]).toEqual([0, []]);
});
