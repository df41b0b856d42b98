/** The command `model-docs`: writes the rules' page, the model's tables and the plots, and measures their numbers anew where it is asked to. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
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
import { nodePool } from '../workers/nodePool.ts';

const USAGE = `Usage: npm run -s model-docs -- [--measure [PART]...]

Writes ${DOCS.rules}, the generated sections of ${DOCS.model} and ${DOCS.authoring}, and the plots, from the declarations and from ${DOCS.measured}.
--measure plays everything anew first (about ten minutes on two cores) and stores it in ${DOCS.measured}; with parts
(${MEASURED_PARTS.join(', ')}) only those. Each part is stored as soon as it is measured.
Exit code: 0 written, 1 written with results that belong to other rules, 2 bad arguments or nothing measured yet.`;

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

const MILLISECONDS_WITHOUT_NEWS = 1000;

/** Tells how far a measurement is: on one line of a terminal, or else not. */
function sayer(): (line: string) => void {
  let said = -Infinity;
  return (line) => {
    const now = performance.now();
    if (!process.stderr.isTTY || now - said < MILLISECONDS_WITHOUT_NEWS) return;
    process.stderr.write(`\r\u001b[K${line}`);
    said = now;
  };
}

async function measureParts(parts: readonly MeasuredPart[]): Promise<void> {
  const pool = nodePool();
  const say = sayer();
  try {
    for (const part of parts) {
      const started = performance.now();
      const found = await measure(pool, part, say);
      // Read again each time: other parts may have been measured meanwhile.
      writeFileSync(pathOf(DOCS.measured), measuredToText({ ...readMeasured(), [part]: found }));
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${part}: ${seconds} s\n`);
    }
  } finally {
    pool.close();
  }
}

function readMeasured(): Partial<Measured> {
  const file = pathOf(DOCS.measured);
  return existsSync(file) ? textToMeasured(readFileSync(file, 'utf8')) : {};
}

function write(): 0 | 1 | 2 {
  const measured = readMeasured();
  const stale = staleness(measured);
  for (const sentence of stale) console.error(sentence);
  if (!isWhole(measured)) return 2;
  const pages = {
    model: readFileSync(pathOf(DOCS.model), 'utf8'),
    authoring: readFileSync(pathOf(DOCS.authoring), 'utf8'),
  };
  for (const [file, text] of generatedFiles(pages, measured)) {
    writeFileSync(pathOf(file), text);
    console.log(file);
  }
  return stale.length === 0 ? 0 : 1;
}

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      measure: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const parts = positionals.filter(isPart);
  if (parts.length < positionals.length || (parts.length > 0 && !values.measure)) {
    console.error(`Expected --measure and parts out of ${MEASURED_PARTS.join(', ')}.`);
    console.error('`npm run -s model-docs -- --help` says how it is used.');
    return 2;
  }
  if (values.measure) await measureParts(parts.length === 0 ? MEASURED_PARTS : parts);
  return write();
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
