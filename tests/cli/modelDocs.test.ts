// The generated documentation fits the rules, and what it shows was measured with them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DOCS, generatedFiles } from '../../src/cli/modelDocs/modelDocsFiles.ts';
import {
  measuredToText,
  staleness,
  textToMeasured,
} from '../../src/cli/modelDocs/modelDocsMeasured.ts';
import type { Measured } from '../../src/cli/modelDocs/modelDocsMeasured.ts';
import { SECTION_NAMES, withSections } from '../../src/cli/modelDocs/modelDocsSections.ts';
import { SOURCE_OF_MECHANISM } from '../../src/cli/modelDocs/modelDocsSources.ts';
import { CONSTANTS } from '../../src/model/vocabulary/constants.ts';
import { ALL_MEASURES } from '../../src/model/vocabulary/measures.ts';
import { MECHANISM_NAMES } from '../../src/analysis/patterns/mechanisms.ts';
import { runCommand } from './runCommand.ts';

const TOP = new URL('../../', import.meta.url);

function textOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, TOP)), 'utf8');
}

const MEASURED = textToMeasured(textOf(DOCS.measured)) as Measured;
const PAGE = textOf(DOCS.model);
const FILES = generatedFiles({ model: PAGE, authoring: textOf(DOCS.authoring) }, MEASURED);

test('what was measured belongs to the rules, patterns and mechanisms as they are', () => {
  expect(staleness(MEASURED)).toEqual([]);
}, 60_000);

test('other rules make what was measured stale, part by part', () => {
  const other: Measured = { ...MEASURED, balance: { ...MEASURED.balance, rules: 'others' } };
  expect(staleness(other)).toEqual([{ part: 'balance', why: 'rules' }]);
  const { patterns: _patterns, ...rest } = MEASURED;
  expect(staleness(rest)).toEqual([{ part: 'patterns', why: 'missing' }]);
}, 60_000);

test.each([...FILES.keys()])('%s is what `model-docs` would write now', (file) => {
  expect(textOf(file)).toBe(FILES.get(file));
});

test('every generated section stands on the page of the model, once', () => {
  const named = [...PAGE.matchAll(/<!-- generated: ([\w-]+) -->/gu)].map(([, name]) => name);
  expect(named).toHaveLength(SECTION_NAMES.length);
  expect(new Set(named)).toEqual(new Set(SECTION_NAMES));
});

test('a section that does not exist is named', () => {
  expect(() => withSections('<!-- generated: nothing --><!-- end -->', MEASURED)).toThrow(
    'withSections: no section is named "nothing"',
  );
});

test('the rules’ page names every constant, every measure and every mechanism with the source of its sign', () => {
  const rules = FILES.get(DOCS.rules) ?? '';
  for (const name of Object.keys(CONSTANTS)) expect(rules).toContain(`\`${name}\``);
  for (const { act } of ALL_MEASURES) expect(rules).toContain(`\`${act}\``);
  for (const name of MECHANISM_NAMES) {
    expect(rules).toContain(`### ${name}\n`);
    expect(Object.keys(SOURCE_OF_MECHANISM)).toContain(name);
  }
});

test('what is read back is what was written', () => {
  expect(textToMeasured(measuredToText(MEASURED))).toEqual(MEASURED);
});

test.each([[['--measure', 'everything']], [['patterns']]])('%j is refused with 2', async (args) => {
  const { code, problems } = await runCommand('../modelDocs/writeModelDocs', args);
  expect(code).toBe(2);
  expect(problems).toContain('Expected --measure and parts out of patterns, balance');
});

test('--help says how it is used', async () => {
  const { code, out } = await runCommand('../modelDocs/writeModelDocs', ['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run -s model-docs -- /);
});
