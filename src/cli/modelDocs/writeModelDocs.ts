/** The command `model-docs`: writes the rules' page, the model's tables and the plots, and measures their numbers anew where it is asked to. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import type { Terminal } from '../commandLine/terminal.ts';
import { nodePool } from '../workers/nodePool.ts';
import { DOCS, generatedFiles } from './modelDocsFiles.ts';
import {
  MEASURED_PARTS,
  measure,
  measuredToText,
  staleness,
  textToMeasured,
  type Measured,
  type MeasuredPart,
} from './modelDocsMeasured.ts';

const TOP = new URL('../../..', import.meta.url);

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, TOP));
}

function isPart(text: string): text is MeasuredPart {
  return (MEASURED_PARTS as readonly string[]).includes(text);
}

function isWhole(measured: Partial<Measured>): measured is Measured {
  return MEASURED_PARTS.every((part) => measured[part] !== undefined);
}

async function measureParts(parts: readonly MeasuredPart[], terminal: Terminal): Promise<void> {
  const { complain, say } = terminal;
  const pool = nodePool();
  try {
    for (const part of parts) {
      const started = performance.now();
      const found = await measure(pool, part, terminal);
      // Read again each time: other parts may have been measured meanwhile.
      writeFileSync(pathOf(DOCS.measured), measuredToText({ ...readMeasured(), [part]: found }));
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      complain(say('cli-docs-measured', { part, seconds }));
    }
  } finally {
    pool.close();
  }
}

function readMeasured(): Partial<Measured> {
  const file = pathOf(DOCS.measured);
  return existsSync(file) ? textToMeasured(readFileSync(file, 'utf8')) : {};
}

function write({ complain, print, say }: Terminal): 0 | 1 | 2 {
  const measured = readMeasured();
  const stale = staleness(measured);
  for (const { part, why } of stale) complain(say(`cli-docs-stale-${why}`, { part }));
  if (!isWhole(measured)) return 2;
  const pages = {
    model: readFileSync(pathOf(DOCS.model), 'utf8'),
    authoring: readFileSync(pathOf(DOCS.authoring), 'utf8'),
  };
  for (const [file, text] of generatedFiles(pages, measured)) {
    writeFileSync(pathOf(file), text);
    print(file);
  }
  return stale.length === 0 ? 0 : 1;
}

export const modelDocs = defineCommand({
  name: 'model-docs',
  about: (say) => say('cli-docs-about', DOCS),
  exits: (say) => say('cli-docs-exits'),
  options: {
    measure: {
      kind: 'flag',
      meaning: (say) => say('cli-docs-measure', { measured: DOCS.measured }),
    },
    parts: {
      kind: 'list',
      value: (say) => say('cli-value-part'),
      meaning: (say) => say('cli-docs-parts', { parts: MEASURED_PARTS.join(', ') }),
    },
  },
  check: ({ measure: measures, parts = [] }, say) =>
    parts.every(isPart) && (parts.length === 0 || measures === true)
      ? []
      : [say('cli-docs-expected', { parts: MEASURED_PARTS.join(', ') })],
  play: async ({ measure: measures, parts }, terminal) => {
    try {
      const named = parts.filter(isPart);
      if (measures) await measureParts(named.length === 0 ? MEASURED_PARTS : named, terminal);
      return write(terminal);
    } catch (error) {
      terminal.complain(error instanceof Error ? error.message : String(error));
      return 2;
    }
  },
});

if (import.meta.main) await runHere(modelDocs);
