/** Finds run codes in any text: a list, a spreadsheet's column, letters with names between them, codes broken over lines. */

/** A code as it stands in a text. */
export interface FoundCode {
  readonly text: string;
  /** What follows up to the next code, where a code broken over lines may go on. */
  readonly after?: string;
  /** Its line, from 1. */
  readonly line: number;
}

// A beginning such as "SP1-" or, without dashes, "SP1" with letters on its heels; not within a word.
const BEGINNING = /(?<![0-9A-Za-z])SP\d(?=[-\u2010-\u2015][0-9A-Za-z]|[0-9A-Za-z]{10})/gi;

const CODE = /[0-9A-Za-z]+(?:[-\u2010-\u2015]+[0-9A-Za-z]+)*[-\u2010-\u2015]?/y;

/** Groups of a code that has lost its beginning. */
const HEADLESS = /(?<![0-9A-Za-z-])(?:[0-9A-Z]{5}-){3}[0-9A-Z-]*/gi;

// As much as the longest code could still need.
const MOST_AFTER = 4000;

/** Every code of a text in its order, and every run of letters that looks like one without its beginning. */
export function* findCodes(text: string): Generator<FoundCode> {
  const lineAt = lineCounter(text);
  // The caller may pause between two codes and read another text, so the patterns are its own.
  const beginning = new RegExp(BEGINNING);
  let gapFrom = 0;
  let next = beginning.exec(text);
  while (next !== null) {
    yield* headless(text, gapFrom, next.index, lineAt);
    const code = new RegExp(CODE);
    code.lastIndex = next.index;
    const found = code.exec(text)?.[0] ?? next[0];
    const end = next.index + found.length;
    const line = lineAt(next.index);
    beginning.lastIndex = end;
    const following = beginning.exec(text);
    const gapEnd = following?.index ?? text.length;
    const after = text.slice(end, Math.min(gapEnd, end + MOST_AFTER)).trim();
    yield { text: found, line, ...(after === '' ? {} : { after }) };
    gapFrom = continued(text, end, gapEnd);
    next = following;
  }
  yield* headless(text, gapFrom, text.length, lineAt);
}

/** Where what may be the rest of a broken code ends: at the first blank line, or after a few lines. */
function continued(text: string, from: number, until: number): number {
  const rest = text.slice(from, Math.min(until, from + MOST_AFTER));
  const blank = /\n\s*\n/.exec(rest);
  return from + (blank?.index ?? rest.length);
}

function* headless(
  text: string,
  from: number,
  until: number,
  lineAt: (offset: number) => number,
): Generator<FoundCode> {
  if (until - from < 18) return;
  for (const match of text.slice(from, until).matchAll(HEADLESS))
    yield { text: match[0], line: lineAt(from + match.index) };
}

/** Counts lines up to offsets that never go back. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let newline = text.indexOf('\n');
  return (offset) => {
    while (newline >= 0 && newline < offset) {
      line += 1;
      newline = text.indexOf('\n', newline + 1);
    }
    return line;
  };
}
