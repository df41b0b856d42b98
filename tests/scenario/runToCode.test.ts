// A run fits into a code that can be pasted or printed, and a bad code is a value with a reason.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { RULES_VERSION } from '../../src/model/match/match.ts';
import { sameValue, type RunFile } from '../../src/model/match/run.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { createDigitReader, createDigitWriter } from '../../src/scenario/runs/codes/mixedRadix.ts';
import { decodeBytes, encodeBytes } from '../../src/scenario/runs/codes/runCode.ts';
import { codeToRun, runToCode } from '../../src/scenario/runs/codes/codedRun.ts';
import { shipped } from '../model/shipped.ts';
import { anyRun } from './anyRun.ts';
import { knownOf } from './knownOf.ts';

const { scenario: flagship, hash, played } = shipped('pakistan-afghanistan');
const setting = settingOf(flagship);
const known = [shipped('pakistan-afghanistan')];

/** As long as a student's code gets: bets, beliefs of both sides, group and label. */
function wholeRun(seed: number, host: 'hidden' | 'patient' = 'hidden'): RunFile {
  const run = recordRun(setting, { hash, played, struck: 'patient', host, seed });
  return {
    ...run,
    seats: { struck: 'person', host: 'person' },
    turns: run.turns.map((turn) => ({
      ...turn,
      beliefs: { struck: 'mediation', host: 'retaliation' },
    })),
    bets: {
      struck: { ending: 'durable-framework', persons: 250 },
      host: { ending: 'frozen-stalemate', persons: 900 },
    },
    group: 'Class 10b, spring term',
    label: 'Torkham table',
  };
}

test('any run of any scenario comes back from its code, log, ending and bars rebuilt', () => {
  fc.assert(
    fc.property(anyRun(), ({ run, scenario }) => {
      const read = codeToRun(runToCode(run, scenario), [knownOf(scenario)]);
      expect(read.ok && sameValue(read.run, run)).toBe(true);
      expect(read.ok && [read.known.scenario, read.wording]).toEqual([scenario, 'same']);
    }),
    { numRuns: 80 },
  );
});

test('a whole match of twenty turns takes at most 300 letters, a match of sixteen at most 250', () => {
  const lengths = new Map<number, number>();
  for (let seed = 1; seed <= 120; seed++) {
    const run = wholeRun(seed, seed % 2 === 0 ? 'hidden' : 'patient');
    const { length } = runToCode(run, flagship);
    lengths.set(run.turns.length, Math.max(lengths.get(run.turns.length) ?? 0, length));
  }
  expect(lengths.get(16)).toBeLessThanOrEqual(250);
  expect(Math.max(...lengths.values())).toBeLessThanOrEqual(300);
});

test('the code of a given run stays what it is, so that last year’s codes can be read', () => {
  const run = recordRun(settingOf(plainScenario), {
    hash: '0123456789abcdef',
    struck: 'restraint',
    host: 'mediation',
    seed: 4,
  });
  expect(runToCode(run, plainScenario)).toMatchInlineSnapshot(
    `"SP1-04HMA-SW9NF-6YY1B-GDHGP-JVG20-G0G40-0F1J4-4N49T-AJ68X-4NXBZ-72PFV-70NR0"`,
  );
});

test('a code opens on another wording of its scenario and says so, and on nothing that plays otherwise', () => {
  const code = runToCode(wholeRun(3), flagship);
  const reworded = knownOf({
    ...flagship,
    prompts: flagship.prompts.map((prompt) => `${prompt} `),
  });
  const read = codeToRun(code, [reworded]);
  expect(read.ok && [read.wording, read.run]).toEqual(['other-words', wholeRun(3)]);
  const changed = knownOf({ ...flagship, tension: flagship.tension + 1 });
  const renamed = knownOf({ ...flagship, id: 'another' });
  for (const other of [changed, renamed])
    expect(codeToRun(code, [other])).toMatchObject({ fault: { kind: 'unknown-scenario' } });
});

test('a code of before opens on the very words of its scenario alone', () => {
  const { id } = flagship;
  const code = runToCode({ ...wholeRun(3), scenario: { id, hash } }, flagship);
  expect(codeToRun(code, known)).toMatchObject({ ok: true, wording: 'same' });
  const reworded = knownOf({ ...flagship, title: `${flagship.title} ` });
  expect(codeToRun(code, [reworded])).toMatchObject({ fault: { kind: 'unknown-scenario' } });
});

test('a code of an unknown scenario asks for it by id and fingerprint', () => {
  expect(codeToRun(runToCode(wholeRun(3), flagship), [])).toEqual({
    ok: false,
    fault: { kind: 'unknown-scenario', id: 'pakistan-afghanistan', hash },
  });
});

test('a code of other rules says which', () => {
  const code = runToCode({ ...wholeRun(3), rules: RULES_VERSION + 5 }, flagship);
  expect(codeToRun(code, known)).toEqual({
    ok: false,
    fault: { kind: 'other-rules', rules: RULES_VERSION + 5 },
  });
});

test('a torn, misread or foreign code says what it is', () => {
  const code = runToCode(wholeRun(3), flagship);
  const kind = (text: string): string => {
    const read = codeToRun(text, known);
    return read.ok ? 'read' : read.fault.kind;
  };
  expect(kind(code.toLowerCase())).toBe('read');
  expect(kind('')).toBe('empty');
  expect(kind('hello')).toBe('not-a-code');
  expect(kind(code.slice(0, -3))).toBe('damaged');
  expect(kind(code.replace('SP1', 'SP9'))).toBe('other-version');
  expect(kind(encodeBytes(Uint8Array.of()))).toBe('nonsense');
  expect(kind(encodeBytes(new TextEncoder().encode('a letter home')))).toBe('nonsense');
});

test('a code forged with a right checksum never throws, and is never read as a match that cannot be played', () => {
  const decoded = decodeBytes(runToCode(wholeRun(5), flagship));
  const whole = decoded.ok ? [...decoded.bytes] : [];
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
      const forged = encodeBytes(Uint8Array.from(whole.with(at, byte)));
      const read = codeToRun(forged, known);
      kinds.add(read.ok ? 'read' : read.fault.kind);
    }),
    { numRuns: 400 },
  );
  expect([...kinds].toSorted()).toEqual(
    ['illegal-choice', 'nonsense', 'other-rules', 'read', 'unknown-scenario'].filter((kind) =>
      kinds.has(kind),
    ),
  );
  expect(kinds.has('nonsense')).toBe(true);
});

test('accepting what nobody offered is an illegal choice, with its turn and side', () => {
  const firstOffer = ({ turns }: RunFile): number =>
    turns.findIndex(
      ({ choices }) => choices.struck.measure === 'struck.bargaining.mediation.offer',
    );
  const run = Array.from({ length: 40 }, (_, seed) => wholeRun(seed, 'patient')).find(
    (whole) => firstOffer(whole) >= 0,
  );
  if (run === undefined) throw new Error('no match came to the table');
  const at = firstOffer(run);
  const turns = run.turns.map((turn, index) =>
    index === at
      ? {
          ...turn,
          choices: {
            ...turn.choices,
            struck: { ...turn.choices.struck, table: { accept: 'text' as const } },
          },
        }
      : turn,
  );
  expect(codeToRun(runToCode({ ...run, turns }, flagship), known)).toMatchObject({
    ok: false,
    fault: { kind: 'illegal-choice', turn: at + 1, side: 'struck' },
  });
});

test('what no code can hold is a mistake in the program', () => {
  const run = wholeRun(1);
  const [first, ...rest] = run.turns;
  if (first === undefined) throw new Error('no turn');
  const calling = (mediator: string): RunFile => ({
    ...run,
    turns: [
      {
        ...first,
        choices: {
          ...first.choices,
          struck: { measure: 'struck.attack.mediation.evidence', mediator },
        },
      },
      ...rest,
    ],
  });
  expect(() => runToCode(calling('qatar'), flagship)).not.toThrow();
  expect(() => runToCode(calling('nobody'), flagship)).toThrow('there is no mediator "nobody"');
  expect(() => runToCode({ ...run, label: 'x'.repeat(61) }, flagship)).toThrow('at most 60');
  expect(() => runToCode({ ...run, scenario: { id: 'x', hash: 'none' } }, flagship)).toThrow(
    '"none" is not the fingerprint',
  );
});

test('digits of any bases come back in order, in as few bytes as they need', () => {
  const digit = fc
    .integer({ min: 1, max: 5000 })
    .chain((base) => fc.record({ base: fc.constant(base), value: fc.nat({ max: base - 1 }) }));
  fc.assert(
    fc.property(fc.array(digit, { maxLength: 80 }), (digits) => {
      const writer = createDigitWriter();
      for (const { base, value } of digits) writer.push(value, base);
      const bytes = writer.toBytes();
      const bits = digits.reduce((sum, { base }) => sum + Math.log2(base), 0);
      expect(bytes.length).toBeLessThanOrEqual(Math.ceil(bits / 8 + 1e-9) + 1);
      const reader = createDigitReader(bytes);
      for (const { base, value } of digits) expect(reader.take(base)).toBe(value);
      expect(reader.isAtEnd()).toBe(true);
    }),
  );
  expect(() => createDigitWriter().push(3, 3)).toThrow('3 is no digit of base 3');
});
