/** Finds run codes and scenario links in any text: a list, a spreadsheet's column, letters with names between them, codes broken over lines. */
import { MOST_SYMBOLS, endOfCode } from '../../../scenario/runs/codes/codeScan.ts';
import { symbolsToCode } from '../../../scenario/runs/codes/runCode.ts';
import { isBeginning, symbolsOf, type CodeSymbols, type Stretch } from './codeSymbols.ts';
import { isMeant, pieceEnd } from './damagedCode.ts';
import { nameBefore, nameBehind } from './gluedNames.ts';
import { headlessIn } from './headless.ts';
import { lineCounter } from './lineCounter.ts';
import { SOFT_BREAK } from './escapes.ts';
import { plainPieces } from './plainText.ts';
import { linksIn } from '../containers/scenarioLinks.ts';

/** What stands in a text, with its line, from 1. */
export type FoundInText =
  /** A code, or what looks like one and is none; `name` is what was glued to it. */
  | {
      readonly kind: 'code';
      readonly line: number;
      readonly text: string;
      readonly name?: string;
    }
  /** The fragment of an address that holds a scenario, and what it is if it goes on in the lines below. */
  | {
      readonly kind: 'link';
      readonly line: number;
      readonly text: string;
      readonly longer?: string;
    };

// Searches in vain that a text of damaged codes may need; beyond, each search ends where the next could begin.
const MOST_IN_VAIN = 20_000_000;
// Symbols looked at between two rests: a few milliseconds.
const AT_ONCE = 250_000;

/** Every scenario's link in a text, then everything that is a code or looks like one, each in their order; undefined where the caller may rest. */
export function* findCodes(text: string): Generator<FoundInText | undefined> {
  const { plain, softBreaks } = yield* readPlain(text);
  const links = yield* linksIn(plain);
  const lineOfLink = lineCounter(plain, softBreaks);
  for (const { from, says } of links) yield { kind: 'link', line: lineOfLink(from), ...says };
  const symbols = yield* symbolsOf(plain, links);
  const lineOfCode = lineCounter(plain, softBreaks);
  for (const found of codesIn(plain, symbols))
    yield found === undefined
      ? undefined
      : { kind: 'code', line: lineOfCode(found.from), ...found.says };
}

/** A plain text without its soft breaks, and where in it they were. */
function* readPlain(
  text: string,
): Generator<undefined, { readonly plain: string; readonly softBreaks: readonly number[] }> {
  const pieces: string[] = [];
  const softBreaks: number[] = [];
  let length = 0;
  for (const piece of plainPieces(text)) {
    for (const part of piece.split(SOFT_BREAK)) {
      pieces.push(part);
      length += part.length;
      softBreaks.push(length);
    }
    // A piece ends without a break.
    softBreaks.pop();
    yield undefined;
  }
  return { plain: pieces.join(''), softBreaks };
}

interface FoundCode {
  /** Where it begins in the plain text. */
  readonly from: number;
  readonly says: { readonly text: string; readonly name?: string };
}

function* codesIn(plain: string, symbols: CodeSymbols): Generator<FoundCode | undefined> {
  const { count, places, values } = symbols;
  const placeOf = (symbol: number): number => places[symbol] ?? plain.length;
  const behind = (symbol: number): number => (symbol === 0 ? 0 : placeOf(symbol - 1) + 1);
  const asFound = (of: Stretch): FoundCode => ({
    from: placeOf(of.from),
    says: { text: plain.slice(placeOf(of.from), behind(of.to)) },
  });
  /** A damaged code by its symbols, so that its beginning is known again by whoever says what is wrong with it. */
  const asDamaged = (of: Stretch): FoundCode => {
    const own = values.subarray(of.from + 3, of.to);
    const { from, says } = asFound(of);
    if (values[of.from + 2] !== 1) return { from, says };
    const text = own.every((value) => value < 32)
      ? symbolsToCode(own)
      : `SP1${plain.slice(placeOf(of.from + 2) + 1, behind(of.to))}`;
    return { from, says: { text } };
  };
  function* without(of: Stretch): Generator<FoundCode | undefined> {
    for (const one of headlessIn(plain, symbols, of))
      yield one === undefined ? undefined : asFound(one);
  }
  let before: { readonly at: number; readonly end: number; readonly text: string } | undefined;
  let gapFrom = 0;
  let vain = 0;
  let looked = 0;
  for (let at = 0; at + 3 < count; at += 1) {
    looked += 1;
    if (looked > AT_ONCE) {
      looked = 0;
      yield undefined;
    }
    if (!isBeginning(symbols, at)) continue;
    const until = vain < MOST_IN_VAIN ? count : nextBeginning(symbols, at + 3);
    const end = values[at + 2] === 1 ? endOfCode(values, at + 3, until) : undefined;
    if (end === undefined) {
      const searched = Math.min(until - at, MOST_SYMBOLS);
      vain += searched;
      looked += searched;
      if (!isMeant(plain, symbols, at)) continue;
      yield* without({ from: gapFrom, to: at });
      const to = pieceEnd(plain, symbols, at);
      yield asDamaged({ from: at, to });
      gapFrom = Math.max(gapFrom, to);
      at += 2;
      continue;
    }
    yield* without({ from: gapFrom, to: at });
    const code = symbolsToCode(values.subarray(at + 3, end));
    const isOwnLink =
      before?.text === code && linksTogether(plain, { from: behind(before.end), to: placeOf(at) });
    if (!isOwnLink) {
      const name = nameOfCode(plain, behind(before?.end ?? 0), placeOf(at), behind(end));
      yield { from: placeOf(at), says: { text: code, ...(name === undefined ? {} : { name }) } };
    }
    before = { at, end, text: code };
    gapFrom = end;
    at = end - 1;
  }
  yield* without({ from: gapFrom, to: count });
}

function nextBeginning(symbols: CodeSymbols, from: number): number {
  const last = Math.min(symbols.count, from + MOST_SYMBOLS);
  let at = from;
  while (at < last && !isBeginning(symbols, at)) at += 1;
  return at;
}

// What stands between two codes without a blank may be the name of either; then it is nobody's.
const GLUED_ON = /^[^\s\n]*S\W?P\W?[1IL]/i;

function nameOfCode(plain: string, from: number, begin: number, end: number): string | undefined {
  const isGlued = from > 0 && !/\s/.test(plain.slice(from, begin).slice(0, 80));
  const name = isGlued ? undefined : nameBefore(plain, from, begin);
  if (name !== undefined) return name;
  return GLUED_ON.test(plain.slice(end, end + 80)) ? undefined : nameBehind(plain, end, end + 80);
}

/** Whether the same code on both sides of a stretch is one link and its words: `CODE <https://…CODE>` or `<a href="…CODE">CODE`. */
function linksTogether(plain: string, { from, to }: Stretch): boolean {
  if (to - from > 800) return false;
  const between = plain.slice(from, to);
  return (
    /^[\s<([\])"']{0,8}https?:[^\s<>]*$/i.test(between) ||
    (/^[^<>]*>\s*$/.test(between) && isInTag(plain.slice(Math.max(0, from - LONGEST_TAG), from)))
  );
}

// As long as the addresses that mail programs make of a code and its link.
const LONGEST_TAG = 2000;

function isInTag(before: string): boolean {
  const open = before.lastIndexOf('<');
  return open > before.lastIndexOf('>') && /^<a\s/i.test(before.slice(open, open + 3));
}
