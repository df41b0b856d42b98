// Builds the npm package for other programs: one script without dependencies, its types, and the terms of what is in it.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'vite';
import { importsOf } from '../tests/house/imports.ts';

const ROOT = join(import.meta.dirname, '..');
/** Where the manifest of the project says that the package lies. */
const PLACE = 'release/package';
const USAGE = `Usage: npm run build:package -- [--out FOLDER]   (FOLDER is ${PLACE}/ where none is named)`;

const SCRIPT = 'strategic-patience.js';
const FACE = 'embedding/package.d.ts';
/** Everything that is packed, from the folder of the package; npm adds its manifest. */
const FILES = [SCRIPT, 'types', 'README.md', 'LICENSE', 'LICENSES.md'] as const;

/** What the project's manifest says of the package, too. */
const KEPT = ['name', 'version', 'description', 'license', 'type'] as const;

const KEYWORDS = [
  'simulation',
  'game-theory',
  'international-relations',
  'reinforcement-learning',
  'multi-agent',
  'negotiation',
] as const;

interface Manifest extends Readonly<Record<(typeof KEPT)[number], string>> {
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The manifest of the package, from that of the project, which alone is private and has scripts and dependencies: the script holds all that it needs. */
function packageManifest(project: Manifest): object {
  const within = (path: string): string => {
    if (!path.startsWith(`./${PLACE}/`)) throw new Error(`exports: ${path} is not in ${PLACE}/`);
    return path.replace(`./${PLACE}/`, './');
  };
  return {
    ...Object.fromEntries(KEPT.map((key) => [key, project[key]])),
    keywords: KEYWORDS,
    exports: Object.fromEntries(
      Object.entries(project.exports).map(([name, targets]) => [
        name,
        Object.fromEntries(Object.entries(targets).map(([kind, path]) => [kind, within(path)])),
      ]),
    ),
    files: FILES,
    sideEffects: false,
    engines: { node: '>=20' },
  };
}

const SENTENCES = /^(.*\/en\.ftl)\?raw$/u;

/** A message that says what is wrong with a file; the package says nothing else in sentences. */
const OF_FAULTS = /^(?:fault|found|takes|character)-/u;

/** Leaves out of the script the sentences that other programs are never told. */
function sentencesOfFaults(): Plugin {
  return {
    name: 'sentences-of-faults',
    enforce: 'pre',
    load(id) {
      const [, path] = SENTENCES.exec(id) ?? [];
      if (path === undefined) return null;
      const told = readFileSync(path, 'utf8')
        .split(/^(?=[a-z#-])/mu)
        .filter((message) => OF_FAULTS.test(message));
      return `export default ${JSON.stringify(told.join(''))};`;
    },
  };
}

async function buildScript(out: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [sentencesOfFaults()],
    // A library is built for whoever bundles it further; nothing may be left that asks for Node's `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: {
        entry: join(ROOT, 'src/embedding/package.ts'),
        formats: ['es'],
        fileName: () => SCRIPT,
      },
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
}

/** Writes the types of the face and of all that they speak of, each file at its place in `src/`. */
function buildTypes(out: string): void {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const config = join(ROOT, 'src/embedding/tsconfig.json');
  const all = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    // Checked by `npm run typecheck`.
    const options = ['--noEmit', 'false', '--noCheck', '--declaration', '--emitDeclarationOnly'];
    const places = ['--rootDir', join(ROOT, 'src'), '--outDir', all];
    execFileSync(process.execPath, [tsc, '-p', config, ...options, ...places], {
      stdio: 'inherit',
    });
    for (const path of reachedFrom(FACE, all)) {
      const to = join(out, 'types', path);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(all, path), to);
    }
  } finally {
    rmSync(all, { recursive: true });
  }
}

/** A file of types and all that it loads, by their paths in a folder: the compiler writes types for the rest of the program, too. */
function reachedFrom(entry: string, folder: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const path of reached)
    for (const specifier of importsOf({ path, text: readFileSync(join(folder, path), 'utf8') })) {
      if (!specifier.startsWith('.'))
        throw new Error(`${path} speaks of ${specifier}, which users of the package do not have`);
      reached.add(posix.join(posix.dirname(path), specifier.replace(/\.ts$/u, '.d.ts')));
    }
  return reached;
}

async function buildPackage(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  // It is emptied first, so it may hold nothing but an earlier package.
  const found = readdirSync(out);
  if (found.length > 0 && !found.includes(SCRIPT))
    throw new Error(`${out} holds something other than a package`);
  await buildScript(out);
  buildTypes(out);
  copyFileSync(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
  copyFileSync(join(ROOT, 'docs/embedding.md'), join(out, 'README.md'));
  const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const manifest = packageManifest(project);
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(out);
}

try {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: join(ROOT, PLACE) } },
  });
  await buildPackage(resolve(values.out));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 1;
}
