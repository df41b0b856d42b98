/** Counts the lines of a plain text. */

/** Gives the line, from 1, of offsets that never go back; `softBreaks` are the offsets of line ends that are no longer in the text. */
export function lineCounter(
  plain: string,
  softBreaks: readonly number[],
): (offset: number) => number {
  let line = 1;
  let end = plain.indexOf('\n');
  let soft = 0;
  return (offset) => {
    for (; end >= 0 && end < offset; end = plain.indexOf('\n', end + 1)) line += 1;
    for (; (softBreaks[soft] ?? Infinity) <= offset; soft += 1) line += 1;
    return line;
  };
}
