// The package as others get it: built, packed, installed in an empty folder without a network, and used there as `docs/embedding.md` says.
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../cli/runCommand.ts';
import { shippedFile } from '../model/shipped.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** The samples of the page for programmers, as they are printed there. */
const [BOT = '', SWEEP = ''] = [
  ...readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8').matchAll(/```js\n(.*?)```/gsu),
].map(([, sample]) => sample);

/** Versions of Node for which the package is meant and tested, as far as they are here. */
const MAJORS = ['20', '24'] as const;

/** A match of two policies through the package: its code, its run, and whatever else could differ. */
const COMPARE = `
import { hiddenType, isOver, observe, play, policies, startMatch, toRunCode, toRunFile } from 'strategic-patience';
const codes = [];
let run;
for (let seed = 5; seed < 9; seed += 1) {
  let match = startMatch('iran-pakistan', seed);
  const seats = { struck: 'contrite-tit-for-tat', host: hiddenType(match, 'host') };
  while (!isOver(match))
    match = play(match, {
      struck: policies[seats.struck].choose(observe(match, 'struck')),
      host: policies[seats.host].choose(observe(match, 'host')),
    });
  codes.push(toRunCode(match, { seats }));
  run = toRunFile(match, { seats });
}
console.log(JSON.stringify({ codes, run }));
`;

/** The bot in a world that has the language, \`TextEncoder\` and a place to write to, and nothing of Node or of a page. */
const BARE = `
import { readFileSync } from 'node:fs';
import { SourceTextModule, createContext } from 'node:vm';
const context = createContext({ TextEncoder, console: { log: console.log } });
const read = (path) => new SourceTextModule(readFileSync(path, 'utf8'), { context });
const face = read('node_modules/strategic-patience/strategic-patience.js');
const bot = read('bot.mjs');
const never = (asked) => { throw new Error('asks for ' + asked); };
await face.link(never);
await bot.link((asked) => (asked === 'strategic-patience' ? face : never(asked)));
await bot.evaluate();
`;

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2023'],
  types: [],
};

/** How a program may find the types of the package. */
const RESOLUTIONS = [
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
] as const;

/** What the types must refuse, from its third line on. */
const WRONG = `import { play, policies, startMatch, shippedScenario } from 'strategic-patience';
const match = startMatch('two-valleys', 1);
play(match, { struck: 'peace', host: 'restraint' });
play(match, { struck: 'restraint' });
policies.hawk;
const title: number = shippedScenario('two-valleys').title;
match.turn = 3;
`;

/** The one thing that the samples ask of their surroundings. The types of the package must do without a page's and without Node's. */
const SURROUNDINGS = 'declare const console: { log: (...said: unknown[]) => void };';

let folder = '';
let user = '';
let nodes: ReadonlyMap<string, string> = new Map();

const inUser = async (node: string, ...args: readonly string[]): Promise<string> =>
  (await run(node, args, { cwd: user })).stdout;

/** Every Node that can be found, by its major version. */
async function findNodes(): Promise<ReadonlyMap<string, string>> {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((phase) => join(phase, 'node'));
  const found = new Map<string, string>();
  for (const node of [process.execPath, ...places.filter((phase) => existsSync(phase))]) {
    const { stdout } = await run(node, ['--version']);
    const [, major = ''] = /^v(\d+)\./u.exec(stdout) ?? [];
    if (!found.has(major)) found.set(major, node);
  }
  return found;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  user = join(folder, 'user');
  const built = join(folder, 'built');
  mkdirSync(user);
  await run(process.execPath, [join(ROOT, '.ci/package.ts'), '--out', built]);
  await run('npm', ['pack', built, '--pack-destination', folder, '--offline'], { cwd: folder });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(user, 'package.json'), '{ "private": true, "type": "module" }');
  const install = ['install', join('..', archive), '--offline', '--no-audit', '--no-fund'];
  await run('npm', install, { cwd: user });
  for (const [name, sample] of [
    ['bot', BOT],
    ['sweep', SWEEP],
  ] as const) {
    writeFileSync(join(user, `${name}.mjs`), sample);
    writeFileSync(join(user, `${name}.ts`), sample);
  }
  writeFileSync(join(user, 'compare.mjs'), COMPARE);
  writeFileSync(join(user, 'bare.mjs'), BARE);
  writeFileSync(join(user, 'wrong.ts'), WRONG);
  writeFileSync(join(user, 'surroundings.d.ts'), SURROUNDINGS);
  for (const [how, module] of RESOLUTIONS)
    writeFileSync(
      join(user, `${how}.json`),
      JSON.stringify({
        compilerOptions: { ...OPTIONS, module, moduleResolution: how, outDir: `by-${how}` },
        files: ['surroundings.d.ts', 'bot.ts', 'sweep.ts', 'wrong.ts'],
      }),
    );
  nodes = await findNodes();
  const missing = MAJORS.filter((major) => !nodes.has(major));
  if (missing.length > 0)
    console.info(`not tested, because they are not here: Node ${missing.join(' and ')}`);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The versions that are here; at least the one that runs this test. */
function nodesHere(): readonly string[] {
  const here = MAJORS.flatMap((major) => nodes.get(major) ?? []);
  expect(here.length).toBeGreaterThan(0);
  return here;
}

test('the package is one script with its types and the terms of all that is in it, and needs no other', () => {
  const phase = join(user, 'node_modules/strategic-patience');
  expect(readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'strategic-patience',
  ]);
  expect(readdirSync(phase).sort()).toEqual([
    'LICENSE',
    'LICENSES.md',
    'README.md',
    'package.json',
    'strategic-patience.js',
    'types',
  ]);
  const types = readdirSync(join(phase, 'types'), { recursive: true, withFileTypes: true });
  const typeFiles = types.filter((entry) => entry.isFile());
  expect(typeFiles.filter(({ name }) => !name.endsWith('.d.ts'))).toEqual([]);
  expect(typeFiles.map(({ name }) => name)).toContain('observation.d.ts');
  const manifest = JSON.parse(readFileSync(join(phase, 'package.json'), 'utf8')) as object;
  const mine = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as object;
  for (const key of ['dependencies', 'devDependencies', 'scripts', 'private'])
    expect(manifest).not.toHaveProperty(key);
  for (const key of ['name', 'version', 'license'] as const)
    expect(manifest).toHaveProperty(key, (mine as Record<string, unknown>)[key]);
  const terms = readFileSync(join(phase, 'LICENSES.md'), 'utf8');
  for (const library of [
    'fastest-levenshtein',
    'jsonc-parser',
    'secure-json-parse',
    'valibot',
    'xstate',
  ])
    expect(terms).toContain(`## ${library} - `);
});

test('both samples run as they are printed, as JavaScript and as strict TypeScript, and what is misused does not compile', async () => {
  const compiled = await Promise.all(
    RESOLUTIONS.map(async ([how]) => {
      const refused = run(process.execPath, [TSC, '-p', `${how}.json`, '--pretty', 'false'], {
        cwd: user,
      });
      const { stdout } = await refused.catch(
        (error: unknown) => error as { readonly stdout: string },
      );
      return stdout.split('\n').flatMap((line) => /^\w+\.ts\(\d+/u.exec(line) ?? []);
    }),
  );
  const inWrong = [3, 4, 5, 6, 7].map((line) => `wrong.ts(${line}`);
  expect(compiled).toEqual(RESOLUTIONS.map(() => inWrong));
  for (const [name, form] of [
    ['bot', /^\d+ [a-z-]+ \{\n {2}security: [\d.]+,/u],
    ['sweep', /^(?:\d+ 0\.\d+\n){4}$/u],
  ] as const) {
    const [one, other] = [`by-nodenext/${name}.js`, `by-bundler/${name}.js`];
    expect(readFileSync(join(user, other), 'utf8')).toBe(readFileSync(join(user, one), 'utf8'));
    const [said, ...others] = await Promise.all([
      inUser(process.execPath, one),
      ...nodesHere().map(async (node) => inUser(node, `${name}.mjs`)),
    ]);
    expect(said).toMatch(form);
    expect(others).toEqual(others.map(() => said));
  }
});

test('it needs nothing of Node and nothing of a page', async () => {
  const node = process.execPath;
  expect(await inUser(node, '--experimental-vm-modules', '--no-warnings', 'bare.mjs')).toBe(
    await inUser(node, 'bot.mjs'),
  );
});

test('it plays the match that the command plays, and the command replays what it saves', async () => {
  const pairing = ['--struck', 'contrite-tit-for-tat', '--host', 'hidden'];
  const seeds = ['--games', '4', '--seed', '5', '--codes', '--json'];
  const simulated = await runCommand('simulate', [
    shippedFile('iran-pakistan'),
    ...pairing,
    ...seeds,
  ]);
  const { codes } = JSON.parse(simulated.out) as { readonly codes: readonly string[] };
  for (const node of nodesHere()) {
    const played = JSON.parse(await inUser(node, 'compare.mjs')) as {
      readonly codes: readonly string[];
      readonly run: { readonly turns: readonly unknown[]; readonly ending: string };
    };
    expect(played.codes).toEqual(codes);
    writeFileSync(join(user, 'run.json'), JSON.stringify(played.run));
    const { out } = await runCommand('replay', ['run.json'], user);
    expect(out).toBe(
      `run.json: the same, ${played.run.turns.length} turns, ${played.run.ending}\n`,
    );
  }
});
