// Builds the page, and says how the three kinds of test run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { preprocessCSS } from 'vite';
import type { CSSOptions, Plugin, ResolvedConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { LAYERS, layerOfSheet, scopeOfSheet, scopedName } from './src/cli/generate/sheetScopes.ts';
import { pageSentences } from './.ci/pageSentences.ts';
import { PLAIN_FLAGS, findLightChromium } from './tests/chromium.ts';

const chromium = findLightChromium();
const isFull = process.env['CHECK_FULL'] === '1';

/**
 * Sources that tests in Node load as Node itself does, as the commands load them: there a match is played three times as fast as in a module
 * that Vitest has rewritten. Those that only the bundler can read are not among them.
 */
const NATIVE =
  /\/src\/(?:model|rivals|seat|text|scenario|analysis)\/(?!links\/library\.|workers\/browserPool\.|entries\/).*\.ts$/u;

const PREPARED = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-json',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@fluent/bundle',
  '@lezer/highlight',
  '@observablehq/plot',
  '@scure/base',
  'd3-geo',
  'fastest-levenshtein',
  'fflate',
  'idb',
  'jsonc-parser',
  'phaser',
  'postal-mime',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'secure-json-parse',
  'topojson-client',
  'valibot',
  'xstate',
] as const;

const standIn = (name: string): string =>
  fileURLToPath(new URL(`src/debrief/figure/leftOut/${name}.ts`, import.meta.url));
const STAND_INS: Readonly<Record<string, string>> = {
  'schemes.js': standIn('noSchemes'),
  'projection.js': standIn('noProjection'),
};
const WORKER = /^(.*)\?worker&url$/u;

/**
 * Builds workers together with the page instead of each on its own, so that the rules are loaded once for both. A worker
 * imports statically; what Vite adds to dynamic imports needs a document.
 */
function workersShareChunks(): Plugin {
  return {
    name: 'workers-share-chunks',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      const [, path] = WORKER.exec(id) ?? [];
      if (path === undefined) return null;
      const found = await this.resolve(path, importer);
      return found === null ? null : `\0worker-address:${found.id}`;
    },
    load(id) {
      const [, path] = /^\0worker-address:(.*)$/u.exec(id) ?? [];
      if (path === undefined) return null;
      const chunk = this.emitFile({ type: 'chunk', id: path });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}

/** Leaves out of the plotting library what no chart uses and every chart would load: colour schemes, map projections, and d3's maps. */
function plotForCharts(): Plugin {
  return {
    name: 'plot-for-charts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer = '') => {
      // Plot asks for d3 as a whole, which hands on each of its parts.
      if (id === 'd3-geo' && importer.endsWith('/d3/dist/d3.mjs')) return standIn('noGeography');
      if (!importer.includes('@observablehq/plot/src')) return null;
      return STAND_INS[id.replace(/^.*\//u, '')] ?? null;
    },
  };
}

/** A constant as it is declared: its value, then its unit and meaning. */
const DECLARED = /\bof\(\s*(-?[\d.]+),\s*'[^'\\]*',\s*(?:'(?:[^'\\]|\\.)*'|"[^"\\]*"),?\s*\)/gu;

/** Leaves the units and meanings of the rules' constants out of the page, which reads their values alone: four kilobytes of every room. */
function constantsWithoutProse(): Plugin {
  return {
    name: 'constants-without-prose',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (
        !/\/(?:c|policyC)onstants\.ts$/u.test(id) ||
        !/export const (?:RULE|POLICY)_CONSTANTS/u.test(code)
      )
        return null;
      const short = code.replace(DECLARED, "of($1, '', '')");
      if (short.length > code.length / 2)
        this.error('the constants are declared otherwise than they were');
      return { code: short, map: null };
    },
  };
}

/**
 * Puts a script before all others that says why a page does not open; it has to run where modules cannot, so it is delivered as it is
 * written. It bears one name for ever: an old copy in a cache does no harm.
 */
function scriptForAnyBrowser(): Plugin {
  const path = 'assets/opening.js';
  return {
    name: 'script-for-any-browser',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) =>
        filename === join(import.meta.dirname, 'index.html')
          ? html
              .replace('<title>', `<script src="./${path}"></script>\n    <title>`)
              // So marked, a page opened from a folder would be refused its look as well.
              .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
          : html,
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: path, source: readFileSync(path, 'utf8') });
    },
  };
}

type PostcssPlugin = NonNullable<
  Extract<NonNullable<CSSOptions['postcss']>, { plugins?: unknown }>['plugins']
>[number];

/** What may stand in no layer, or needs none. */
const OUTSIDE_LAYERS: ReadonlySet<string> = new Set(['charset', 'import', 'font-face', 'page']);

/**
 * Puts every rule of the page's own sheets into the layer of its sheet, so that none can be written outside. Each sheet names all layers
 * first: whichever is loaded before the others, their order is the same.
 */
function sheetsInLayers(): PostcssPlugin {
  return {
    postcssPlugin: 'sheets-in-layers',
    OnceExit(root, { AtRule }) {
      const layer = layerOfSheet(root.source?.input.file ?? '');
      if (layer === undefined) return;
      const inside = root.nodes.filter(
        (node) => node.type !== 'atrule' || !OUTSIDE_LAYERS.has(node.name),
      );
      root.append(new AtRule({ name: 'layer', params: LAYERS.join(', ') }));
      root.append(new AtRule({ name: 'layer', params: layer }).append(...inside));
    },
  };
}

const NAMES = '\0names-of:';

/**
 * Lets a room's components import the names of its sheets without loading these: the room's opening does, by bare imports, in the order in
 * which they have to stand. A bundler puts modules of several chunks into an order of its own. What a sheet of `src/ui/` is imported by loads it.
 */
function namesOfSheets(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'names-of-sheets',
    apply: 'build',
    enforce: 'pre',
    configResolved: (resolved) => {
      config = resolved;
    },
    resolveId: {
      filter: { id: /\.module\.css\?names$/u },
      async handler(id, importer) {
        const found = await this.resolve(id.replace('?names', ''), importer);
        return found === null ? null : NAMES + found.id.replace(/\.css$/u, '');
      },
    },
    async load(id) {
      if (!id.startsWith(NAMES)) return null;
      const path = `${id.slice(NAMES.length)}.css`;
      const { modules = {} } = await preprocessCSS(readFileSync(path, 'utf8'), path, config);
      const rows = Object.entries(modules).map(
        ([name, onPage]) => `export const ${name} = ${JSON.stringify(onPage)};`,
      );
      return { code: rows.join('\n'), moduleSideEffects: false };
    },
    transform: {
      order: 'pre',
      filter: { id: /\.tsx?$/u, code: /\.module\.css'/u },
      handler: (code, id) => ({
        code: code.replaceAll(NAMED_SHEET, (whole, sheet: string) =>
          scopeOfSheet(join(id, '..', sheet)) === 'ui'
            ? whole
            : whole.replace(sheet, `${sheet}?names`),
        ),
        map: null,
      }),
    },
  };
}

const NAMED_SHEET = /^import \* as \w+ from '([^']+\.module\.css)';$/gmu;

/** Keeps a module sheet wherever it is loaded: Vite would leave out one of which no script reads a name. */
function sheetsStay(): Plugin {
  return {
    name: 'sheets-stay',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.module\.css$/u },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  };
}

/** The oldest browsers that the page is built for: the last Chrome on Windows 7, the last iPadOS of many school tablets, Firefox's long-lived release. */
const OLDEST = ['chrome109', 'edge109', 'safari16.4', 'firefox115'];

export default defineConfig({
  // Relative addresses, so that dist/ works from any folder of any static host.
  base: './',
  // What the page loads stands in assets/ and is imported by the code that needs it.
  publicDir: false,
  plugins: [
    scriptForAnyBrowser(),
    constantsWithoutProse(),
    pageSentences(),
    workersShareChunks(),
    plotForCharts(),
    namesOfSheets(),
    sheetsStay(),
  ],
  css: {
    modules: { generateScopedName: scopedName, localsConvention: 'dashesOnly' },
    postcss: { plugins: [sheetsInLayers()] },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: OLDEST,
    cssTarget: OLDEST,
    rolldownOptions: {
      // The names of module sheets, most of all: written where they are read, they cost no more than words did.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        // Small pieces that nearly every room loads stand in one file each: alone, each would cost a request, and pack worse.
        codeSplitting: {
          groups: [
            // In a file of its own, it runs before all that the others load.
            { name: 'older', test: /\/src\/analysis\/entries\/olderBrowsers\./u },
            {
              name: 'words',
              test: /\/src\/text\/(?:declared|digits|direction|locale|numbers|values|speaker|fetchText|language\/)/u,
            },
            {
              name: 'scenario',
              test: /\/(?:src\/(?:scenario\/checking|model\/scenarioShape)\/|node_modules\/(?:@scure\/base|valibot|jsonc-parser|secure-json-parse|fastest-levenshtein)\/)/u,
            },
          ],
        },
        // Servers and school filters refuse endings that they do not know.
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.ftl'))
            ? 'assets/[name]-[hash].txt'
            : 'assets/[name]-[hash][extname]',
      },
    },
    // The page's policy admits files of its own origin only; an inlined font or worker would be refused.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    // Whoever publishes the page hands these libraries on, and their terms ask to go with them.
    license: { fileName: 'licences/libraries.md' },
  },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: false },
  test: {
    // Tests find parts of the page by the names that they have there.
    css: { include: [/\.module\.css$/u], modules: { classNameStrategy: 'scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          environment: 'node',
          include: ['tests/house/**/*.test.ts'],
          // Some of them run the compiler over everything.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/house/**',
            'tests/browser/**',
            'tests/e2e/**',
            ...(isFull ? [] : ['tests/**/*.full.test.ts']),
          ],
          testTimeout: isFull ? 900_000 : 60_000,
          server: { deps: { external: [NATIVE] } },
        },
      },
      {
        extends: true,
        // Prepared before the first test: a package found late would reload the page under a test.
        optimizeDeps: { include: [...PREPARED] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          // The end-to-end tests run beside these.
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...PLAIN_FLAGS],
                ...(chromium === undefined ? {} : { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/e2e/servePage.ts'],
          server: { deps: { external: [NATIVE] } },
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Another tab, or the storage, takes its time.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
