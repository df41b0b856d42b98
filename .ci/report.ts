// Reads what Vitest reports of a run.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** How many tests of a group passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly { readonly status: string }[];
}

function readFiles(path: string): readonly FileReport[] {
  if (!existsSync(path)) {
    return [];
  }
  const report = JSON.parse(readFileSync(path, 'utf8')) as { testResults: readonly FileReport[] };
  return report.testResults;
}

function countStatus(files: readonly FileReport[], isCounted: (status: string) => boolean): number {
  return files.flatMap((file) => file.assertionResults).filter(({ status }) => isCounted(status))
    .length;
}

/**
 * Counts the tests in Vitest's JSON report at `path`, for a run that ended with exit code `code`.
 * A test that was left out counts as failed; so does a file that could not be loaded, and a run
 * that ended badly, or ran nothing at all, without naming a failed test.
 */
export function readReport(path: string, code: number): Count {
  const files = readFiles(path);
  const passed = countStatus(files, (status) => status === 'passed');
  const notPassed = countStatus(files, (status) => status !== 'passed');
  const unloaded = files.filter(
    (file) =>
      file.status !== 'passed' &&
      file.assertionResults.every((assertion) => assertion.status === 'passed'),
  ).length;
  const named = notPassed + unloaded;
  const isBad = code !== 0 || passed === 0;
  return { passed, failed: named === 0 && isBad ? 1 : named };
}

const secondsOf = ({ endTime, startTime }: FileReport): number => (endTime - startTime) / 1000;

/** Files named as those that took longest. */
const SLOWEST = 5;

/** One line for each folder of tests in the report at `path`, its tests and its seconds, and one that names the files that took longest. */
export function describeReport(path: string, root: string): string {
  const all = readFiles(path);
  const slowest = all
    .toSorted((one, other) => secondsOf(other) - secondsOf(one))
    .slice(0, SLOWEST)
    .map((file) => `${relative(root, file.name)} ${secondsOf(file).toFixed(0)} s`);
  const byFolder = new Map<string, FileReport[]>();
  for (const file of all) {
    const folder = dirname(relative(root, file.name));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const folders = [...byFolder]
    .map(([folder, files]) => {
      const seconds = files.reduce((sum, file) => sum + secondsOf(file), 0);
      const tests = countStatus(files, () => true);
      return `   ${folder}: ${tests} tests in ${seconds.toFixed(1)} s`;
    })
    .toSorted();
  return [...folders, `   slowest: ${slowest.join(', ')}`].join('\n');
}
