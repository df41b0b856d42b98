/** The command `class`: reads what the page of a class reads, by the same functions, and prints each play, or why it is none. */
import type { HandedFile } from '../../analysis/class/containers/readFiles.ts';
import { createGatherer } from '../../analysis/class/gather.ts';
import { inlinePool } from '../../analysis/workers/inlinePool.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { JSON_FLAG } from '../commandLine/sharedOptions.ts';
import { printJson, type Terminal } from '../commandLine/terminal.ts';
import { findFiles } from '../files/classFiles.ts';
import { shippedScenarios } from '../files/scenarioFile.ts';
import { classReport, reportCsv, reportLines, type ClassReport } from '../tables/classReport.ts';
import { nodePool } from '../workers/nodePool.ts';

// Below, threads take longer to start than the plays to check.
const BYTES_FOR_THREADS = 150_000;

async function gather(
  files: readonly HandedFile[],
  countsDuplicates: boolean,
  terminal: Terminal,
): Promise<ClassReport> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const pool = bytes > BYTES_FOR_THREADS ? nodePool() : inlinePool();
  try {
    const gatherer = createGatherer(pool, () => {});
    for (const shipped of shippedScenarios(terminal)) gatherer.know(shipped);
    await gatherer.takeFiles(files);
    if (countsDuplicates) gatherer.settle(true);
    return classReport(gatherer.now(), terminal.say);
  } finally {
    pool.close();
  }
}

export const classCommand = defineCommand({
  name: 'class',
  about: (say) => say('cli-class-about'),
  exits: (say) => say('cli-class-exits'),
  options: {
    files: {
      kind: 'list',
      value: (say) => say('cli-value-file'),
      meaning: (say) => say('cli-class-file'),
      missing: (say) => say('cli-problem-file-missing'),
    },
    json: JSON_FLAG,
    csv: { kind: 'flag', excludes: 'json', meaning: (say) => say('cli-class-csv') },
    'count-duplicates': { kind: 'flag', meaning: (say) => say('cli-class-count-duplicates') },
  },
  play: async ({ 'count-duplicates': countsDuplicates, csv, files, json }, terminal) => {
    const found = findFiles(files, terminal.say);
    if (!found.ok) return found;
    const report = await gather(found.files, countsDuplicates, terminal);
    if (json) printJson(terminal, report);
    else if (csv) terminal.write(reportCsv(report));
    else for (const line of reportLines(report, terminal.say)) terminal.print(line);
    return report.refused.length === 0 ? 0 : 1;
  },
});

if (import.meta.main) await runHere(classCommand);
