/** What looks like a code and has no checksum that fits: whether it was meant as one, and how far it goes. */
import { MOST_SYMBOLS } from '../../scenario/codeScan.ts';
import { endOfGroup, isBeginning, isOneCase, type CodeSymbols } from './codeSymbols.ts';

const GROUP = 5;
const PREFIX = 3;
const FEWEST_ADJACENT = 10;
// A beginning that was broken over lines stands in no more letters than these.
const WIDEST_PREFIX = 16;

const DASH = /^-+$/;
/** What a way may put between two groups of one code. */
const SMALL_GAP = /^[-\s>|*_`"'~]{1,16}$/;
/** A line without anything, at which a broken code does not go on. */
const BLANK_LINE = /\n[ \t>|]*\n/;
/** What parts groups that are certainly of one code. */
const TIGHT_GAP = /^[-_.]*$/;

function gapBefore(plain: string, { places }: CodeSymbols, at: number): string {
  return plain.slice((places[at - 1] ?? -1) + 1, places[at]);
}

// Among so many letters of a code there is a digit, in all but one code of four hundred.
const MOST_GROUPS = 4;

/** Whether what begins at a symbol could be groups of a code, and no words: of five, with a digit among them or in capitals. */
function looksCoded(plain: string, symbols: CodeSymbols, at: number): boolean {
  let letters = '';
  let from = at;
  for (let group = 0; group < MOST_GROUPS && from < symbols.count; group += 1) {
    const to = endOfGroup(symbols, from, symbols.count);
    if (to - from !== GROUP || (group > 0 && !SMALL_GAP.test(gapBefore(plain, symbols, from))))
      break;
    const place = symbols.places[from] ?? 0;
    letters += plain.slice(place, place + GROUP);
    from = to;
  }
  if (letters === '' || !isOneCase(letters)) return false;
  return /\d/.test(letters) || letters === letters.toUpperCase();
}

/** Whether a code that is written with dashes goes on behind a line's end: it was cut at a dash, or within a group. */
function goesOnInLine(plain: string, symbols: CodeSymbols, at: number, before: number): boolean {
  const next = endOfGroup(symbols, at, symbols.count);
  if (before < GROUP && before + next - at === GROUP) return true;
  return gapBefore(plain, symbols, at).includes('-') && looksCoded(plain, symbols, at);
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
  const letters = plain.slice(place, place + 2);
  const isShouted = letters === letters.toUpperCase();
  if (!isWhole)
    return last - place < WIDEST_PREFIX && SMALL_GAP.test(gap) && looksCoded(plain, symbols, first);
  if (gap === '') {
    const length = endOfGroup(symbols, first, symbols.count) - first;
    return length >= FEWEST_ADJACENT && (!isWithinWord || isShouted);
  }
  if (isWithinWord) return isShouted && SMALL_GAP.test(gap) && looksCoded(plain, symbols, first);
  return DASH.test(gap) || (SMALL_GAP.test(gap) && looksCoded(plain, symbols, first));
}

/** Where the symbols end that seem to belong to the damaged code at `at`; never beyond the next beginning. */
export function pieceEnd(plain: string, symbols: CodeSymbols, at: number): number {
  const last = Math.min(symbols.count, at + MOST_SYMBOLS);
  const isDashed = gapBefore(plain, symbols, at + PREFIX).includes('-');
  const goesOn = (place: number, before: number): boolean => {
    const gap = gapBefore(plain, symbols, place);
    if (TIGHT_GAP.test(gap)) return true;
    if (!SMALL_GAP.test(gap) || BLANK_LINE.test(gap)) return false;
    return isDashed && gap.includes('\n')
      ? goesOnInLine(plain, symbols, place, before)
      : looksCoded(plain, symbols, place);
  };
  let end = at + PREFIX;
  let before = 0;
  while (end < last && (before === 0 || goesOn(end, before))) {
    const to = endOfGroup(symbols, end, symbols.count);
    for (let next = end; next < to; next += 1)
      if (isBeginning(symbols, next) && isMeant(plain, symbols, next)) return next;
    before = to - end;
    end = to;
  }
  return end;
}
