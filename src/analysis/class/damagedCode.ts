/** What looks like a code and has no checksum that fits: whether it was meant as one, and how far it goes. */
import { MOST_SYMBOLS } from '../../scenario/codeScan.ts';
import { isBeginning, type CodeSymbols } from './codeSymbols.ts';

const GROUP = 5;
const PREFIX = 3;
const FEWEST_ADJACENT = 10;
// A beginning that was broken over lines stands in no more letters than these.
const WIDEST_PREFIX = 16;

const DASH = /^-+$/;
/** What a way may put between two groups of one code. */
const SMALL_GAP = /^[-\s>|*_`"'~\u0001]{1,16}$/;
/** What parts groups that are certainly of one code. */
const TIGHT_GAP = /^[-_.\u0001]*$/;

function gapBefore(plain: string, { places }: CodeSymbols, at: number): string {
  return plain.slice((places[at - 1] ?? -1) + 1, places[at]);
}

/** The end (excluded) of the symbols that stand side by side from `at` on. */
function endOfGroup({ count, places }: CodeSymbols, at: number): number {
  let end = at + 1;
  while (end < count && places[end] === (places[end - 1] ?? 0) + 1) end += 1;
  return end;
}

/** Whether a group could be one of a code, and not a word: of five, with a digit or in capitals. */
function looksCoded(plain: string, symbols: CodeSymbols, at: number): boolean {
  if (endOfGroup(symbols, at) - at !== GROUP) return false;
  const place = symbols.places[at] ?? 0;
  const letters = plain.slice(place, place + GROUP);
  return /\d/.test(letters) || letters === letters.toUpperCase();
}

/** Whether the letters SP and a digit at `at` were meant to begin a code. */
export function isMeant(plain: string, symbols: CodeSymbols, at: number): boolean {
  const { places } = symbols;
  const place = places[at] ?? 0;
  const last = places[at + PREFIX - 1] ?? 0;
  const first = at + PREFIX;
  const gap = gapBefore(plain, symbols, first);
  const isWhole = last === place + PREFIX - 1;
  const isWithinWord = at > 0 && places[at - 1] === place - 1;
  const isShouted = plain.startsWith('SP', place);
  if (!isWhole)
    return last - place < WIDEST_PREFIX && SMALL_GAP.test(gap) && looksCoded(plain, symbols, first);
  if (gap === '') {
    const length = endOfGroup(symbols, first) - first;
    return length >= FEWEST_ADJACENT && (!isWithinWord || isShouted);
  }
  if (isWithinWord)
    return isShouted && SMALL_GAP.test(gap) && looksCoded(plain, symbols, first);
  return DASH.test(gap) || (SMALL_GAP.test(gap) && looksCoded(plain, symbols, first));
}

/** Where the symbols end that seem to belong to the damaged code at `at`; never beyond the next beginning. */
export function pieceEnd(plain: string, symbols: CodeSymbols, at: number): number {
  const last = Math.min(symbols.count, at + MOST_SYMBOLS);
  let end = at + PREFIX;
  while (end < last) {
    const gap = gapBefore(plain, symbols, end);
    const goesOn =
      TIGHT_GAP.test(gap) || (SMALL_GAP.test(gap) && looksCoded(plain, symbols, end));
    if (!goesOn && end > at + PREFIX) break;
    const to = endOfGroup(symbols, end);
    for (let next = end; next < to; next += 1)
      if (isBeginning(symbols, next) && isMeant(plain, symbols, next)) return next;
    end = to;
  }
  return end;
}
