// The command class reads what the page of a class reads, and its exit code says whether everything was a play.
import { writeFileSync, mkdtempSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { stranger, studentCode } from '../debrief/classroom.ts';
import { runCommand } from './runCommand.ts';

const FIELD = join(import.meta.dirname, '..', 'field');
const field = (name: string): string => join(FIELD, name);

interface Printed {
  readonly plays: readonly Readonly<Record<string, unknown>>[];
  readonly refused: readonly Readonly<Record<string, unknown>>[];
}

test('every play is printed with its name, scenario, seats, ending and turns', async () => {
  const { code, out } = await runCommand('class', [field('codes-utf8.txt'), '--json']);
  expect(code).toBe(0);
  const { plays, refused } = JSON.parse(out) as Printed;
  expect(refused).toEqual([]);
  expect(plays[0]).toEqual({
    name: 'Student 1',
    group: 'Tuesday',
    scenario: 'pakistan-afghanistan',
    seats: { struck: 'person', host: 'free-rider' },
    ending: 'fracture',
    turns: 16,
    left: false,
    where: `${field('codes-utf8.txt')}, line 1`,
  });
});

test('what is refused is printed with its place and reason, and the exit code is 1', async () => {
  const { code, out } = await runCommand('class', [field('codes-damaged.txt'), '--json']);
  expect(code).toBe(1);
  const { plays, refused } = JSON.parse(out) as Printed;
  expect(plays).toHaveLength(1);
  expect(refused.map(({ reason, where }) => [where, reason])).toEqual([
    [`${field('codes-damaged.txt')}, line 1`, 'damaged'],
    [`${field('codes-damaged.txt')}, line 2`, 'damaged'],
    [`${field('codes-damaged.txt')}, line 3`, 'not-a-code'],
  ]);
});

test('plays that are the same without names are duplicates unless each is to be counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'class-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(
    join(folder, 'in', 'a.txt'),
    `${studentCode(3)}\n${studentCode(3)}\n${studentCode(2, stranger)}`,
  );
  writeFileSync(join(folder, 'in', 'b.json'), printScenario(stranger));
  const once = await runCommand('class', ['in', '--json'], folder);
  expect(once.code).toBe(1);
  const { plays, refused } = JSON.parse(once.out) as Printed;
  expect(plays).toHaveLength(2);
  expect(refused.map(({ reason, where }) => [where, reason])).toEqual([
    ['in/a.txt, line 2', 'duplicate'],
  ]);
  const each = await runCommand('class', ['in', '--csv', '--count-duplicates'], folder);
  expect(each.code).toBe(0);
  expect(each.out.trim().split('\r\n')).toHaveLength(4);
  expect(each.out).toMatch(/^\uFEFFname,group,scenario,/);
});

test.each([
  [[]],
  [['no-such-file.txt']],
  [['--json', '--csv', field('codes-utf8.txt')]],
  [['--nonsense', field('codes-utf8.txt')]],
])('bad arguments are told: %j', async (args) => {
  const { code, out, problems } = await runCommand('class', args);
  expect([code, out]).toEqual([2, '']);
  expect(problems).toContain('Usage: npm run -s class');
});
