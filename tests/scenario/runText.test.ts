// A run file comes back as it was written, and a stranger's file is judged before anything reads it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { replayRun, sameValue, type RunFile } from '../../src/model/match/run.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { MOST_BYTES } from '../../src/scenario/json/limits.ts';
import { playedHash } from '../../src/scenario/checking/playedPart.ts';
import { sayInEnglish as say } from '../text/sayInEnglish.ts';
import { wordFault } from '../../src/scenario/checking/faults/faultText.ts';
import { parseRun, printRun } from '../../src/scenario/runs/runText.ts';
import { runShape } from '../../src/scenario/runs/runShape.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { anyRun } from './anyRun.ts';
import { valueOf } from './arbitraryScenario.ts';

const setting = settingOf(plainScenario);
const run = recordRun(setting, {
  hash: '0123456789abcdef',
  struck: 'patient',
  host: 'patient',
  seed: 7,
});

/** The faults of a text, each as `path: kind`. */
function faultsOf(text: string): readonly string[] {
  const parsed = parseRun(text);
  return parsed.ok ? [] : parsed.faults.map(({ path, kind }) => `${path}: ${kind}`);
}

function offering(offer: readonly string[]): object {
  const { choices } = run.turns[0] ?? {};
  return { choices: { ...choices, host: { ...choices?.host, table: { offer } } }, beliefs: {} };
}

const withChange = (changed: object): string => JSON.stringify({ ...run, ...changed });

test('any run comes back from its file, and replays', () => {
  fc.assert(
    fc.property(anyRun(), ({ run: any, scenario }) => {
      const parsed = parseRun(printRun(any));
      const read = parsed.ok ? parsed.run : undefined;
      expect(sameValue(read, JSON.parse(JSON.stringify(any)))).toBe(true);
      expect(read !== undefined && replayRun(settingOf(scenario), read).same).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the longest match fits into a file with room to spare', () => {
  const long = settingOf({
    ...plainScenario,
    calendar: { ...plainScenario.calendar, endingFrom: 40, lastTurn: 40 },
  });
  const longest = recordRun(long, { hash: '', struck: 'patient', host: 'reformer', seed: 3 });
  expect(longest.turns).toHaveLength(40);
  expect(printRun(longest).length).toBeLessThan(MOST_BYTES / 2);
});

test('whatever the declaration of a run allows is read as a run, and comes back whole', () => {
  fc.assert(
    fc.property(valueOf(runShape), (any) => {
      const { wholeScenario: _judgedElsewhere, ...said } = any as RunFile;
      const parsed = parseRun(JSON.stringify(said));
      expect(parsed).toEqual({ ok: true, run: JSON.parse(JSON.stringify(said)) as RunFile });
    }),
    { numRuns: 60 },
  );
});

test.each<[string, object, readonly string[]]>([
  ['another format', { format: 'strategic-patience/run@2' }, ['format: not-a-choice']],
  ['a fractional seed', { seed: 0.5 }, ['seed: not-whole']],
  ['a seed beyond 32 bits', { seed: 2 ** 31 }, ['seed: too-large']],
  [
    'a fingerprint that is none',
    { scenario: { id: 'a', hash: 'x' } },
    ['scenario.hash: wrong-form'],
  ],
  [
    'a seat for nobody',
    { seats: { struck: 'hidden', host: 'person' } },
    ['seats.struck: not-a-choice'],
  ],
  ['an ending of its own', { ending: 'victory' }, ['ending: not-a-choice']],
  [
    'bars beyond the scale',
    { bars: { ...run.bars, host: { ...run.bars?.host, total: 101 } } },
    ['bars.host.total: too-large'],
  ],
  [
    'a bet on a fraction of a person',
    { bets: { struck: { ending: 'fracture', persons: 1.5 } } },
    ['bets.struck.persons: not-whole'],
  ],
  ['a label that never ends', { label: 'x'.repeat(61) }, ['label: text-too-long']],
  [
    'more turns than any match has',
    { turns: Array.from({ length: 41 }, () => run.turns[0]) },
    ['turns: list-too-long'],
  ],
  ['a clock that was not there', { clock: false }, ['clock: wrong-type']],
  ['a place of a schema', { $schema: 'x' }, ['$schema: unknown-key']],
  ['a seed that is null', { seed: null }, ['seed: wrong-type']],
  ['a turn that is null', { turns: [null] }, ['turns[0]: wrong-type']],
  ['seats for one side', { seats: { struck: 'person' } }, ['seats.host: missing-key']],
  [
    'an offer of no options',
    { turns: [offering(['', '?'])] },
    [
      'turns[0].choices.host.table.offer[0]: text-too-short',
      'turns[0].choices.host.table.offer[1]: wrong-form',
    ],
  ],
  ['a list in place of bets', { bets: ['struck'] }, ['bets: wrong-type']],
  ['no bets, not even none', { bets: undefined }, ['bets: missing-key']],
  ['no turns at all', { turns: undefined }, ['turns: missing-key']],
  [
    'keys that nobody declared',
    { cheat: 1, score: 2 },
    ['cheat: unknown-key', 'score: unknown-key'],
  ],
])('%s is a fault', (_, changed, faults) => {
  expect(faultsOf(withChange(changed))).toEqual(faults);
});

test('every fault of a choice is found at once, with the name that was meant', () => {
  const choices = {
    struck: { measure: 'struck.attack.restraint.inquirey', lapsed: 'yes', extra: true },
    host: { measure: 'host.attack.restraint.police', table: { offer: 'all', accept: 'ours' } },
  };
  const parsed = parseRun(withChange({ turns: [{ choices, beliefs: { struck: 'war' } }] }));
  const faults = parsed.ok ? [] : parsed.faults;
  expect(faults.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
    'turns[0].choices.struck.measure: not-a-choice',
    'turns[0].choices.struck.lapsed: wrong-type',
    'turns[0].choices.struck.extra: unknown-key',
    'turns[0].choices.host.table.offer: wrong-type',
    'turns[0].choices.host.table.accept: not-a-choice',
    'turns[0].beliefs.struck: not-a-choice',
  ]);
  expect(faults[0]?.facts.nearest).toBe('struck.attack.restraint.inquiry');
});

test('a key that is only misspelt is one fault, and not a missing key as well', () => {
  const choices = { struck: { meazure: 'x' }, host: { measure: 'host.attack.restraint.police' } };
  expect(faultsOf(withChange({ turns: [{ choices, beliefs: {} }] }))).toEqual([
    'turns[0].choices.struck.meazure: unknown-key',
  ]);
});

test('what a run may say is told in full', () => {
  const parsed = parseRun(withChange({ clock: false, scenario: { id: 'a', hash: 'x' } }));
  expect(parsed.ok ? [] : parsed.faults.map((fault) => wordFault(fault, say).expected)).toEqual([
    'a fingerprint of 16 hexadecimal digits, such as "0123456789abcdef"',
    'true',
  ]);
});

test.each([
  ['nothing', '', '(scenario): empty-file'],
  ['half a file', printRun(run).trimEnd().slice(0, -1), '(scenario): bracket-unclosed'],
  ['a list', '[]', 'format: missing-key'],
  ['a number', '7', '(scenario): wrong-type'],
  ['a comment', `// mine\n${printRun(run)}`, '(scenario): comment-in-file'],
  ['a deep nest', '['.repeat(65) + ']'.repeat(65), '(scenario): too-deep'],
  ['a flood', ' '.repeat(MOST_BYTES + 1), '(scenario): too-big'],
])('%s is no run', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault);
});

test.each(['__proto__', 'constructor'])(
  '%s reaches for no prototype, wherever it stands',
  (key) => {
    const planted = `{"${key}": {"prototype": {"polluted": true}}}`;
    const atTop = printRun(run).replace('{', `{"${key}": {"prototype": {"polluted": true}},`);
    const inLog = JSON.stringify({ ...run, log: ['HERE'] }).replace('"HERE"', planted);
    for (const text of [atTop, inLog]) {
      expect(faultsOf(text).some((fault) => fault.endsWith(': forbidden-key'))).toBe(true);
      expect(Object.prototype).not.toHaveProperty('polluted');
    }
  },
);

const named = { id: plainScenario.id, ...fingerprints(plainScenario) };
const withWhole = (whole: unknown, scenario: object = named): string =>
  JSON.stringify({ ...run, scenario, wholeScenario: whole }, null, 1);

function fingerprints(scenario: Scenario): Readonly<Record<'hash' | 'played', string>> {
  return { hash: scenarioHash(scenario), played: playedHash(scenario) };
}

test('the scenario within a run file comes back whole, and another wording of it does as well', () => {
  const reworded = { ...plainScenario, title: 'The same, otherwise said' };
  for (const whole of [plainScenario, reworded]) {
    const parsed = parseRun(withWhole(whole));
    expect(parsed.ok && parsed.run.wholeScenario).toEqual(whole);
  }
});

test.each<[string, string, readonly string[]]>([
  ['that is none', withWhole(7), ['wholeScenario: wrong-type']],
  [
    'with a number out of range',
    withWhole({ ...plainScenario, tension: 400 }),
    ['wholeScenario.tension: too-large'],
  ],
  [
    'with a key that nobody declared',
    withWhole({ ...plainScenario, cheat: 1 }),
    ['wholeScenario.cheat: unknown-key'],
  ],
  [
    'that reaches for a prototype',
    withWhole(plainScenario).replace('"demandPace"', '"__proto__"'),
    ['wholeScenario.__proto__: forbidden-key'],
  ],
  [
    'that plays otherwise',
    withWhole({ ...plainScenario, tension: 41 }),
    ['scenario.played: not-a-choice'],
  ],
  [
    'of another id',
    withWhole({ ...plainScenario, id: 'other' }),
    ['scenario.id: not-a-choice', 'scenario.played: not-a-choice'],
  ],
  [
    'with other words than a run of before names',
    withWhole({ ...plainScenario, title: 'Else' }, { id: named.id, hash: named.hash }),
    ['scenario.hash: not-a-choice'],
  ],
])('a scenario within a run file %s is a fault', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test('a fault of the scenario within a run file is placed in that file', () => {
  const text = withWhole({ ...plainScenario, tension: 400 });
  const parsed = parseRun(text);
  const line = text.slice(0, text.indexOf('"tension": 400')).split('\n').length;
  expect(parsed.ok ? [] : parsed.faults.map((fault) => [fault.line, fault.column])).toEqual([
    [line, '  "tension": '.length + 1],
  ]);
});

test('the log is not judged but compared: a run with a false one is read, and its replay says so', () => {
  const parsed = parseRun(withChange({ log: run.log.map(() => ({ anything: ['at', 'all'] })) }));
  expect(parsed.ok).toBe(true);
  const read = parsed.ok ? parsed.run : run;
  expect(replayRun(setting, read)).toMatchObject({ same: false, turn: 1 });
});

test('no text whatever makes the reader throw', () => {
  const text = JSON.stringify(run);
  const mutated = fc
    .tuple(fc.nat({ max: 4000 }), fc.nat({ max: 40 }), fc.string({ maxLength: 6 }))
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(mutated, fc.json(), fc.string()), (hostile) => {
      expect(typeof parseRun(hostile).ok).toBe('boolean');
    }),
    { numRuns: 150 },
  );
});

test('a run that was left carries neither ending nor bars', () => {
  const left: RunFile = { ...run, ending: null, bars: null, turns: [], log: [] };
  const parsed = parseRun(printRun(left));
  expect(parsed).toEqual({ ok: true, run: left });
});
