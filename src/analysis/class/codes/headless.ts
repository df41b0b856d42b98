/** Letters that look like a code that has lost its beginning. */
import { MOST_SYMBOLS } from '../../../scenario/runs/codes/codeScan.ts';
import {
  CAPITALS,
  endOfGroup,
  isOneCase,
  SMALL,
  type CodeSymbols,
  type Stretch,
} from './codeSymbols.ts';

const GROUP = 5;
// Four groups.
const FEWEST_LETTERS = 20;
// Between two groups of one code; a longer gap parts two things.
const WIDEST_GAP = 3;
const ONE_CASE = new RegExp(`[^a-kmnp-z]{${FEWEST_LETTERS},}|[^A-Z]{${FEWEST_LETTERS},}`);
const AT_ONCE = 50_000;

/** What a line's end within a group looks like. */
const LINE_END = /^[ \t>|]*\n[ \t>|]*$/;

/** A group: symbols that stand side by side, or five that a line's end parts. */
function endOfBrokenGroup(text: string, symbols: CodeSymbols, from: number, to: number): number {
  const end = endOfGroup(symbols, from, to);
  if (end - from >= GROUP || end >= to) return end;
  const { places } = symbols;
  const gap = text.slice((places[end - 1] ?? 0) + 1, places[end]);
  if (!LINE_END.test(gap)) return end;
  const next = endOfGroup(symbols, end, to);
  return next - from === GROUP ? next : end;
}

/** Groups of one code, as far as they have been seen. */
interface Chain extends Stretch {
  readonly hasSmall: boolean;
  readonly hasCapitals: boolean;
}

function chainWith(words: string, from: number, to: number, before: Chain | undefined): Chain {
  return {
    from: before?.from ?? from,
    to,
    hasSmall: before?.hasSmall === true || SMALL.test(words),
    hasCapitals: before?.hasCapitals === true || CAPITALS.test(words),
  };
}

/** Every stretch of symbols within `of` that looks like a code without its beginning; undefined where the caller may rest. */
export function* headlessIn(
  text: string,
  symbols: CodeSymbols,
  of: Stretch,
): Generator<Stretch | undefined> {
  const { places } = symbols;
  let chain: Chain | undefined;
  let restAt = of.from + AT_ONCE;
  for (let from = of.from, to = from; from < of.to; from = to) {
    to = endOfBrokenGroup(text, symbols, from, Math.min(of.to, from + MOST_SYMBOLS));
    if (from > restAt) {
      restAt = from + AT_ONCE;
      yield undefined;
    }
    const words = to - from === GROUP ? wordsOf(text, symbols, { from, to }) : '';
    const isGroup = words !== '' && isOneCase(words);
    const gap = text.slice((places[from - 1] ?? -1) + 1, places[from]);
    const longer = chainWith(words, from, to, chain);
    const goesOn =
      chain !== undefined &&
      isGroup &&
      gap.length <= WIDEST_GAP &&
      // A code breaks at a dash; words on lines of their own are no groups of one.
      (gap.includes('-') || !gap.includes('\n')) &&
      !(longer.hasSmall && longer.hasCapitals) &&
      longer.to - longer.from <= MOST_SYMBOLS;
    if (chain !== undefined && !goesOn) {
      if (isCode(text, symbols, chain)) yield chain;
      chain = undefined;
    }
    if (isGroup) chain = chainWith(words, from, to, chain);
    else if (to - from >= FEWEST_LETTERS) {
      const long = oneCaseIn(text, symbols, { from, to });
      if (long !== undefined && isCode(text, symbols, long)) yield long;
    }
  }
  if (chain !== undefined && isCode(text, symbols, chain)) yield chain;
}

function wordsOf(text: string, { places }: CodeSymbols, { from, to }: Stretch): string {
  return text.slice(places[from] ?? 0, (places[to - 1] ?? 0) + 1);
}

/** The first letters of one case in a row that are as long as a code; a name may be glued to them. */
function oneCaseIn(text: string, symbols: CodeSymbols, { from, to }: Stretch): Stretch | undefined {
  const found = ONE_CASE.exec(wordsOf(text, symbols, { from, to }));
  if (found === null) return undefined;
  const start = from + found.index;
  return { from: start, to: start + found[0].length };
}

function isCode(text: string, symbols: CodeSymbols, of: Stretch): boolean {
  if (of.to - of.from < FEWEST_LETTERS) return false;
  const words = wordsOf(text, symbols, of);
  const digits = words.match(/\d/g)?.length ?? 0;
  // Letters of both cases are an address or an attachment, hexadecimal ones a fingerprint, and words have no digits.
  return isOneCase(words) && digits >= 2 && /[g-z]/i.test(words);
}
