/** What looks like a code and has no checksum that fits: whether it was meant as one, and how far it goes. */
import { MOST_SYMBOLS } from '../../../scenario/runs/codes/codeScan.ts';
import { endOfGroup, isBeginning, isOneCase, type CodeSymbols } from './codeSymbols.ts';

const GROUP = 5;
const PREFIX = 3;
const FEWEST_ADJACENT = 10;
// No word goes on for so long behind the letters s, p and a digit.
const FEWEST_WITHIN_WORD = 30;
const FEWEST_GROUPS_WITHIN_WORD = 3;
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

/** How many groups of a code could begin at a symbol, up to four: of five, with a digit among them or in capitals, and no words. */
function codedGroups(plain: string, symbols: CodeSymbols, at: number): number {
  let letters = '';
  let from = at;
  let groups = 0;
  for (; groups < MOST_GROUPS && from < symbols.count; groups += 1) {
    const to = endOfGroup(symbols, from, Math.min(symbols.count, from + GROUP + 1));
    if (to - from !== GROUP || (groups > 0 && !SMALL_GAP.test(gapBefore(plain, symbols, from))))
      break;
    const place = symbols.places[from] ?? 0;
    letters += plain.slice(place, place + GROUP);
    from = to;
  }
  const isCoded = isOneCase(letters) && (/\d/.test(letters) || letters === letters.toUpperCase());
  return isCoded ? groups : 0;
}

/** Whether a code that is written with dashes goes on behind a line's end: it was cut at a dash, or within a group. */
function goesOnInLine(plain: string, symbols: CodeSymbols, at: number, before: number): boolean {
  const next = endOfGroup(symbols, at, Math.min(symbols.count, at + GROUP));
  if (before < GROUP && before + next - at === GROUP) return true;
  return gapBefore(plain, symbols, at).includes('-') && codedGroups(plain, symbols, at) > 0;
}

/** Whether SP and a digit at `at` are the end of a group behind a dash and another group: letters within a code that has lost its beginning. */
function isWithinCode(plain: string, symbols: CodeSymbols, at: number): boolean {
  const { places } = symbols;
  const begin = at + PREFIX - GROUP;
  const place = places[at] ?? 0;
  return (
    begin >= GROUP &&
    places[begin] === place - (at - begin) &&
    TIGHT_GAP.test(gapBefore(plain, symbols, begin)) &&
    (places[begin - 1] ?? 0) < (places[begin] ?? 0) - 1 &&
    places[begin - GROUP] === (places[begin - 1] ?? 0) - (GROUP - 1)
  );
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
  const groups = SMALL_GAP.test(gap) ? codedGroups(plain, symbols, first) : 0;
  if (!isWhole) return last - place < WIDEST_PREFIX && groups > 0;
  if (gap === '') {
    const most = Math.min(symbols.count, first + FEWEST_WITHIN_WORD);
    const length = endOfGroup(symbols, first, most) - first;
    return length >= (isWithinWord && !isShouted ? FEWEST_WITHIN_WORD : FEWEST_ADJACENT);
  }
  if (isWithinWord && isWithinCode(plain, symbols, at)) return false;
  if (isWithinWord) return groups >= (isShouted ? 1 : FEWEST_GROUPS_WITHIN_WORD);
  return DASH.test(gap) || groups > 0;
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
      : codedGroups(plain, symbols, place) > 0;
  };
  let end = at + PREFIX;
  let groupFrom = end;
  for (; end < last; end += 1) {
    const isNext = symbols.places[end] === (symbols.places[end - 1] ?? 0) + 1;
    if (!isNext && end > at + PREFIX) {
      if (!goesOn(end, end - groupFrom)) break;
      groupFrom = end;
    }
    if (isBeginning(symbols, end) && isMeant(plain, symbols, end)) break;
  }
  return end;
}
