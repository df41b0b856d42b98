// The claims of the essay: each is carried by mechanisms that exist and shown by patterns and tests that exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLAIMS } from '../../src/analysis/claims/claims.ts';
import { CLAIMS_WITH_TESTS, testsOfClaim } from '../../src/cli/modelDocs/claimTests.ts';
import { PATTERN_IDS } from '../../src/analysis/patterns/list.ts';
import {
  MECHANISM_NAMES,
  isMechanism,
  mechanismOf,
} from '../../src/analysis/patterns/mechanisms.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('all thirty-three claims are there, each with a mechanism and something that shows it', () => {
  expect(CLAIMS.map(({ id }) => id)).toEqual(
    Array.from({ length: 33 }, (_, index) => `C${index + 1}`),
  );
  const bare = CLAIMS.filter(
    ({ id, mechanisms, patterns }) =>
      mechanisms.length === 0 || patterns.length + testsOfClaim(id).length === 0,
  );
  expect(bare).toEqual([]);
});

test('a claim names only mechanisms and patterns that exist', () => {
  for (const { mechanisms, patterns } of CLAIMS) {
    expect(mechanisms.filter((name) => !isMechanism(name))).toEqual([]);
    expect(patterns.filter((id) => !PATTERN_IDS.includes(id))).toEqual([]);
  }
});

test('a claim is shown only by tests that exist, by their titles', () => {
  expect(CLAIMS_WITH_TESTS.filter((shown) => !CLAIMS.some(({ id }) => id === shown))).toEqual([]);
  const missing = CLAIMS_WITH_TESTS.flatMap((id) =>
    testsOfClaim(id)
      .filter(({ file, title }) => {
        const path = join(ROOT, file);
        return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
      })
      .map(({ file, title }) => `${id}: ${file}: ${title}`),
  );
  expect(missing).toEqual([]);
});

test('claims and mechanisms say the same of each other', () => {
  const byClaim = CLAIMS.flatMap(({ id, mechanisms }) => mechanisms.map((name) => `${id} ${name}`));
  const byMechanism = MECHANISM_NAMES.flatMap((name) =>
    mechanismOf(name).claims.map((id) => `${id} ${name}`),
  );
  expect(byClaim.toSorted()).toEqual(byMechanism.toSorted());
});
