/** Letters that look like a code that has lost its beginning. */
import type { CodeSymbols, Stretch } from './codeSymbols.ts';

const GROUP = 5;
const FEWEST_GROUPS = 4;
const FEWEST_LETTERS = 20;
// Between two groups of one code; a longer gap parts two things.
const WIDEST_GAP = 3;
const AT_ONCE = 50_000;

/** A group: symbols that stand side by side. */
function endOfGroup({ places }: CodeSymbols, from: number, to: number): number {
  let end = from + 1;
  while (end < to && places[end] === (places[end - 1] ?? 0) + 1) end += 1;
  return end;
}

/** Every stretch of symbols within `of` that looks like a code without its beginning; undefined where the caller may rest. */
export function* headlessIn(
  text: string,
  symbols: CodeSymbols,
  of: Stretch,
): Generator<Stretch | undefined> {
  const { places } = symbols;
  let chain: Stretch | undefined;
  let groups = 0;
  let restAt = of.from + AT_ONCE;
  for (let from = of.from, to = from; from < of.to; from = to) {
    to = endOfGroup(symbols, from, of.to);
    if (from > restAt) {
      restAt = from + AT_ONCE;
      yield undefined;
    }
    const gap = (places[from] ?? 0) - (places[from - 1] ?? 0) - 1;
    if (chain !== undefined && gap > WIDEST_GAP) {
      if (groups >= FEWEST_GROUPS && isLikely(text, symbols, chain)) yield chain;
      chain = undefined;
    }
    const length = to - from;
    // A code's last group may be a short one.
    if (length === GROUP || (length < GROUP && chain !== undefined)) {
      groups = chain === undefined ? 1 : groups + 1;
      chain = { from: chain?.from ?? from, to };
    }
    if (length === GROUP) continue;
    if (chain !== undefined && groups >= FEWEST_GROUPS && isLikely(text, symbols, chain))
      yield chain;
    chain = undefined;
    if (length >= FEWEST_LETTERS && isLikely(text, symbols, { from, to })) yield { from, to };
  }
  if (chain !== undefined && groups >= FEWEST_GROUPS && isLikely(text, symbols, chain)) yield chain;
}

function isLikely(text: string, { places }: CodeSymbols, { from, to }: Stretch): boolean {
  const words = text.slice(places[from] ?? 0, (places[to - 1] ?? 0) + 1);
  // Letters of both cases are an address or an attachment, hexadecimal ones a fingerprint, and words have no digits.
  const isOneCase = !/[a-z]/.test(words) || !/[A-Z]/.test(words);
  const digits = words.match(/\d/g)?.length ?? 0;
  return isOneCase && digits >= 2 && /[g-z]/i.test(words);
}
