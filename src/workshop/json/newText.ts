/** How an editor's text becomes another one with as few and as small changes as a line-by-line reading finds, so that cursor, selection and scroll stay. */

/** A stretch of the old text, both ends as offsets, and what stands there in the new one. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The changes that turn `before` into `after`, in order and apart. What both begin and end with is left alone; where what lies between has as many
 * lines in both, it is compared line by line, so that several fixed or undone places are several changes.
 */
export function changesOfText(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const [whole] = shortened({ from: 0, to: before.length, insert: after }, before);
  if (whole === undefined) return [];
  const oldLines = before.slice(whole.from, whole.to).split('\n');
  const newLines = whole.insert.split('\n');
  if (oldLines.length !== newLines.length) return [whole];
  let from = whole.from;
  return oldLines.flatMap((line, index) => {
    const change = { from, to: from + line.length, insert: newLines[index] ?? '' };
    from += line.length + 1;
    return shortened(change, before);
  });
}

/** A change without what old and new have in common at its ends; none where they are the same. */
function shortened({ from, to, insert }: TextChange, before: string): readonly TextChange[] {
  const least = Math.min(to - from, insert.length);
  let start = 0;
  while (start < least && before.charCodeAt(from + start) === insert.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < least - start &&
    before.charCodeAt(to - 1 - end) === insert.charCodeAt(insert.length - 1 - end)
  )
    end += 1;
  const change = {
    from: from + start,
    to: to - end,
    insert: insert.slice(start, insert.length - end),
  };
  return change.from === change.to && change.insert === '' ? [] : [change];
}
