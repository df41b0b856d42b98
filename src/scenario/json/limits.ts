/** The limits a text has to keep before anything tries to parse it. */

/** Most bytes (UTF-8) of a scenario text: 1 MiB. */
export const MOST_BYTES = 1_048_576;

/** Most levels of objects and lists within each other. */
export const MOST_LEVELS = 64;

/** The most bytes (UTF-8) and levels of objects and lists that a text may have. */
export interface JsonLimits {
  readonly bytes: number;
  readonly levels: number;
}

/** What the file of a scenario or run may have. */
export const FILE_LIMITS: JsonLimits = { bytes: MOST_BYTES, levels: MOST_LEVELS };

/** A limit that a text breaks: which one, how far, and the offset (UTF-16 code units) where it is passed. */
export type BrokenLimit =
  | { readonly kind: 'too-big'; readonly offset: number; readonly bytes: number }
  | { readonly kind: 'too-deep'; readonly offset: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * The limit that the text breaks, if any. One pass without recursion, and none at all over a text
 * that is too long by its length alone, so that a hostile file costs no more than reading it.
 */
export function brokenLimit(
  text: string,
  limits: JsonLimits = FILE_LIMITS,
): BrokenLimit | undefined {
  // A UTF-16 code unit takes at least one byte in UTF-8.
  if (text.length > limits.bytes) return { kind: 'too-big', offset: 0, bytes: text.length };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) return { kind: 'too-big', offset: 0, bytes };
  const offset = offsetBeyondLevels(text, limits.levels);
  return offset === undefined ? undefined : { kind: 'too-deep', offset };
}

function offsetBeyondLevels(text: string, most: number): number | undefined {
  let level = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (inString) {
      if (code === BACKSLASH) offset += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) {
      inString = true;
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      level += 1;
      if (level > most) return offset;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      level -= 1;
    }
  }
  return undefined;
}
