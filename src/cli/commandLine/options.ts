/** What a command can be told, declared as data; reading, checking and help follow from the declaration. */
import type { PolicyName } from '../../model/vocabulary/policyRecords.ts';
import type { Say } from '../../text/speaker.ts';

/** A sentence in whatever language the command speaks. */
export type Sentence = (say: Say) => string;

interface Described {
  /** What it does, without a full stop, for a line of the help. */
  readonly meaning: Sentence;
}

interface Valued extends Described {
  /** What the value is called in the usage line, such as `N`. */
  readonly value: Sentence;
}

/** `--NAME`: true where it is given. */
interface FlagOption extends Described {
  readonly kind: 'flag';
  /** Another option with which it cannot be given. */
  readonly excludes?: string;
}

/** `--NAME N`: a whole number from `least` to `most`, both included; undefined where it is left out and `usual` does not stand in for it. */
interface WholeOption extends Valued {
  readonly kind: 'whole';
  readonly least: number;
  readonly most: number;
  readonly usual?: number;
  /** Another option without which it means nothing. */
  readonly goesWith?: string;
}

/** `--NAME POLICY`: a policy, which cannot be left out. */
interface PolicyOption extends Described {
  readonly kind: 'policy';
}

/** `--NAME X`, as often as wanted: some of the names that there are. */
interface NamesOption extends Valued {
  readonly kind: 'names';
  readonly names: readonly string[];
}

/** `--NAME FILE`: where a file stands; undefined where it is left out. */
interface PathOption extends Valued {
  readonly kind: 'path';
}

/** A file, named without an option; undefined where it is left out, unless it has to be there or another stands in for it. */
interface FileArgument extends Valued {
  readonly kind: 'file';
  /** What is said where it is left out and has to be there. */
  readonly missing?: Sentence;
  readonly usual?: string;
}

/** Names given without an option, as many as wanted, or one at least. */
interface ListArgument extends Valued {
  readonly kind: 'list';
  /** What is said where none is given and there has to be one. */
  readonly missing?: Sentence;
}

export type Option =
  | FlagOption
  | WholeOption
  | PolicyOption
  | NamesOption
  | PathOption
  | FileArgument
  | ListArgument;

/** Options by their names, without the dashes; what is named without an option has a name here, too. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<One> = One extends { readonly kind: 'flag' }
  ? boolean
  : One extends { readonly kind: 'whole' }
    ? One extends { readonly usual: number }
      ? number
      : number | undefined
    : One extends { readonly kind: 'policy' }
      ? PolicyName
      : One extends { readonly kind: 'names'; readonly names: readonly (infer Name)[] }
        ? readonly Name[]
        : One extends { readonly kind: 'file' }
          ? One extends { readonly missing: Sentence } | { readonly usual: string }
            ? string
            : string | undefined
          : One extends { readonly kind: 'list' }
            ? readonly string[]
            : string | undefined;

/** What a command was told, by the names of its options. */
export type Told<All extends Options> = { readonly [Name in keyof All]: ValueOf<All[Name]> };

/** Whether an option is named without dashes before it. */
export function isArgument(option: Option): option is FileArgument | ListArgument {
  return option.kind === 'file' || option.kind === 'list';
}

/** Whether it has to be given. */
export function isNeeded(option: Option): boolean {
  return option.kind === 'policy' || (isArgument(option) && option.missing !== undefined);
}
