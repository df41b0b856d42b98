/** The command `bench`: builds the code as it is built for the page, and lets it measure itself in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readOrder } from '../orders/benchOrder.ts';

const USAGE = `Usage: npm run bench [-- [--json] [--quick] [--long] [--unbuilt] [SCENARIO.json]]

Measures whole matches (hidden types on both sides) on the flagship or the scenario given. Windows of every kind take turns and the
fastest of each counts. Bytes a match are the growth of the heap in use, as V8 counts it, over 2000 matches: the median of fifteen
such windows, those in which memory was cleared left out.
The code is first built into one file, as it is for the page: an engine folds no constant that is imported from another module.
--unbuilt measures the modules as Node loads them for the other commands, about a sixth slower.
--quick measures one core only, in a few seconds; --long also plays a million matches and prints the resident memory.
With --json, standard output is one JSON object.
Exit code: 0 measured, 2 bad arguments or a scenario that cannot be used.`;

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

function measure(script: string, given: readonly string[]): number {
  return spawnSync(process.execPath, [script, ...given], { stdio: 'inherit' }).status ?? 1;
}

async function run(given: readonly string[]): Promise<number> {
  const order = readOrder(given);
  if ('problem' in order) {
    console.error(`${order.problem}\n\n${USAGE}`);
    return 2;
  }
  if (order.unbuilt) return measure(join(WORKERS, 'benchRun.ts'), given);
  const folder = mkdtempSync(join(tmpdir(), 'strategic-patience-bench-'));
  try {
    await buildInto(folder);
    return measure(join(folder, 'benchRun.ts'), given);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await run(process.argv.slice(2));
