/** Counts the lines of a plain text. */
import { SOFT_BREAK } from './escapes.ts';

/** Gives the line, from 1, of offsets that never go back. */
export function lineCounter(plain: string): (offset: number) => number {
  const ends = new RegExp(`[\\n${SOFT_BREAK}]`, 'g');
  let line = 1;
  let end = ends.exec(plain)?.index ?? Number.POSITIVE_INFINITY;
  return (offset) => {
    while (end < offset) {
      line += 1;
      end = ends.exec(plain)?.index ?? Number.POSITIVE_INFINITY;
    }
    return line;
  };
}
