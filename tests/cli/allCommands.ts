// Every command of the project, and a terminal that keeps what is said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { balance } from '../../src/cli/commands/balance.ts';
import { bench } from '../../src/cli/commands/bench.ts';
import { checkScenario } from '../../src/cli/commands/checkScenario.ts';
import { classCommand } from '../../src/cli/commands/class.ts';
import { counterfactual } from '../../src/cli/commands/counterfactual.ts';
import { forecast } from '../../src/cli/commands/forecast.ts';
import { patterns } from '../../src/cli/commands/patterns.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { sensitivity } from '../../src/cli/commands/sensitivity.ts';
import { simulate } from '../../src/cli/commands/simulate.ts';
import { tournament } from '../../src/cli/commands/tournament.ts';
import type { Terminal } from '../../src/cli/commandLine/terminal.ts';
import { frontiers } from '../../src/cli/generate/cutFrontiers.ts';
import { testLanguage } from '../../src/cli/generate/testLanguage.ts';
import { messages } from '../../src/cli/generate/writeMessages.ts';
import { testLanguageCommand } from '../../src/cli/generate/writeTestLanguage.ts';
import { classNames } from '../../src/cli/generate/writeClassNames.ts';
import { schema } from '../../src/cli/generate/writeSchema.ts';
import { modelDocs } from '../../src/cli/modelDocs/writeModelDocs.ts';
import { speaker, type Say } from '../../src/text/speaker.ts';
import { ROOT } from '../house/sources.ts';

/** Every command, by the name of its npm script. */
export const COMMANDS = new Map(
  [
    balance,
    bench,
    checkScenario,
    classCommand,
    classNames,
    counterfactual,
    forecast,
    frontiers,
    messages,
    modelDocs,
    patterns,
    replay,
    schema,
    sensitivity,
    simulate,
    testLanguageCommand,
    tournament,
  ].map((command) => [command.name, command] as const),
);

/** What a command did. */
export interface Said {
  readonly code: number;
  /** What stood on standard output, on standard error, and how far it said to be. */
  readonly out: string;
  readonly problems: string;
  readonly reports: string;
}

const ENGLISH = readFileSync(join(ROOT, 'assets', 'text', 'en.ftl'), 'utf8');

/** Speaks with every sentence in brackets. */
export const sayInBrackets: Say = speaker(testLanguage(ENGLISH), 'en');

/** Runs a command in this process, in a language with every sentence in brackets. */
export async function runInBrackets(name: string, given: readonly string[]): Promise<Said> {
  const out: string[] = [];
  const problems: string[] = [];
  const reports: string[] = [];
  const terminal: Terminal = {
    say: sayInBrackets,
    write: (text) => void out.push(text),
    print: (lines) => void out.push(`${lines}\n`),
    complain: (lines) => void problems.push(`${lines}\n`),
    report: (line) => void reports.push(`${line}\n`),
  };
  const command = COMMANDS.get(name);
  if (command === undefined) throw new Error(`runInBrackets: there is no command ${name}`);
  const code = await command.run(given, terminal);
  return { code, out: out.join(''), problems: problems.join(''), reports: reports.join('') };
}
