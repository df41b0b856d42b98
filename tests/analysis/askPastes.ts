// Hands mangled pastes to a class and compares what comes out with what went in.
import { createGatherer } from '../../src/analysis/class/gather.ts';
import { inlinePool } from '../../src/analysis/workers/inlinePool.ts';
import { POOL_SCENARIOS } from './codePool.ts';
import { pasteOf, type Paste } from './mangledPastes.ts';

/** A paste of which something was lost or made up. */
export interface BrokenPaste extends Paste {
  readonly number: number;
  readonly why: readonly string[];
}

/** What came of some pastes. */
export interface AskedPastes {
  readonly codes: number;
  readonly destroyed: number;
  readonly broken: readonly BrokenPaste[];
}

/** Asks about the pastes from `first`, included, to `last`, excluded. */
export async function askPastes(seed: number, first: number, last: number): Promise<AskedPastes> {
  const broken: BrokenPaste[] = [];
  let codes = 0;
  let destroyed = 0;
  for (let number = first; number < last; number += 1) {
    const paste = pasteOf(seed, number);
    const why = await complaints(paste);
    if (why.length > 0) broken.push({ ...paste, number, why });
    codes += paste.codes.length;
    destroyed += paste.codes.filter((one) => one.destroyed !== undefined).length;
  }
  return { codes, destroyed, broken };
}

async function complaints({ codes, text }: Paste): Promise<readonly string[]> {
  const gatherer = createGatherer(inlinePool(), () => {});
  for (const known of POOL_SCENARIOS) gatherer.know(known);
  await gatherer.takeText(text);
  const { classes, refusals, repeats } = gatherer.now();
  const plays = classes.flatMap((of) => of.plays.map(({ item }) => item));
  const whole = codes.filter(({ destroyed }) => destroyed === undefined);
  const why = whole.flatMap(({ code, firstLine, lastLine }) => {
    const found = plays.filter((play) => play.text === code);
    const line = found[0]?.line ?? 0;
    if (found.length !== 1) return [`${code} was found ${found.length} times`];
    return line >= firstLine && line <= lastLine
      ? []
      : [`${code} is told in line ${line}, not in ${firstLine} to ${lastLine}`];
  });
  if (plays.length > whole.length) why.push(`${plays.length} plays of ${whole.length} codes`);
  if (repeats.length > 0) why.push('a play counts as repeated');
  for (const { code, destroyed, firstLine, lastLine } of codes) {
    if (destroyed === undefined) continue;
    const lined = codes.filter(
      (one) =>
        one.destroyed !== undefined && one.firstLine <= lastLine && one.lastLine >= firstLine,
    );
    const told = refusals.filter(
      ({ line }) =>
        line !== undefined && lined.some((one) => line >= one.firstLine && line <= one.lastLine),
    );
    if (told.length < lined.length) why.push(`${code}, ${destroyed}, was not named`);
  }
  const made = codes.length - whole.length;
  // One that was broken over lines without its beginning may be named by each of them.
  if (made === 0 && refusals.some(({ reason }) => reason !== 'no-code'))
    why.push(`${refusals.length} items were refused where every code was whole`);
  return why;
}
