/** The command `patterns`: puts every stylized fact to the test, or shows what each mechanism carries. */
import { ablate } from '../../analysis/patterns/ablation.ts';
import { PATTERN_IDS, patternOf, PATTERNS } from '../../analysis/patterns/list.ts';
import { MECHANISM_NAMES } from '../../analysis/patterns/mechanisms.ts';
import type { PatternResult } from '../../analysis/patterns/pattern.ts';
import { runPatterns } from '../../analysis/patterns/playing/runPatterns.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import { JSON_FLAG, SEED, SEEDS } from '../commandLine/sharedOptions.ts';
import { printJson, type Terminal } from '../commandLine/terminal.ts';
import { ablationTable, notShownTable, patternsTable } from '../tables/patternsTable.ts';
import { nodePool } from '../workers/nodePool.ts';

/** Percent of the declared games that are played unless said otherwise, in an ablation and else. */
const USUAL_PERCENT = { ablation: 15, else: 100 } as const;

function print(patterns: readonly PatternResult[], json: boolean, terminal: Terminal): 0 | 1 {
  const { say } = terminal;
  const holds = patterns.filter((pattern) => pattern.holds).length;
  if (json) printJson(terminal, { patterns, holds, of: patterns.length });
  else {
    terminal.print(patternsTable(patterns, say));
    if (patterns.length === PATTERNS.length) terminal.print(`\n${notShownTable(say)}`);
  }
  return holds === patterns.length ? 0 : 1;
}

export const patterns = defineCommand({
  name: 'patterns',
  about: (say) => say('cli-patterns-about'),
  exits: (say) => say('cli-patterns-exits'),
  options: {
    from: { ...SEED, least: SEEDS.least, most: 2_000_000_000 },
    only: {
      kind: 'names',
      names: PATTERN_IDS,
      value: (say) => say('cli-value-pattern'),
      meaning: (say) => say('cli-patterns-only'),
    },
    without: {
      kind: 'names',
      names: MECHANISM_NAMES,
      value: (say) => say('cli-value-mechanism'),
      meaning: (say) => say('cli-patterns-without'),
    },
    ablate: { kind: 'flag', meaning: (say) => say('cli-patterns-ablate') },
    percent: {
      kind: 'whole',
      least: 1,
      most: 1000,
      value: (say) => say('cli-value-count'),
      meaning: (say) =>
        say('cli-patterns-percent', {
          ablation: String(USUAL_PERCENT.ablation),
          usual: String(USUAL_PERCENT.else),
        }),
    },
    workers: {
      kind: 'whole',
      least: 1,
      most: 64,
      value: (say) => say('cli-value-count'),
      meaning: (say) => say('cli-patterns-workers'),
    },
    json: JSON_FLAG,
  },
  check: ({ ablate: isAblation, only, without }, say) =>
    isAblation === true && (only?.length !== 0 || without?.length !== 0)
      ? [say('cli-patterns-ablate-alone')]
      : [],
  play: async ({ ablate: isAblation, from, json, only, percent, without, workers }, terminal) => {
    const { report, say } = terminal;
    const share = (percent ?? USUAL_PERCENT[isAblation ? 'ablation' : 'else']) / 100;
    const pool = nodePool(workers);
    try {
      if (isAblation) {
        const found = await ablate(pool, {
          from,
          share,
          onRow: ({ mechanism }, done, of) =>
            report(say('cli-progress-mechanisms', { done: String(done), of, name: mechanism })),
        });
        if (json) printJson(terminal, found);
        else terminal.print(ablationTable(found, say));
        return 0;
      }
      const results = await runPatterns(pool, {
        patterns: only.length === 0 ? PATTERNS : only.map(patternOf),
        from,
        share,
        without,
        onResult: ({ id }, done, of) =>
          report(say('cli-progress-patterns', { done: String(done), of, name: id })),
      });
      return print(results, json, terminal);
    } finally {
      pool.close();
    }
  },
});

if (import.meta.main) await runHere(patterns);
