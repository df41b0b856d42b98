/** The command `bench`: builds the code as it is built for the page, and lets it measure itself in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BenchFigures } from '../../analysis/bench/bench.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { JSON_FLAG } from '../commandLine/sharedOptions.ts';
import { printJson } from '../commandLine/terminal.ts';
import { scenarioOf } from '../files/scenarioFile.ts';
import { benchTable } from '../tables/benchTable.ts';
import type { BenchOrder, FurtherFigures } from '../workers/benchRun.ts';

const WORKERS = fileURLToPath(new URL('../workers', import.meta.url));

/** Builds the bench and the worker it starts into `folder`; they keep their names, by which one finds the other. */
async function buildInto(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: {
          benchRun: join(WORKERS, 'benchRun.ts'),
          nodeWorker: join(WORKERS, 'nodeWorker.ts'),
        },
        output: { entryFileNames: '[name].ts', chunkFileNames: '[name].js' },
      },
    },
  });
}

/** Runs the bench in a process of its own. Throws where it ends otherwise than well; what it then says stands on standard error. */
function measure(folder: string, order: BenchOrder): BenchFigures & FurtherFigures {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'benchRun.ts')], {
    input: JSON.stringify(order),
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bench: the run ended with code ${status ?? 'none'}`);
  return JSON.parse(stdout) as BenchFigures & FurtherFigures;
}

async function measureBuilt(order: BenchOrder): Promise<BenchFigures & FurtherFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'strategic-patience-bench-'));
  try {
    await buildInto(folder);
    return measure(folder, order);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const bench = defineCommand({
  name: 'bench',
  about: (say) => say('cli-bench-about'),
  exits: (say) => say('cli-exits-measured'),
  options: {
    file: {
      kind: 'file',
      usual: 'scenarios/pakistan-afghanistan.json',
      value: (say) => say('cli-value-scenario'),
      meaning: (say) => say('cli-meaning-scenario'),
    },
    quick: { kind: 'flag', meaning: (say) => say('cli-bench-quick') },
    long: { kind: 'flag', meaning: (say) => say('cli-bench-long') },
    unbuilt: { kind: 'flag', meaning: (say) => say('cli-bench-unbuilt') },
    json: JSON_FLAG,
  },
  play: async ({ file, json, long, quick, unbuilt }, terminal) => {
    const scenario = scenarioOf(file, terminal)?.scenario;
    if (scenario === undefined) return 2;
    const order = { scenario, long, quick };
    const figures = unbuilt ? measure(WORKERS, order) : await measureBuilt(order);
    if (json) printJson(terminal, { scenario: scenario.id, ...figures });
    else terminal.print(benchTable(figures, terminal.say));
    return 0;
  },
});

if (import.meta.main) await runHere(bench);
