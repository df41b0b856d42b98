// A class written as a table, as runs and as statements.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { CLASS_FILES } from '../../src/debrief/class/intake/classFiles.ts';
import { writeClass } from '../../src/debrief/class/exports/exportClass.ts';
import type { ClassOfScenario } from '../../src/analysis/class/gathered.ts';
import { LONG_HEADER } from '../../src/debrief/exports/longCsv.ts';
import { classroom, flagship, readingOf, say, studentRun } from './classroom.ts';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { shipped } from './shipped.ts';

const statements = { home: 'https://school.example/crisis/', say, language: 'en' };

let of: ClassOfScenario;
beforeAll(async () => {
  const gatherer = classroom();
  const codes = [1, 2, 4].map((student) => runToCode(studentRun(student), flagship));
  const sly = { ...studentRun(5), label: '=HYPERLINK("x")', group: '@home' };
  await gatherer.takeText([...codes, runToCode(sly, flagship)].join('\n'));
  ({ of } = readingOf(gatherer.now()));
});

test('the table has a line for each side of each turn, and no cell that a spreadsheet would compute', async () => {
  const text = (await writeClass(of, 'csv', { named: true, statements })).join('');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\r\n');
  const turns = of.plays.reduce((sum, { play }) => sum + play.turns, 0);
  expect(lines).toHaveLength(1 + 2 * turns);
  expect(lines[0]).toBe(LONG_HEADER.join(','));
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).toContain(`'@home`);
  expect(text).not.toMatch(/(^|,)[=@]/m);
});

test('names that are formulas, as the field sent them, stand in both dialects as text', async () => {
  const gatherer = classroom();
  const valleys = shipped('two-valleys');
  gatherer.know({ hash: scenarioHash(valleys), played: undefined, scenario: valleys });
  await gatherer.takeText(readFileSync('tests/field/csv-injection-codes.txt', 'utf8'));
  const sent = readingOf(gatherer.now()).of;
  expect(sent.plays.map(({ play }) => play.label)).toEqual([
    "Ada;=cmd|' /C calc'!A0;",
    '=1+1',
    '\u202EadA',
  ]);
  for (const [file, separator] of [
    ['csv', ','],
    ['csv-comma', ';'],
  ] as const) {
    const text = (await writeClass(sent, file, { named: true, statements })).join('');
    // Whatever a program parts cells by, none of them begins with a formula.
    expect(text).not.toMatch(/(?:^|[,;\t\r\n])[\s"]*[=+@]/u);
    expect(text).toMatch(/[,;]'10-2[,;]/u);
    expect(text).toMatch(/[,;]'3\/4[,;]/u);
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${LONG_HEADER.join(separator)}`);
  }
});

test('names are left out of every file while they are hidden', async () => {
  for (const file of CLASS_FILES) {
    const hidden = (await writeClass(of, file, { named: false, statements })).join('');
    expect(hidden).not.toMatch(/Student \d|HYPERLINK/);
    const named = (await writeClass(of, file, { named: true, statements })).join('');
    expect(named).toMatch(/Student 1/);
  }
});

test('the list of runs is JSON whose codes open as the same class', async () => {
  const text = (await writeClass(of, 'json', { named: true, statements })).join('');
  const list = JSON.parse(text) as { plays: { run: { seed: number } }[] };
  expect(list.plays.map(({ run }) => run.seed)).toEqual(of.plays.map(({ play }) => play.seed));
  const again = classroom();
  await again.takeFiles([new File([text], 'class.json')]);
  expect(again.now().classes[0]?.plays).toHaveLength(4);
  expect(again.now().refusals).toEqual([]);
});

test('the statements are a list with one ending for each person, each with its own identifier', async () => {
  const text = (await writeClass(of, 'xapi', { named: false, statements })).join('');
  const list = JSON.parse(text) as {
    id: string;
    actor: { account: { homePage: string; name: string } };
    verb: { id: string };
    object: { objectType: string; id: string };
    result?: { completion?: boolean };
  }[];
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  expect(list.filter(({ result }) => result?.completion === true)).toHaveLength(4);
  for (const { actor, id, object, verb } of list) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(URL.canParse(verb.id) && URL.canParse(object.id)).toBe(true);
    expect(actor.account.name).not.toBe('');
    expect(object.objectType).toBe('Activity');
  }
});
