/** Finds the addresses in a plain text that hold a scenario; their letters are no codes. */
import { FRAGMENT_KEY } from '../../../scenario/links/fragment.ts';
import type { Stretch } from '../codes/codeSymbols.ts';

/** The part of an address that holds a scenario. */
export interface FoundLink extends Stretch {
  /** The fragment without its `#`, and what it is if it goes on in the lines below. */
  readonly says: { readonly text: string; readonly longer?: string };
}

const LINK = /scenario ?= ?(\d{1,2}[a-z]?\.[\w.-]+)/gi;
// In one case and long enough not to stand among the letters of an address by chance.
const CODE = /SP\d-[0-9A-Z]{5}-|sp\d-[0-9a-z]{5}-|SP\d[0-9A-Z]{20}|sp\d[0-9a-z]{20}/;
// A line that an address was broken over: its letters alone, in both cases.
const NEXT_LINE = /[ >]*\n[ >]*([\w.-]+)(?=[\s>)]|$)/y;
const MOST_LINES = 2000;

// More than any class hands in.
const MOST_LINKS = 5000;

/** The addresses, in their order; the caller may rest at every yield. */
export function* linksIn(plain: string): Generator<undefined, readonly FoundLink[]> {
  const links: FoundLink[] = [];
  for (const { 0: whole, 1: letters = '', index } of plain.matchAll(LINK)) {
    if (index < (links.at(-1)?.to ?? 0)) continue;
    const glued = letters.search(CODE);
    const own = glued < 0 ? letters : letters.slice(0, glued);
    // A full stop behind an address is the sentence's.
    const text = FRAGMENT_KEY + own.replace(/\.+$/, '');
    const end = index + whole.length - (letters.length - own.length);
    const { lines, to } = glued < 0 ? goingOn(plain, end) : { lines: '', to: end };
    links.push({
      from: index,
      to,
      says: { text, ...(lines === '' ? {} : { longer: text + lines }) },
    });
    if (links.length >= MOST_LINKS) break;
    yield;
  }
  return links;
}

function goingOn(plain: string, from: number): { readonly lines: string; readonly to: number } {
  const next = new RegExp(NEXT_LINE);
  let lines = '';
  let to = from;
  for (let line = 0; line < MOST_LINES; line += 1) {
    next.lastIndex = to;
    const letters = next.exec(plain)?.[1];
    if (letters === undefined || CODE.test(letters)) break;
    if (!/[a-z]/.test(letters) || !/[A-Z]/.test(letters)) break;
    lines += letters;
    to = next.lastIndex;
  }
  return { lines, to };
}
