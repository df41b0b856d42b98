// The command check-scenario, run as an author runs it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { printScenario } from '../../src/scenario/parse.ts';

const command = fileURLToPath(new URL('../../src/cli/checkScenario.ts', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  writeFileSync(join(folder, 'good.json'), printScenario(plainScenario));
  writeFileSync(
    join(folder, 'bad.json'),
    printScenario(plainScenario).replace('"tension": 40', '"tension": 400'),
  );
  writeFileSync(join(folder, 'big.json'), '');
  truncateSync(join(folder, 'big.json'), 5_000_000_000);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly problems: string;
}

function check(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd: folder }, (error, out, problems) => {
      resolve({ code: error === null ? 0 : error.code, out, problems });
    });
  });
}

test('a valid file is named with its id and leaves 0', async () => {
  const { code, out } = await check('good.json');
  expect(code).toBe(0);
  expect(out).toMatch(/^good\.json: valid \(plain, content [0-9a-f]{16}\)\n$/);
});

test('a fault is one line with place, path and range, and leaves 1', async () => {
  const { code, out } = await check('good.json', 'bad.json');
  expect(code).toBe(1);
  expect(out.split('\n')[1]).toMatch(
    /^bad\.json:\d+:14 tension: 400 is too large, expected a number from 0 to 100 \(points\)$/,
  );
});

test('a file of five gigabytes is refused without being read', async () => {
  const { code, out } = await check('big.json');
  expect(code).toBe(1);
  expect(out).toContain('the file is too big (5000000000 bytes)');
});

test('a file that is not there, a folder, no file or an unknown option leave 2 and say so', async () => {
  expect(await check('none.json')).toMatchObject({
    code: 2,
    problems: 'none.json: there is no such file\n',
  });
  expect(await check('.')).toMatchObject({ code: 2, problems: '.: this is not a file\n' });
  expect((await check()).problems).toContain('No file is named');
  expect(await check('--claims', 'good.json')).toMatchObject({ code: 2 });
});

test('--help explains the exit codes and leaves 0', async () => {
  const { code, out } = await check('--help');
  expect(code).toBe(0);
  expect(out).toContain('Exit code');
});
