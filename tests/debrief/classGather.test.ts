// A class hands in codes and files of every kind: what replays is shown, everything else is named with its reason.
import { beforeAll, expect, test } from 'vitest';
import type { Gathered } from '../../src/analysis/class/gathered.ts';
import { originWords, refusalWords } from '../../src/analysis/class/refusalWords.ts';
import { civiliansOf } from '../../src/model/rules/civilians.ts';
import { countEvents, readBeliefs } from '../../src/debrief/readings/readOutcome.ts';
import { at } from '../../src/analysis/class/classRow.ts';
import { runOfItem } from '../../src/analysis/class/classRun.ts';
import { measuresAt } from '../../src/model/vocabulary/measures.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { poolOf } from '../../src/analysis/workers/workerPool.ts';
import { createGatherer } from '../../src/analysis/class/gather.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { POSTURES, SIDES } from '../../src/model/vocabulary/words.ts';
import { runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { knownOf } from '../scenario/knownOf.ts';
import {
  classroom,
  flagship,
  say,
  stranger,
  studentCode,
  studentFile,
  studentRun,
} from './classroom.ts';

/** Forty items: thirty-five plays, and five faults. */
async function forty(): Promise<Gathered> {
  const gatherer = classroom();
  const whole = Array.from({ length: 33 }, (_, index) => studentCode(index + 1));
  const cut = studentCode(34).slice(0, -14);
  const lines = [...whole, cut, studentCode(35, stranger), studentCode(7)];
  await gatherer.takeText(lines.map((code, index) => `Student ${index + 1}: ${code}`).join('\n'));

  const chosen = studentRun(36);
  const stage = chosen.log[2]?.stages.chosen ?? 'calm';
  const turns = chosen.turns.map((turn, index) => {
    const other = measuresAt('struck', stage).find(({ id }) => id !== turn.choices.struck.measure);
    return index === 2
      ? { ...turn, choices: { ...turn.choices, struck: { measure: other?.id } } }
      : turn;
  });
  const ended = studentRun(37);
  await gatherer.takeFiles([
    new File([JSON.stringify({ ...chosen, turns })], 'altered-choice.json'),
    studentFile('altered-outcome.json', {
      ...ended,
      ending: ended.ending === 'durable-framework' ? 'open-conflict' : 'durable-framework',
    }),
    studentFile('one.json', studentRun(38)),
    new File([`Here is mine, said Ana,\n\n${studentCode(39)}, and bye`], 'letter.txt'),
  ]);
  return gatherer.now();
}

let gathered: Gathered;
beforeAll(async () => {
  gathered = await forty();
});

test('of forty items with five faults, thirty-five are shown', () => {
  expect(gathered.classes.map(({ plays, scenario }) => [scenario.id, plays.length])).toEqual([
    [flagship.id, 35],
  ]);
  expect(gathered.refusals).toHaveLength(5);
});

test('each of the five is named with its place and its reason', () => {
  const told = gathered.refusals.map((refusal) => [originWords(refusal, say), refusal.reason]);
  expect(told).toEqual([
    ['Pasted text, line 34', 'damaged'],
    ['Pasted text, line 35', 'unknown-scenario'],
    ['Pasted text, line 36', 'duplicate'],
    ['altered-choice.json', 'other-choice'],
    ['altered-outcome.json', 'other-ending'],
  ]);
  const words = gathered.refusals.map((refusal) => refusalWords(refusal, say));
  expect(new Set(words).size).toBe(5);
  expect(words[2]).toContain('Pasted text, line 7');
  expect(words[1]).toContain(stranger.id);
  expect(words[3]).toContain('turn 3');
});

test('the numbers of a play are those of its whole log', () => {
  const setting = settingOf(flagship);
  for (const { item, play } of gathered.classes[0]?.plays ?? []) {
    const run = runOfItem(knownOf(flagship), item, setting);
    expect(play.ending).toBe(run.ending);
    expect(play.turns).toBe(run.turns.length);
    expect([play.group, play.label]).toEqual([run.group, run.label]);
    const events = countEvents(run.log);
    expect(play.attacks).toBe(events.attacks);
    const persons = civiliansOf(run.log, flagship.personsPerHarm);
    const opened = run.log.find(({ call }) => call?.opened === true)?.turn ?? null;
    expect(play.talks).toBe(opened);
    const signed = run.log.find(({ table }) => table !== null && table.signed !== 'none');
    expect(play.signed).toBe(signed?.turn ?? null);
    for (const side of SIDES) {
      const own = play.sides[side];
      expect(own.seat).toBe(run.seats[side]);
      expect(own.force).toBe(events.force[side]);
      expect(own.harmed).toBe(persons[side].casualties);
      expect(own.bars).toEqual(run.bars?.[side] ?? null);
      expect(own.bet ?? undefined).toEqual(run.bets[side]);
      expect(own.slips).toBe(run.log.filter(({ deeds }) => deeds[side].slipped).length);
      expect(own.misread).toBe(run.log.filter(({ deeds }) => deeds[side].misread).length);
      const { right, said } = readBeliefs(run, side);
      const told = POSTURES.flatMap((expected) =>
        POSTURES.map((came) => play.row[at.belief(side, expected, came)] ?? 0),
      );
      expect(told.reduce((sum, times) => sum + times, 0)).toBe(said);
      expect((told[0] ?? 0) + (told[4] ?? 0) + (told[8] ?? 0)).toBe(right);
    }
  }
});

test('a play of an unknown scenario is shown as soon as its file is handed in', async () => {
  const gatherer = classroom();
  await gatherer.takeText(`${studentCode(1)}\n${studentCode(2, stranger)}`);
  expect(gatherer.now().refusals.map(({ reason }) => reason)).toEqual(['unknown-scenario']);
  await gatherer.takeFiles([new File([printScenario(stranger)], 'own.json')]);
  expect(gatherer.now().refusals).toEqual([]);
  expect(
    gatherer
      .now()
      .classes.map(({ scenario }) => scenario.id)
      .sort(),
  ).toEqual([flagship.id, stranger.id].sort());
});

test('another version of a known scenario is told from an unknown one', async () => {
  const gatherer = classroom();
  await gatherer.takeText(studentCode(2, { ...flagship, tension: flagship.tension + 1 }));
  expect(gatherer.now().refusals.map(({ reason }) => reason)).toEqual(['other-scenario-version']);
});

const reworded = {
  ...flagship,
  prompts: flagship.prompts.map((prompt, index) => (index === 0 ? `${prompt} ` : prompt)),
};

test('one blank added to a question after class refuses no play, as a code or as a file, and that is said', async () => {
  const gatherer = classroom();
  await gatherer.takeText(`${studentCode(1)}\n${studentCode(2, reworded)}`);
  await gatherer.takeFiles([studentFile('three.json', studentRun(3, reworded))]);
  const { classes, refusals } = gatherer.now();
  expect(refusals).toEqual([]);
  expect(classes.map(({ plays }) => plays.map(({ play }) => play.otherWords))).toEqual([
    [false, true, true],
  ]);
});

test('a file of before runs named what they depend on is shown where its log is the same, and its code opens then', async () => {
  const run = studentRun(4, reworded);
  const { id, hash } = run.scenario;
  const gatherer = classroom();
  await gatherer.takeFiles([
    studentFile('earlier.json', { ...run, scenario: { id, hash } }),
    studentFile('untrue.json', { ...run, scenario: { id, hash }, seed: run.seed + 1 }),
  ]);
  const [of] = gatherer.now().classes;
  const [shown] = of?.plays ?? [];
  if (of === undefined || shown === undefined) throw new Error('the file is not shown');
  expect(shown.play.otherWords).toBe(true);
  expect(gatherer.now().refusals.map(({ reason, source }) => [source, reason])).toEqual([
    ['untrue.json', 'other-scenario-version'],
  ]);
  const again = classroom();
  await again.takeText(runToCode(runOfItem(of, shown.item), of.scenario));
  expect(again.now().refusals).toEqual([]);
});

test('files that bring their scenario along need nothing else, and make one class of all its wordings', async () => {
  const otherwise = { ...stranger, title: 'Said otherwise' };
  const bringing = (student: number, scenario: typeof stranger) =>
    studentFile(`${student}.json`, {
      ...studentRun(student, scenario),
      wholeScenario: scenario,
    });
  const gatherer = classroom();
  await gatherer.takeText(studentCode(1, stranger));
  await gatherer.takeFiles([bringing(2, stranger), bringing(3, stranger), bringing(4, otherwise)]);
  const { added, classes, refusals } = gatherer.now();
  expect(refusals).toEqual([]);
  expect(added).toEqual([stranger.title]);
  expect(classes.map(({ plays, scenario }) => [scenario.title, plays.length])).toEqual([
    [stranger.title, 4],
  ]);
});

test('a code of before and the file of the same run with more in it are one play', async () => {
  const run = studentRun(5);
  const { id, hash } = run.scenario;
  const gatherer = classroom();
  await gatherer.takeText(runToCode({ ...run, scenario: { id, hash } }, flagship));
  await gatherer.takeFiles([studentFile('five.json', run)]);
  expect(gatherer.now().refusals.map(({ reason }) => reason)).toEqual(['duplicate']);
});

test('a code and the file of the same run are one play', async () => {
  const gatherer = classroom();
  await gatherer.takeText(studentCode(5));
  await gatherer.takeFiles([studentFile('five.json', studentRun(5))]);
  const { classes, refusals } = gatherer.now();
  expect(classes[0]?.plays).toHaveLength(1);
  expect(refusals.map(({ reason, source }) => [source, reason])).toEqual([
    ['five.json', 'duplicate'],
  ]);
});

test('a code is found in lower case, broken over lines, quoted, and without its dashes', async () => {
  const ways: readonly ((code: string) => string)[] = [
    (code) => code.toLowerCase(),
    (code) => `${code.slice(0, 42)}\n> ${code.slice(42, 80)}\n> ${code.slice(80)}\n\nGood luck!`,
    (code) => `“${code}”;Ana;Tuesday`,
    (code) => code.replaceAll('-', ''),
  ];
  for (const way of ways) {
    const gatherer = classroom();
    await gatherer.takeText(`Dear all,\n${way(studentCode(3))}\n${way(studentCode(4))}`);
    expect(gatherer.now().classes[0]?.plays).toHaveLength(2);
    expect(gatherer.now().refusals).toEqual([]);
  }
});

test('a text without codes, a code without its beginning, an empty run file and a huge one are named', async () => {
  const gatherer = classroom();
  const headless = studentCode(6).slice(4);
  await gatherer.takeFiles([
    new File(['Nothing here.'], 'notes.txt'),
    new File([headless], 'headless.txt'),
    new File(['{"format":"strategic-patience/run@1"}'], 'empty.json'),
    new File([`{"format":"strategic-patience/run@1"${' '.repeat(1_100_000)}}`], 'huge.json'),
  ]);
  expect(gatherer.now().classes).toEqual([]);
  expect(gatherer.now().refusals.map(({ reason, source }) => [source, reason])).toEqual([
    ['notes.txt', 'no-code'],
    ['huge.json', 'too-big'],
    ['headless.txt', 'not-a-code'],
    ['empty.json', 'file-faults'],
  ]);
});

test('a stopped reading says so, and the class can go on', async () => {
  const gatherer = classroom();
  const codes = Array.from({ length: 30 }, (_, index) => studentCode(index + 1)).join(' ');
  const input = gatherer.takeText(codes);
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  gatherer.stop();
  await input;
  expect(gatherer.now().refusals.map(({ reason }) => reason)).toEqual(['stopped']);
  await gatherer.takeText(codes);
  expect(gatherer.now().classes[0]?.plays).toHaveLength(30);
});

test('where nothing can be checked, every play is named with that reason, and none is lost without a word', async () => {
  const pool = poolOf(1, () => {
    throw new Error('no worker, and nobody who stands in');
  });
  const gatherer = createGatherer(pool, () => {});
  gatherer.know({ hash: scenarioHash(flagship), played: undefined, scenario: flagship });
  await gatherer.takeText([studentCode(1), studentCode(2), studentCode(3)].join('\n'));
  const { classes, progress, refusals } = gatherer.now();
  expect(classes).toEqual([]);
  expect(progress).toBeUndefined();
  expect(refusals.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'unchecked'],
    [2, 'unchecked'],
    [3, 'unchecked'],
  ]);
  for (const refusal of refusals) expect(refusalWords(refusal, say)).toContain('Hand it in again');
});
