/** The command `class`: reads what the page of a class reads, by the same functions, and prints each play, or why it is none. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGatherer } from '../../analysis/class/gather.ts';
import { inlinePool } from '../../analysis/workers/inlinePool.ts';
import { findFiles } from '../files/classFiles.ts';
import { readOrder, type Order } from '../orders/classOrder.ts';
import { classReport, reportCsv, reportLines } from '../tables/classReport.ts';
import { nodePool } from '../workers/nodePool.ts';
import { loadScenario } from '../files/scenarioFile.ts';

const USAGE = `Usage: npm run -s class -- FILE… [--json|--csv] [--count-duplicates]

Reads what the page of a class reads: texts with run codes in them, run files, mails (.eml, .mbox), documents
(.docx, .odt, .xlsx, .ods, .pptx), ZIP files of all these, and folders. Each play is played again and checked.
A scenario's file, or its link within a text, makes that scenario known beside those in scenarios/.
With --json or --csv, standard output is one JSON object or one table; otherwise a list to read.
Plays that are the same in every choice, and that no name tells apart, count once: --count-duplicates counts each.
Exit code: 0 everything was read, 1 something was refused (and is named), 2 bad arguments.`;

const SHIPPED = fileURLToPath(new URL('../../../scenarios', import.meta.url));

// Below, threads take longer to start than the plays to check.
const BYTES_FOR_THREADS = 150_000;

async function readClass({ countsDuplicates, files, print }: Order): Promise<0 | 1 | 2> {
  const found = findFiles(files);
  if (!found.ok) return complain(found.problems);
  const bytes = found.files.reduce((sum, { size }) => sum + size, 0);
  const pool = bytes > BYTES_FOR_THREADS ? nodePool() : inlinePool();
  try {
    const gatherer = createGatherer(pool, () => {});
    for (const name of readdirSync(SHIPPED).filter((one) => one.endsWith('.json'))) {
      const loaded = loadScenario(join(SHIPPED, name));
      if (loaded.ok) gatherer.know(loaded);
    }
    await gatherer.takeFiles(found.files);
    if (countsDuplicates) gatherer.settle(true);
    const report = classReport(gatherer.now());
    if (print === 'json') console.log(JSON.stringify(report, null, 2));
    else if (print === 'csv') process.stdout.write(reportCsv(report));
    else for (const line of reportLines(report)) console.log(line);
    return report.refused.length === 0 ? 0 : 1;
  } finally {
    pool.close();
  }
}

function complain(problems: readonly string[]): 2 {
  console.error(`${problems.join('\n')}\n\n${USAGE}`);
  return 2;
}

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
  let order;
  try {
    order = readOrder(given);
  } catch (error) {
    order = [error instanceof Error ? error.message : String(error)];
  }
  if (order === 'help') {
    console.log(USAGE);
    return 0;
  }
  return 'files' in order ? readClass(order) : complain(order);
}

process.exitCode = await run(process.argv.slice(2));
