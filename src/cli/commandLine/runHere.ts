/** Runs a command in this process. */
import { say } from '../spoken.ts';
import type { Command } from './defineCommand.ts';
import { processTerminal } from './terminal.ts';

/** Runs a command with the arguments of this process, whose exit code it sets. */
export async function runHere({ run }: Command): Promise<void> {
  const terminal = processTerminal(say);
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } finally {
    terminal.clear();
  }
}
