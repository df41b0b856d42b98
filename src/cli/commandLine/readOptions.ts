/** Reads the arguments of a command as its options are declared, and finds everything that is wrong with them at once. */
import { parseArgs } from 'node:util';
import { POLICY_NAMES } from '../../model/vocabulary/policyRecords.ts';
import { nearestName } from '../../scenario/checking/nearestName.ts';
import type { Say } from '../../text/speaker.ts';
import { isArgument, type Option, type Options, type Told } from './options.ts';
import { wholeNumber } from './wholeNumber.ts';

/** What a command was told, as far as it can be used. */
export interface ReadOptions<All extends Options> {
  readonly told: Partial<Told<All>>;
  /** Everything that is wrong, one sentence each; where there is nothing, all of `told` is there. */
  readonly problems: readonly string[];
  readonly asksForHelp: boolean;
}

/** What was given under one name. */
type Given = readonly string[];

/** A value, or what is wrong with what was given. */
type Read = { readonly value: unknown } | { readonly problems: readonly string[] };

interface Tokens {
  readonly given: ReadonlyMap<string, Given>;
  readonly arguments: Given;
  readonly problems: readonly string[];
}

/** Everything that is wrong with options that do not exist, or stand without their value or with one that they do not take. */
function tokensOf(given: readonly string[], options: Options, say: Say): Tokens {
  const dashed = Object.entries(options).filter(([, option]) => !isArgument(option));
  const typeOf = ({ kind }: Option): 'boolean' | 'string' =>
    kind === 'flag' ? 'boolean' : 'string';
  const types = new Map<string, 'boolean' | 'string'>([
    ...dashed.map(([name, option]) => [name, typeOf(option)] as const),
    ['help', 'boolean'],
  ]);
  const { tokens } = parseArgs({
    args: [...given],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      [...types].map(([name, type]) => [
        name,
        { type, ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
  });
  const found = new Map<string, string[]>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { inlineValue, name, rawName: option, value } = token;
    const type = types.get(name);
    if (type === undefined) problems.push(unknownOption(option, [...types.keys()], say));
    else if (type === 'boolean' && value !== undefined)
      problems.push(say('cli-problem-no-value', { option }));
    else if (type === 'string' && (value === undefined || (!inlineValue && /^-./u.test(value))))
      problems.push(say('cli-problem-value-missing', { option }));
    else found.set(name, [...(found.get(name) ?? []), value ?? '']);
  }
  const positional = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { given: found, arguments: positional, problems };
}

function unknownOption(option: string, names: readonly string[], say: Say): string {
  const nearest = nearestName(option.replace(/^-+/u, ''), names);
  return nearest === undefined
    ? say('cli-problem-unknown-option', { option })
    : say('cli-problem-unknown-option-nearest', { option, nearest: `--${nearest}` });
}

function readPolicy(option: string, text: string | undefined, say: Say): Read {
  if (text === undefined) return { problems: [say('cli-problem-policy-missing', { option })] };
  const policy = POLICY_NAMES.find((name) => name === text);
  if (policy !== undefined) return { value: policy };
  const nearest = nearestName(text, POLICY_NAMES);
  const quoted = JSON.stringify(text);
  const problem =
    nearest === undefined
      ? say('cli-problem-policy', { option, text: quoted, names: POLICY_NAMES.join(', ') })
      : say('cli-problem-policy-nearest', { option, text: quoted, nearest });
  return { problems: [problem] };
}

function readNames(option: string, texts: Given, names: readonly string[], say: Say): Read {
  const problems = texts
    .filter((text) => !names.includes(text))
    .map((text) => {
      const nearest = nearestName(text, names);
      const quoted = JSON.stringify(text);
      return nearest === undefined
        ? say('cli-problem-name', { option, text: quoted, names: names.join(', ') })
        : say('cli-problem-name-nearest', { option, text: quoted, nearest });
    });
  return problems.length === 0 ? { value: texts } : { problems };
}

function readOption(name: string, option: Option, given: Given, say: Say): Read {
  const dashed = `--${name}`;
  const last = given.at(-1);
  switch (option.kind) {
    case 'flag':
      return { value: last !== undefined };
    case 'policy':
      return readPolicy(dashed, last, say);
    case 'names':
      return readNames(dashed, given, option.names, say);
    case 'path':
      return { value: last };
    case 'whole': {
      if (last === undefined) return { value: option.usual };
      const value = wholeNumber(last, option);
      const [least, most] = [String(option.least), String(option.most)];
      return value === undefined
        ? {
            problems: [
              say('cli-problem-whole', { option: dashed, text: JSON.stringify(last), least, most }),
            ],
          }
        : { value };
    }
    case 'file': {
      const [file = option.usual] = given;
      return file === undefined && option.missing !== undefined
        ? { problems: [option.missing(say)] }
        : { value: file };
    }
    case 'list':
      return given.length === 0 && option.missing !== undefined
        ? { problems: [option.missing(say)] }
        : { value: given };
  }
}

/** What was named without an option, beyond what the command takes. */
function surplus(texts: Given, options: Options, say: Say): readonly string[] {
  const taken = Object.values(options).filter(isArgument);
  if (taken.some(({ kind }) => kind === 'list')) return [];
  return texts.slice(taken.length).map((text) => {
    const quoted = JSON.stringify(text);
    return taken.length === 0
      ? say('cli-problem-no-option', { text: quoted })
      : say('cli-problem-file-too-many', { file: quoted });
  });
}

/** Options that stand beside one that they exclude, or without one that they need. */
function misfits(options: Options, given: ReadonlySet<string>, say: Say): readonly string[] {
  return Object.entries(options).flatMap(([name, option]) => {
    if (!given.has(name)) return [];
    if (option.kind === 'flag' && option.excludes !== undefined && given.has(option.excludes))
      return [say('cli-problem-excludes', { one: `--${option.excludes}`, other: `--${name}` })];
    if (option.kind === 'whole' && option.goesWith !== undefined && !given.has(option.goesWith))
      return [say('cli-problem-goes-with', { one: `--${name}`, other: `--${option.goesWith}` })];
    return [];
  });
}

/** Reads the arguments. What is named without an option comes first among the problems, then the options in the order in which they are declared. */
export function readOptions<All extends Options>(
  given: readonly string[],
  options: All,
  say: Say,
): ReadOptions<All> {
  const tokens = tokensOf(given, options, say);
  const read = Object.entries(options).map(([name, option]) => {
    const texts = isArgument(option) ? tokens.arguments : (tokens.given.get(name) ?? []);
    return [name, readOption(name, option, texts, say)] as const;
  });
  const told = read.flatMap(([name, one]) => ('value' in one ? [[name, one.value] as const] : []));
  return {
    told: Object.fromEntries(told) as Partial<Told<All>>,
    problems: [
      ...tokens.problems,
      ...surplus(tokens.arguments, options, say),
      ...read.flatMap(([, one]) => ('problems' in one ? one.problems : [])),
      ...misfits(options, new Set(tokens.given.keys()), say),
    ],
    asksForHelp: tokens.given.has('help'),
  };
}
