/** Edits of a text, and the text with them made. */

/** Takes `length` UTF-16 code units out of a text at `offset`, and puts `insert` there. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly insert: string;
}

/** The text with all edits made; they must not overlap, and their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let done = 0;
  for (const { offset, length, insert } of edits.toSorted((a, b) => a.offset - b.offset)) {
    edited += text.slice(done, offset) + insert;
    done = offset + length;
  }
  return edited + text.slice(done);
}
