// The command check-scenario, run as an author runs it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainScenario } from '../../src/model/scenarioShape/plainScenario.ts';
import { printScenario } from '../../src/scenario/checking/parse.ts';
import type { Scenario } from '../../src/model/scenarioShape/scenarioShape.ts';

const command = fileURLToPath(new URL('../../src/cli/commands/checkScenario.ts', import.meta.url));
let folder = '';

const modest = {
  statement: 'Restraint by both leaves the conflict frozen.',
  struck: 'restraint',
  host: 'restraint',
  ending: 'frozen-stalemate',
  atLeast: 0.5,
} as const;
const bold = {
  statement: 'Force always brings peace.',
  struck: 'retaliation',
  host: 'retaliation',
  ending: 'durable-framework',
  atLeast: 0.9,
} as const;

const claiming = (...claims: Scenario['claims']): string =>
  printScenario({ ...plainScenario, claims });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  writeFileSync(join(folder, 'good.json'), printScenario(plainScenario));
  writeFileSync(
    join(folder, 'bad.json'),
    printScenario(plainScenario).replace('"tension": 40', '"tension": 400'),
  );
  writeFileSync(join(folder, 'modest.json'), claiming(modest));
  writeFileSync(join(folder, 'bold.json'), claiming(modest, bold));
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

const field = (name: string): string =>
  fileURLToPath(new URL(`../field/marsh-${name}.json`, import.meta.url));

test('UTF-16 is read like UTF-8, and Windows-1252 with a doubt that makes nothing invalid', async () => {
  const { code, out, problems } = await check(...['utf8', 'utf16le', 'windows1252'].map(field));
  expect([code, problems]).toEqual([0, '']);
  const [utf8, utf16, guessed, doubt, ...more] = out.trimEnd().split('\n');
  expect(utf16?.split(': ')[1]).toBe(utf8?.split(': ')[1]);
  expect(guessed).toContain('valid');
  expect(doubt).toMatch(/windows1252\.json:\d+:\d+ summary: doubt: .*Windows-1252.*“Östrel”/);
  expect(more).toEqual([]);
  const json = await check('--json', field('windows1252'));
  expect(JSON.parse(json.out)).toMatchObject({
    ok: true,
    files: [{ valid: true, doubts: [{ kind: 'encoding-guessed', path: 'summary' }] }],
  });
});

test('foreign quotes and blanks are one line each, and a picture leaves 2', async () => {
  writeFileSync(join(folder, 'image.json'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  const { code, out, problems } = await check(
    field('nbsp-indent'),
    field('smart-quotes'),
    'image.json',
  );
  expect(code).toBe(2);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(out).toContain('‹no-break space U+00A0›');
  expect(out).toContain('quotation mark “');
  expect(problems).toMatch(/^image\.json: no text can be read in it/);
});

test('a file that is not there, a folder, no file or an unknown option leave 2 and say so', async () => {
  expect(await check('none.json')).toMatchObject({
    code: 2,
    problems: 'none.json: there is no such file\n',
  });
  expect(await check('.')).toMatchObject({ code: 2, problems: '.: this is not a file\n' });
  expect((await check()).problems).toContain('No file is named');
  expect(await check('--clams', 'good.json')).toMatchObject({ code: 2 });
});

test('--help explains the exit codes and leaves 0', async () => {
  const { code, out } = await check('--help');
  expect(code).toBe(0);
  expect(out).toContain('Exit code');
});

test('with --claims a line for each claim gives its verdict, its shares on three ranges and its statement', async () => {
  const { code, out, problems } = await check('--claims', '--games', '200', 'modest.json');
  expect([code, problems]).toEqual([0, '']);
  const [valid, claim, ...more] = out.trimEnd().split('\n');
  expect(valid).toMatch(/^modest\.json: valid/);
  expect(claim).toMatch(
    /^modest\.json: claim 1 holds: (?:\d+\.\d ± \d\.\d(?:, | %)){3}, claimed at least 50\.0 % frozen-stalemate \(restraint against restraint\): Restraint by both/,
  );
  expect(more).toEqual([]);
});

test('a claim that fails leaves 1, and so does a file that is not valid; the others are still played', async () => {
  const args = ['--claims', '--games', '200', '--from=-50'];
  const { code, out } = await check(...args, 'bad.json', 'bold.json', 'good.json');
  expect(code).toBe(1);
  expect(out).toContain('bad.json:');
  expect(out).toContain('bold.json: claim 1 holds: ');
  expect(out).toContain('bold.json: claim 2 fails: 0.0 ± ');
  expect(out).toContain('good.json: makes no claims');
});

test('with --json one object tells of every file and claim, with the same figures on the same seeds', async () => {
  const args = ['--claims', '--json', '--games', '200', '--from', '31', 'bold.json', 'bad.json'];
  const [once, again] = await Promise.all([check(...args), check(...args)]);
  expect([once.code, once.out]).toEqual([1, again.out]);
  expect(JSON.parse(once.out)).toMatchObject({
    ok: false,
    files: [
      {
        file: 'bold.json',
        valid: true,
        scenario: 'plain',
        claims: [
          { claim: modest, verdict: 'holds', ranges: [{ seed: 31 }, { seed: 231 }, { seed: 431 }] },
          { claim: bold, verdict: 'fails', ranges: [{ share: 0, games: 200 }, {}, {}] },
        ],
      },
      { file: 'bad.json', valid: false, faults: [{ path: 'tension' }] },
    ],
  });
});

test.each([
  [['--claims', '--games', '0', 'good.json'], '"0" is not a whole number from 1 to'],
  [['--games', '5', 'good.json'], '--games goes with --claims'],
  [['--claims', '--from', '2147483647', 'good.json'], 'the last seed would be greater'],
])('%j is refused with 2, and says why', async (args, why) => {
  const { code, out, problems } = await check(...args);
  expect([code, out]).toEqual([2, '']);
  expect(problems).toContain(why);
});
