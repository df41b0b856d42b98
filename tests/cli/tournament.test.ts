// The command tournament, run as an instructor runs it.
import { expect, test } from 'vitest';
import { POLICY_NAMES } from '../../src/model/vocabulary/policyRecords.ts';
import { shippedFile } from '../model/shipped.ts';
import { runCommand } from './runCommand.ts';

const FILE = shippedFile('two-valleys');

test('every policy meets every other in both roles, with shares, means and standard errors', async () => {
  const args = [FILE, '--games', '4', '--seed', '7', '--json'];
  const { code, out, problems } = await runCommand('tournament', args);
  expect([code, problems]).toEqual([0, '']);
  const report: unknown = JSON.parse(out);
  expect(report).toMatchObject({ scenario: 'two-valleys', games: 4, seed: 7 });
  const { pairs } = report as {
    pairs: { struck: string; host: string; games: number; endings: Record<string, number> }[];
  };
  expect(pairs.map(({ struck, host }) => [struck, host])).toEqual(
    POLICY_NAMES.flatMap((struck) => POLICY_NAMES.map((host) => [struck, host])),
  );
  for (const pair of pairs) {
    expect(pair.games).toBe(4);
    const shares = Object.values(pair.endings);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(pair).toHaveProperty('bars.host.total.se');
  }
});

test('without --json it prints cross tables with names and standard errors', async () => {
  const { code, out } = await runCommand('tournament', [FILE, '--games', '2']);
  expect(code).toBe(0);
  for (const name of POLICY_NAMES) expect(out).toContain(` ${name} `);
  expect(out.match(/^Standard error of a cell: /gm)).toHaveLength(3);
});

test.each([
  [[], 'No scenario file is named'],
  [['none.json'], 'none.json: there is no such file'],
  [[FILE, '--games', '0'], '"0" is not a whole number from 1 to'],
  [[FILE, '--games', '2', '--seed', '2147483647'], 'the last seed would be greater'],
  [[FILE, FILE], 'is one file too many'],
  [[FILE, '--rounds', '3'], "Unknown option '--rounds'"],
])('%j is refused with 2, and says why', async (args, why) => {
  const { code, out, problems } = await runCommand('tournament', args);
  expect([code, out]).toEqual([2, '']);
  expect(problems).toContain(why);
});

test('--help says how it is used', async () => {
  const { code, out } = await runCommand('tournament', ['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run -s tournament -- SCENARIO.json/);
});
