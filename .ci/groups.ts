// Names the groups of checks and runs one of them.
import { spawn } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeReport, readReport, type Count } from './report.ts';

const ROOT = join(import.meta.dirname, '..');

/** One group of checks: a tool run once. */
export interface Group {
  readonly name: string;
  /** Arguments for Node: the tool's own script, then its options. */
  readonly command: readonly string[];
  /** Where Vitest writes its report; a group without one counts as one check. */
  readonly report?: string;
  /** Test files of the group; while none is written, the group is passed over, and says so. */
  readonly files?: string;
}

/** What came of a group. */
export interface Outcome extends Count {
  readonly name: string;
  /** Time it took on the wall, in seconds. */
  readonly seconds: number;
}

function tool(name: string, script: string, ...options: readonly string[]): Group {
  return { name, command: [join(ROOT, 'node_modules', script), ...options] };
}

function vitest(name: string, files?: string, ...options: readonly string[]): Group {
  const report = join(tmpdir(), `strategic-patience-${process.pid}-${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const group = tool(
    name,
    'vitest/vitest.mjs',
    'run',
    `--project=${name}`,
    ...reporters,
    ...options,
  );
  return { ...group, report, ...(files === undefined ? {} : { files }) };
}

/** Every group of checks. Those of one row run side by side; rows run one after another. */
export const ROWS: readonly (readonly Group[])[] = [
  [
    tool('format', 'oxfmt/bin/oxfmt', '--check'),
    tool('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
    tool('lint of styles', 'stylelint/bin/stylelint.mjs', 'src/**/*.css'),
    tool('types', 'typescript/bin/tsc', '-p', 'tsconfig.json'),
    tool('types of the model', 'typescript/bin/tsc', '-p', 'src/model/tsconfig.json'),
    tool('types of the seat', 'typescript/bin/tsc', '-p', 'src/seat/tsconfig.json'),
    tool('types of the package', 'typescript/bin/tsc', '-p', 'src/embedding/tsconfig.json'),
    tool('dead code', 'knip/bin/knip.js'),
    vitest('house'),
  ],
  // Vitest alone would leave one core of two idle.
  [vitest('node', undefined, '--maxWorkers=2')],
  // Both draw pages, which takes all the cores there are: side by side they only hold each other up.
  [vitest('browser', 'tests/browser/**/*.browser.test.{ts,tsx}')],
  // Much of the time of these is spent waiting for a page.
  [vitest('e2e', undefined, '--maxWorkers=3')],
];

function run(command: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}

/** Runs `group` and prints its verdict: in full where something failed, in a line or two where not. */
export async function runGroup(group: Group): Promise<Outcome> {
  if (group.files !== undefined && globSync(group.files, { cwd: ROOT }).length === 0) {
    console.log(`\n== ${group.name}: no tests written yet`);
    return { name: group.name, seconds: 0, passed: 0, failed: 0 };
  }
  const before = performance.now();
  const { code, output } = await run(group.command);
  const seconds = (performance.now() - before) / 1000;
  const one = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = group.report === undefined ? one : readReport(group.report, code);
  const verdict = count.failed === 0 ? 'passed' : 'FAILED';
  console.log(`\n== ${group.name}: ${verdict} in ${seconds.toFixed(1)} s`);
  if (count.failed > 0) {
    console.log(output.trim());
  }
  if (group.report !== undefined) {
    console.log(describeReport(group.report, ROOT));
    rmSync(group.report, { force: true });
  }
  return { name: group.name, seconds, ...count };
}
