/** Makes a command of the declaration of its options and of what it does. */
import type { Say } from '../../text/speaker.ts';
import { helpText, usageLine, whereHelpIs, type Helped } from './helpText.ts';
import type { Options, Told } from './options.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';

/** The exit code of a command that was stopped by Ctrl-C, as shells have it. */
export const STOPPED = 130;

/** What a command returns to the shell: 0 done, 1 done with a result that is not as it should be, 2 bad arguments or files. */
export type ExitCode = 0 | 1 | 2 | typeof STOPPED;

/** A command as it is declared. */
interface Declared<All extends Options> extends Helped {
  readonly options: All;
  /** What is wrong with options together, one sentence each; options that are wrong by themselves are left out of `told`. */
  readonly check?: (told: Partial<Told<All>>, say: Say) => readonly string[];
  /** Does what is asked; may find arguments wrong after all, and then says how, one sentence each. */
  readonly play: (
    told: Told<All>,
    terminal: Terminal,
  ) => ExitCode | WrongArguments | Promise<ExitCode | WrongArguments>;
}

/** What is wrong with arguments, one sentence each. */
export interface WrongArguments {
  readonly problems: readonly string[];
}

/** A command, ready to run. */
export interface Command {
  /** The name of its npm script. */
  readonly name: string;
  /** Runs it with these arguments; gives the exit code. */
  readonly run: (given: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

function refuse(
  command: Helped,
  problems: readonly string[],
  { complain, say }: Pick<Terminal, 'complain' | 'say'>,
): ExitCode {
  complain([...problems, '', usageLine(command, say), whereHelpIs(command, say)].join('\n'));
  return 2;
}

/** Makes a command: its options are read and checked, all problems are told at once, and `--help` is answered as they are declared. */
export function defineCommand<const All extends Options>(declared: Declared<All>): Command {
  return {
    name: declared.name,
    run: async (given, terminal) => {
      const { say } = terminal;
      const { asksForHelp, problems, told } = readOptions<All>(given, declared.options, say);
      if (asksForHelp) {
        terminal.print(helpText(declared, say));
        return 0;
      }
      const all = [...problems, ...(declared.check?.(told, say) ?? [])];
      if (all.length > 0) return refuse(declared, all, terminal);
      // Without a problem every option has its value.
      const code = await declared.play(told as Told<All>, terminal);
      return typeof code === 'number' ? code : refuse(declared, code.problems, terminal);
    },
  };
}
