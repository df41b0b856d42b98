/** The command `simulate`: plays many matches of two policies without a page, and prints how they end and what they were worth. */
import { playMany, type Pairing } from '../../analysis/counts/playMany.ts';
import { recordRun } from '../../analysis/counts/recordRun.ts';
import { emptyTally, sharesOf, type Shares, type Tally } from '../../analysis/counts/tally.ts';
import type { Scenario } from '../../model/scenarioShape/scenarioShape.ts';
import { settingOf } from '../../model/state/setting.ts';
import { runToCode } from '../../scenario/runs/codes/codedRun.ts';
import { defineCommand } from '../commandLine/defineCommand.ts';
import { runHere } from '../commandLine/runHere.ts';
import {
  count,
  JSON_FLAG,
  lastSeedProblem,
  SCENARIO_FILE,
  SEED,
} from '../commandLine/sharedOptions.ts';
import { printJson, type Terminal } from '../commandLine/terminal.ts';
import { scenarioOf, type WholeScenario } from '../files/scenarioFile.ts';
import { policyList } from '../tables/policyLines.ts';
import { sharesTable } from '../tables/sharesTable.ts';

/** What `--json` prints. */
interface Report extends Pairing, Shares {
  readonly scenario: string;
  /** Matches a second on one core. */
  readonly gamesPerSecond: number;
}

/** Plays in chunks, so that a long wait can say how far it is. */
function playWithNews(scenario: Scenario, pairing: Pairing, { report, say }: Terminal): Tally {
  const setting = settingOf(scenario);
  const tally = emptyTally();
  const { games: of, seed } = pairing;
  const chunk = Math.max(1, Math.min(500, Math.ceil(of / 20)));
  while (tally.games < of) {
    const games = Math.min(chunk, of - tally.games);
    playMany(setting, { ...pairing, games, seed: seed + tally.games }, tally);
    report(say('cli-progress-matches', { done: String(tally.games), of }));
  }
  return tally;
}

function reportOf(scenario: Scenario, pairing: Pairing, terminal: Terminal): Report {
  const before = performance.now();
  const tally = playWithNews(scenario, pairing, terminal);
  const seconds = (performance.now() - before) / 1000;
  const gamesPerSecond = Math.round(pairing.games / seconds);
  return { scenario: scenario.id, ...pairing, ...sharesOf(tally), gamesPerSecond };
}

function printShares({ id, title }: Scenario, report: Report, { print, say }: Terminal): void {
  const { games, gamesPerSecond, host, seed, struck } = report;
  print(say('cli-title', { title, id }));
  print(`${say('cli-simulate-pairing', { struck, host, games, seed: String(seed) })}\n`);
  print(sharesTable(report, say));
  print(`\n${say('cli-simulate-speed', { games: gamesPerSecond })}`);
}

function codesOf({ scenario, hash, played }: WholeScenario, pairing: Pairing): readonly string[] {
  const { struck, host, games, seed } = pairing;
  const setting = settingOf(scenario);
  return Array.from({ length: games }, (_, offset) =>
    runToCode(recordRun(setting, { hash, played, struck, host, seed: seed + offset }), scenario),
  );
}

export const simulate = defineCommand({
  name: 'simulate',
  about: (say) => say('cli-simulate-about'),
  exits: (say) => say('cli-exits-played'),
  appendix: policyList,
  options: {
    file: SCENARIO_FILE,
    struck: { kind: 'policy', meaning: (say) => say('cli-simulate-as-struck') },
    host: { kind: 'policy', meaning: (say) => say('cli-simulate-as-host') },
    games: count({
      most: 10_000_000,
      usual: 1000,
      meaning: (say) => say('cli-simulate-games'),
    }),
    seed: SEED,
    json: JSON_FLAG,
    codes: { kind: 'flag', meaning: (say) => say('cli-simulate-codes') },
  },
  check: ({ games, seed }, say) => lastSeedProblem('seed', seed, games, say),
  play: ({ codes: asCodes, file, json, ...pairing }, terminal) => {
    const loaded = scenarioOf(file, terminal);
    if (loaded === undefined) return 2;
    const { scenario } = loaded;
    if (asCodes) {
      const codes = codesOf(loaded, pairing);
      if (json) printJson(terminal, { scenario: scenario.id, ...pairing, codes });
      else terminal.print(codes.join('\n'));
      return 0;
    }
    const report = reportOf(scenario, pairing, terminal);
    if (json) printJson(terminal, report);
    else printShares(scenario, report, terminal);
    return 0;
  },
});

if (import.meta.main) await runHere(simulate);
