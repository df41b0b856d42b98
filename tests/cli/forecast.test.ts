// The command forecast, run as an instructor runs it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORECAST_WAYS } from '../../src/analysis/forecast/forecastOrder.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { RIVAL_TYPES } from '../../src/model/vocabulary/policyRecords.ts';
import { SIDES } from '../../src/model/vocabulary/words.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { shippedFile } from '../model/shipped.ts';
import { runCommand } from './runCommand.ts';

const FILE = shippedFile('two-valleys');
const ONE = { 'security-seeker': 0, 'free-rider': 0, reformer: 1, populist: 0, captured: 0 };

test('as each side, every way has endings, bars, talks and a length against every type and the mix', async () => {
  const args = [FILE, '--games', '12', '--seed', '7', '--json'];
  const [once, again] = await Promise.all([
    runCommand('forecast', args),
    runCommand('forecast', args),
  ]);
  expect([once.code, once.problems, once.out]).toEqual([0, '', again.out]);
  const report: unknown = JSON.parse(once.out);
  expect(report).toMatchObject({ scenario: 'two-valleys', seed: 7, games: 600, cellGames: 12 });
  for (const side of SIDES)
    for (const way of FORECAST_WAYS) {
      const path = `seats.${side}.ways.${way}`;
      for (const type of RIVAL_TYPES)
        expect(report).toHaveProperty(`${path}.against.${type}.games`, 12);
      for (const figure of ['endings.fracture.share', 'bars.host.total.se', 'talks.openedBy'])
        expect(report).toHaveProperty(`${path}.hidden.${figure}`);
    }
  for (const figure of ['seats.host.best.margin', 'table.zone', 'warnings'])
    expect(report).toHaveProperty(figure);
});

test('without --json it prints tables as both sides, and the warnings in words', async () => {
  const { code, out } = await runCommand('forecast', [FILE, '--games', '100']);
  expect(code).toBe(0);
  for (const side of SIDES) expect(out).toContain(`As the ${side} state, percent of matches`);
  for (const way of FORECAST_WAYS)
    expect(out.match(new RegExp(`^${way} +-?[\\d.]+`, 'gmu'))).toHaveLength(6);
  expect(out).toMatch(/^Pays best: \S+, [\d.]+ ahead of \S+ \(standard error [\d.]+/mu);
  expect(out).toMatch(/^Warnings$/mu);
});

test('what an instructor should know is said in sentences, and with --json beside its figures', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forecast-'));
  const file = join(folder, 'one.json');
  writeFileSync(file, printScenario({ ...plainScenario, rivals: ONE }));
  const [plainly, json] = await Promise.all([
    runCommand('forecast', [file, '--games', '30']),
    runCommand('forecast', [file, '--games', '30', '--json']),
  ]);
  rmSync(folder, { recursive: true });
  const words = 'Every rival is of one type, “A reformer”. Nobody has to find out who sits across.';
  expect(plainly.out).toContain(`\nWarnings\n  ${words}\n`);
  expect(JSON.parse(json.out)).toMatchObject({
    warnings: [{ id: 'one-rival', rival: 'reformer', words }],
  });
});

test.each([
  [[], 'No scenario file is named'],
  [['none.json'], 'none.json: there is no such file'],
  [[FILE, '--games', '0'], '"0" is not a whole number from 1 to'],
  [[FILE, '--games', '2', '--seed', '2147483647'], 'the last seed would be greater'],
  [[FILE, FILE], 'is one file too many'],
  [[FILE, '--rounds', '3'], "Unknown option '--rounds'"],
])('%j is refused with 2, and says why', async (args, why) => {
  const { code, out, problems } = await runCommand('forecast', args);
  expect([code, out]).toEqual([2, '']);
  expect(problems).toContain(why);
});

test('--help says how it is used', async () => {
  const { code, out } = await runCommand('forecast', ['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run -s forecast -- SCENARIO.json/);
});
