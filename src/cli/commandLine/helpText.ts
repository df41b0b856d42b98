/** The usage line and the help of a command, from the declaration of its options. */
import type { Say } from '../../text/speaker.ts';
import { aligned } from '../tables/aligned.ts';
import { isArgument, isNeeded, type Option, type Options, type Sentence } from './options.ts';

/** What the help of a command says. */
export interface Helped {
  /** The name of the npm script. */
  readonly name: string;
  /** What the command does: a paragraph. */
  readonly about: Sentence;
  readonly options: Options;
  /** What the exit codes mean: one line. */
  readonly exits: Sentence;
  /** What stands after everything else, such as a list. */
  readonly appendix?: Sentence;
}

/** An option as it is typed: `--games N`. */
function typed(name: string, option: Option, say: Say): string {
  if (isArgument(option)) return option.value(say);
  if (option.kind === 'flag') return `--${name}`;
  return `--${name} ${option.kind === 'policy' ? say('cli-value-policy') : option.value(say)}`;
}

/** The same in the usage line: in brackets where it can be left out, followed by dots where it can be given again. */
function inUsage(name: string, option: Option, say: Say): string {
  const bare = typed(name, option, say);
  const word = isNeeded(option) ? bare : `[${bare}]`;
  return option.kind === 'names' || option.kind === 'list' ? `${word}...` : word;
}

/** `Usage: npm run -s NAME -- FILE --option VALUE [--other]`. */
export function usageLine({ name, options }: Helped, say: Say): string {
  // What is named without dashes stands first.
  const words = Object.entries(options)
    .toSorted(([, one], [, other]) => Number(isArgument(other)) - Number(isArgument(one)))
    .map(([option, declared]) => inUsage(option, declared, say));
  return say('cli-usage', { line: ['npm run -s', name, '--', ...words].join(' ') });
}

function meaningOf(option: Option, say: Say): string {
  const meaning = option.meaning(say);
  if (option.kind === 'whole') {
    const range = { meaning, least: String(option.least), most: String(option.most) };
    return option.usual === undefined
      ? say('cli-meaning-range', range)
      : say('cli-meaning-range-usual', { ...range, usual: String(option.usual) });
  }
  return option.kind === 'file' && option.usual !== undefined
    ? say('cli-meaning-usual', { meaning, usual: option.usual })
    : meaning;
}

/** Everything that `--help` prints. */
export function helpText(command: Helped, say: Say): string {
  const rows = Object.entries(command.options).map(([name, option]) => [
    `  ${typed(name, option, say)}`,
    meaningOf(option, say),
  ]);
  return [
    usageLine(command, say),
    command.about(say),
    aligned([...rows, ['  --help', say('cli-meaning-help')]]),
    command.exits(say),
    ...(command.appendix === undefined ? [] : [command.appendix(say)]),
  ].join('\n\n');
}

/** The line that says where the help is. */
export function whereHelpIs({ name, options }: Helped, say: Say): string {
  const command = `npm run -s ${name} -- --help`;
  return Object.values(options).some(({ kind }) => kind === 'policy')
    ? say('cli-how-policies', { command })
    : say('cli-how', { command });
}
