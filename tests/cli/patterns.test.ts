// The command patterns, run as an instructor runs it.
import { expect, test } from 'vitest';
import { runCommand } from './runCommand.ts';

const patterns = (...args: readonly string[]) =>
  runCommand('patterns', [...args, '--workers', '1']);

test('with --json it prints every pattern with its verdict, and how many hold', async () => {
  const { code, out, problems } = await patterns(
    '--only',
    'SF8b',
    '--only',
    'SF17b',
    '--json',
    '--from=-5',
  );
  expect(problems).toBe('');
  const report = JSON.parse(out) as {
    readonly patterns: readonly Readonly<Record<string, unknown>>[];
    readonly holds: number;
    readonly of: number;
  };
  expect(report.patterns.map(({ id, holds }) => [id, holds])).toEqual([
    ['SF8b', true],
    ['SF17b', true],
  ]);
  for (const pattern of report.patterns) {
    expect(typeof pattern['source']).toBe('string');
    expect(typeof pattern['statement']).toBe('string');
    expect(typeof pattern['effect']).toBe('number');
    expect(typeof pattern['standardError']).toBe('number');
  }
  expect([report.holds, report.of, code]).toEqual([2, 2, 0]);
});

test('a pattern that a switched-off mechanism carried fails, and the exit code says so', async () => {
  const { code, out } = await patterns('--only', 'SF8b', '--without', 'capability-inference');
  expect(out).toContain('0 of 1 hold');
  expect(code).toBe(1);
});

test('wrong arguments are all named at once, with the nearest valid name', async () => {
  const { code, out, problems } = await patterns(
    '--only',
    'SF99',
    '--without',
    'vacum',
    '--from',
    'one',
  );
  expect(out).toBe('');
  expect(problems).toContain('"vacum", nearest valid name "vacuum"');
  expect(problems).toContain('"SF99"');
  expect(problems).toContain('--from: "one"');
  expect(code).toBe(2);
});

test('an option that does not exist, and a mixture that makes no sense, are bad arguments', async () => {
  expect((await patterns('--form', '3')).code).toBe(2);
  expect((await patterns('--ablate', '--only', 'SF8b')).code).toBe(2);
});
