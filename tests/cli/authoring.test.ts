// The page for authors: its example works, its claims hold, and its tables explain every field.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { readTeachingClaims, teachingClaimsJob } from '../../src/analysis/claims/teachingClaims.ts';
import { FIELD_GROUPS, withFields } from '../../src/cli/modelDocs/modelDocsFields.ts';
import { DOCS } from '../../src/cli/modelDocs/modelDocsFiles.ts';
import { scenarioShape } from '../../src/model/scenarioShape/scenarioShape.ts';
import { parseScenario } from '../../src/scenario/checking/parse.ts';

const PAGE = readFileSync(
  fileURLToPath(new URL(`../../${DOCS.authoring}`, import.meta.url)),
  'utf8',
);
const [, EXAMPLE = ''] = /```json\n([^]*?)\n```/u.exec(PAGE) ?? [];

test('the worked example is a valid scenario', () => {
  const parsed = parseScenario(EXAMPLE);
  expect(parsed.ok ? [] : parsed.faults).toEqual([]);
});

test('the claims of the worked example hold on three ranges of seeds', async () => {
  const parsed = parseScenario(EXAMPLE);
  if (!parsed.ok) throw new Error('the worked example has faults');
  const order = { scenario: parsed.scenario, games: 300, seed: 5000, ranges: 3 };
  const pool = inlinePool();
  const sum = await pool.run(teachingClaimsJob, order);
  pool.close();
  const checked = readTeachingClaims(sum, order);
  expect(checked.length).toBeGreaterThan(1);
  expect(checked.map(({ verdict }) => verdict)).toEqual(checked.map(() => 'holds'));
});

test('the best options of the worked example come to 100 points for each side', () => {
  const parsed = parseScenario(EXAMPLE);
  if (!parsed.ok) throw new Error('the worked example has faults');
  for (const side of ['struck', 'host'] as const) {
    const best = parsed.scenario.table.issues.map(({ options }) =>
      Math.max(...options.map(({ worth }) => worth[side])),
    );
    expect(best.reduce((sum, worth) => sum + worth, 0)).toBe(100);
  }
});

test('every key of a scenario stands in one group, and every group on the page once', () => {
  expect(Object.values(FIELD_GROUPS).flat().toSorted()).toEqual(
    Object.keys(scenarioShape.fields).toSorted(),
  );
  const named = [...PAGE.matchAll(/<!-- generated: fields-([\w-]+) -->/gu)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(FIELD_GROUPS));
});

test('the tables name fields within lists, groups and names', () => {
  for (const path of [
    'table.issues[].options[].worth.host',
    'injects[].effects.struck.trust',
    'measures.NAME.text',
    'sides.host.cohesion',
  ])
    expect(PAGE).toContain(`| \`${path}\` |`);
  expect(() => withFields('<!-- generated: fields-nothing --><!-- end -->')).toThrow(
    'withFields: no group is named "nothing"',
  );
});
