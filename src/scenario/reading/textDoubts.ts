/** Says what may be wrong with the letters of a text that can be read: a guessed encoding, lost letters, control characters. */
import { getLocation } from 'jsonc-parser';
import { withoutIsolates } from '../../text/direction.ts';
import { listed } from '../../text/numbers.ts';
import type { Say } from '../../text/speaker.ts';
import { showInvisible } from './invisible.ts';
import { writePath } from '../json/path.ts';
import { brokenLimit } from '../json/limits.ts';
import { positionsOf } from '../json/textPosition.ts';

/** What can be doubted; each has its own sentence. */
export const TEXT_DOUBT_KINDS = ['encoding-guessed', 'letters-lost', 'control-character'] as const;
export type TextDoubtKind = (typeof TEXT_DOUBT_KINDS)[number];

/** A doubt with the first place that it is about: line and column count from 1, `path` is written as in a fault. */
export interface TextDoubt {
  readonly kind: TextDoubtKind;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  /** What stands at the place, or some words of the kind, as they are (`sayTextDoubt` shows them). */
  readonly found: readonly string[];
  /** At how many places. */
  readonly count: number;
}

const MOST_WORDS = 3;
const LONGEST_SHOWN = 40;

// As they are and as JSON escapes them, which a backslash before the backslash takes back.
const LOST = /\uFFFD|(?<!\\)(?:\\\\)*\\ufffd/gi;
const CONTROL =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|(?<!\\)(?:\\\\)*\\u00(?:0[0-8bcef]|1[\da-f]|7f|[89][\da-f])/gi;
const FOREIGN_WORD = /[^\s"\\.,;:!?()]*[^\0-\u007F][^\s"\\.,;:!?()]*/g;

/** The doubts about the text of a JSON file, at most one of a kind; `isGuessed` where its encoding was. None for a text larger than a file may be. */
export function textDoubts(text: string, isGuessed: boolean): readonly TextDoubt[] {
  if (brokenLimit(text) !== undefined) return [];
  const positionOf = positionsOf(text);
  const doubt = (
    kind: TextDoubtKind,
    pattern: RegExp,
    pick: (all: readonly string[]) => readonly string[],
  ): readonly TextDoubt[] => {
    const places = [...text.matchAll(pattern)];
    const [first] = places;
    if (first === undefined) return [];
    const found = pick(places.map(([whole]) => whole));
    const path = writePath(getLocation(text, first.index).path);
    return [{ kind, ...positionOf(first.index), path, found, count: places.length }];
  };
  return [
    ...(isGuessed ? doubt('encoding-guessed', FOREIGN_WORD, someWords) : []),
    ...doubt('letters-lost', LOST, () => ['�']),
    ...doubt('control-character', CONTROL, ([first = '']) => [characterIn(first)]),
  ];
}

function someWords(all: readonly string[]): readonly string[] {
  return [...new Set(all)].slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_SHOWN + 2));
}

/** What a doubt is about, shortened and printable; what cannot be seen is shown by name. */
function foundWords({ found, kind }: TextDoubt, say: Say): string {
  const [first = ''] = found;
  if (kind === 'letters-lost') return first;
  if (kind === 'control-character') return showInvisible(first, LONGEST_SHOWN, say);
  return listed(
    found.map((word) => say('doubt-word', { word: showInvisible(word, LONGEST_SHOWN, say) })),
  );
}

/** A doubt in words. */
export function sayTextDoubt(doubt: TextDoubt, say: Say): string {
  return say(`doubt-${doubt.kind}`, { found: foundWords(doubt, say), count: doubt.count });
}

/** A doubt as plain data, what it is about in words, as commands print it with `--json`. */
export function printedDoubt(
  doubt: TextDoubt,
  say: Say,
): Omit<TextDoubt, 'found'> & { readonly found: string } {
  return { ...doubt, found: withoutIsolates(foundWords(doubt, say)) };
}

function characterIn(found: string): string {
  const [, code] = /\\u([\da-f]{4})$/i.exec(found) ?? [];
  return code === undefined ? found.slice(-1) : String.fromCharCode(Number.parseInt(code, 16));
}
