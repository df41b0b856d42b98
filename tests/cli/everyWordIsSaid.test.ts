// Whatever a command says, it says in the reader's language: in a language with every sentence in brackets, only names stand outside.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BAR_NAMES } from '../../src/analysis/counts/tally.ts';
import { recordRun } from '../../src/analysis/counts/recordRun.ts';
import { NOT_SHOWN } from '../../src/analysis/patterns/notShown.ts';
import { PATTERN_IDS, PATTERNS } from '../../src/analysis/patterns/list.ts';
import { MECHANISM_NAMES } from '../../src/analysis/patterns/mechanisms.ts';
import { parametersOf } from '../../src/analysis/sensitivity/parameters.ts';
import { ablationTable } from '../../src/cli/tables/patternsTable.ts';
import { settledTable } from '../../src/cli/tables/balanceTable.ts';
import { benchTable } from '../../src/cli/tables/benchTable.ts';
import type { RunFile } from '../../src/model/match/run.ts';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { settingOf } from '../../src/model/state/setting.ts';
import { POLICY_NAMES, POLICY_RECORDS } from '../../src/model/vocabulary/policyRecords.ts';
import { ENDINGS, POSTURES, SIDES } from '../../src/model/vocabulary/words.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import { scenarioHash } from '../../src/scenario/checking/scenarioHash.ts';
import { printRun } from '../../src/scenario/runs/runText.ts';
import { ROOT } from '../house/sources.ts';
import { shipped, SHIPPED_IDS } from '../model/shipped.ts';
import { bracketed, outsideBrackets } from '../text/bracketed.ts';
import { COMMANDS, runInBrackets, sayInBrackets, type Said } from './allCommands.ts';

let folder = '';
const inFolder = (name: string): string => join(folder, name);
const field = (name: string): string => join(ROOT, 'tests', 'field', name);

const { scenario } = shipped('two-valleys');
/** A scenario whose own words stand in brackets as well. */
const marked = {
  ...scenario,
  id: 'marked',
  title: bracketed(scenario.title),
  claims: scenario.claims.map((claim) => ({ ...claim, statement: bracketed(claim.statement) })),
};
const recorded = recordRun(settingOf(marked), {
  hash: scenarioHash(marked),
  struck: 'patient',
  host: 'hidden',
  seed: 5,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'said-'));
  writeFileSync(inFolder('marked.json'), printScenario(marked));
  const save = (name: string, changed: Partial<RunFile>): void =>
    writeFileSync(inFolder(name), printRun({ ...recorded, ...changed }));
  save('run.json', { wholeScenario: marked });
  save('unknown.json', {});
  save('rules.json', { wholeScenario: marked, rules: recorded.rules + 1 });
  save('ending.json', { wholeScenario: marked, ending: null });
  save('unplayed.json', { wholeScenario: marked, turns: [], log: [], ending: null, bars: null });
  const other = '0123456789abcdef';
  save('content.json', { scenario: { id: 'two-valleys', hash: other, played: other } });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Names that mean the same in every language, each a whole word. */
const NAMES = new Set<string>([
  ...POLICY_NAMES,
  ...ENDINGS,
  ...SIDES,
  ...POSTURES,
  ...BAR_NAMES,
  ...PATTERN_IDS,
  ...MECHANISM_NAMES,
  ...parametersOf(plainScenario).map(({ name }) => name),
  ...SHIPPED_IDS,
  // Who sits where, and the names of reasons, which stand before the sentences that give them.
  'person',
  'damaged',
  'not-a-code',
  'duplicate',
  // Places in a scenario's file: a field, and the whole of it.
  'summary',
  'scenario',
  // Ways of counting a balance search.
  'mixed',
  ...BAR_NAMES.map((bar) => `without-${bar}`),
]);

/** Words of declarations, which have a translation of their own. */
const DECLARED: readonly string[] = [
  ...POLICY_NAMES.flatMap((name) => {
    if (name === 'hidden') return [];
    const { citation = '', summary } = POLICY_RECORDS[name];
    return [summary, citation];
  }),
  ...PATTERNS.flatMap(({ source, statement, unit }) => [statement, unit, source]),
  ...NOT_SHOWN.flatMap(({ fact, reason, source, statement }) => [fact, statement, reason, source]),
].filter((words) => words !== '');

/** Each word that stands in no sentence and is no name, with its line. */
function unsaid(text: string): readonly string[] {
  const rest = DECLARED.toSorted((one, other) => other.length - one.length).reduce(
    (left, words) => left.replaceAll(words, ''),
    outsideBrackets(text).replaceAll(folder, '').replaceAll(ROOT, ''),
  );
  return rest.split('\n').flatMap((line) =>
    line
      // Files, options, the way to start a command, run codes and what was pasted, letters for postures, signs.
      .replaceAll(
        /[\w./-]+\.(?:json|txt|md)\b|--[a-z-]+|npm run -s [a-z-]+|SP1[\w-]*|\([\w-]+…\)/gu,
        '',
      )
      .split(/\s+|[(),;:"'[\]|*]/u)
      .map((word) => word.replace(/\.$/u, ''))
      .filter((word) => /\p{L}{2}/u.test(word) && !NAMES.has(word) && !/^[RMF]+$/u.test(word))
      .map((word) => `${word} in: ${line.trim()}`),
  );
}

const unsaidBy = ({ out, problems, reports }: Said): readonly string[] =>
  unsaid(`${out}\n${problems}\n${reports}`);

test('every script that is a command of src/cli is among those that are asked', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const names = Object.keys(scripts).filter((name) => scripts[name]?.startsWith('node src/cli/'));
  expect([...COMMANDS.keys()].toSorted()).toEqual(names.toSorted());
});

test('a word that no sentence says is found, in its line', () => {
  expect(
    unsaid(
      `${bracketed(`said ${bracketed('twice')}`)} patient 3.4\nnot said: ${bracketed('said')}`,
    ),
  ).toEqual(['not in: not said:', 'said in: not said:']);
});

test.each([...COMMANDS.keys()])('%s --help is said, with the way it is called', async (name) => {
  const said = await runInBrackets(name, ['--help']);
  expect([said.code, said.problems]).toEqual([0, '']);
  expect(said.out).toContain(`npm run -s ${name} --`);
  expect(unsaidBy(said)).toEqual([]);
});

test.each([...COMMANDS.keys()])('%s says what is wrong with its options', async (name) => {
  const said = await runInBrackets(name, ['--no-such-option', '--hepl', '--help=3']);
  expect([said.code, said.out]).toEqual([2, '']);
  expect(said.problems).toContain(`npm run -s ${name} --`);
  expect(unsaidBy(said)).toEqual([]);
});

test.each([
  ['simulate', ['one.json', 'two.json', '--struck', 'patint', '--games', '0', '--seed']],
  ['simulate', ['--struck', 'xyzzy', '--games', '2', '--seed', '2147483647']],
  ['patterns', ['stray', '--only', 'SF99', '--without', 'zz', '--ablate', '--workers', '0']],
  ['check-scenario', ['--games', '5']],
  ['class', ['--json', '--csv']],
  ['class', ['none.json']],
  ['model-docs', ['--measure', 'everything']],
  ['forecast', ['none.json']],
  ['forecast', [ROOT]],
  ['counterfactual', []],
])('%s %j is refused in words', async (name, given) => {
  const said = await runInBrackets(name, given);
  expect([said.code, said.out]).toEqual([2, '']);
  expect(said.problems).not.toBe('');
  expect(unsaidBy(said)).toEqual([]);
});

const marks = (): string => inFolder('marked.json');

test.each<readonly [string, number, () => readonly string[]]>([
  ['simulate', 0, () => [marks(), '--struck', 'patient', '--host', 'hidden', '--games', '20']],
  [
    'simulate',
    0,
    () => [marks(), '--struck', 'random', '--host', 'random', '--games', '2', '--codes'],
  ],
  ['tournament', 0, () => [marks(), '--games', '1']],
  ['forecast', 0, () => [marks(), '--games', '2']],
  ['counterfactual', 0, () => [inFolder('run.json'), '--turn', '2', '--continuations', '2']],
  ['counterfactual', 2, () => [inFolder('run.json'), '--turn', '99']],
  ['counterfactual', 2, () => [inFolder('ending.json')]],
  ['counterfactual', 2, () => [inFolder('unplayed.json')]],
  ['counterfactual', 2, () => [inFolder('content.json')]],
  ['replay', 0, () => [inFolder('run.json')]],
  ['replay', 1, () => [inFolder('rules.json')]],
  ['replay', 1, () => [inFolder('ending.json')]],
  ['replay', 1, () => [inFolder('content.json')]],
  ['replay', 2, () => [inFolder('unknown.json')]],
  ['check-scenario', 1, () => ['--claims', '--games', '20', marks()]],
  ['check-scenario', 2, () => [field('marsh-windows1252.json'), inFolder('none.json')]],
  ['check-scenario', 1, () => [field('marsh-nbsp-indent.json'), field('marsh-smart-quotes.json')]],
  ['class', 1, () => [field('codes-utf8.txt'), field('codes-damaged.txt')]],
  ['patterns', 0, () => ['--only', 'SF17b', '--percent', '20', '--workers', '1']],
  ['sensitivity', 0, () => ['--games', '1', '--trajectories', '2']],
  ['balance', 0, () => [marks(), '--tuning', '1', '--fresh', '2']],
  ['bench', 0, () => [marks(), '--quick', '--unbuilt']],
])(
  'what %s says of its work (exit code %i) is said',
  async (name, code, given) => {
    const said = await runInBrackets(name, given());
    expect(said.code).toBe(code);
    expect(said.out + said.problems).not.toBe('');
    // Names of students and what they wrote stand as they are.
    const names = said.out.replaceAll(/Student \d|Tuesday|Thursday/gu, '');
    expect(unsaidBy({ ...said, out: names })).toEqual([]);
  },
  240_000,
);

test('tables of work that takes minutes are said', () => {
  const [mechanism = ''] = MECHANISM_NAMES;
  const row = { mechanism, claims: [], carries: [], lost: [] };
  const ablation = { rows: [row, row], idle: [mechanism] } as never;
  const figures = {
    gamesPerSecond: 1,
    gamesPerMillionSteps: 1,
    timesActors: 1,
    timesTransition: 1,
    bytesPerGame: 1,
    timesTwoWorkers: 1,
    counterfactualSeconds: 1,
    residentMegabytes: 1,
  };
  const level = { scenario: 'easy', side: 'host', durable: 0.4, se: 0.1 } as never;
  const tables = [
    ablationTable(ablation, sayInBrackets),
    benchTable(figures as never, sayInBrackets),
    settledTable([level], sayInBrackets).replace('easy', ''),
    ...(['missing', 'rules', 'patterns', 'mechanisms'] as const).map((why) =>
      sayInBrackets(`cli-docs-stale-${why}`, { part: 'balance' }),
    ),
  ];
  expect(tables.join('\n').match(/⟪/gu)?.length).toBeGreaterThan(15);
  expect(unsaid(tables.join('\n'))).toEqual([]);
});
