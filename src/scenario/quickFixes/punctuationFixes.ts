/** Puts missing commas into a line, takes commas and comments out of it that JSON does not know, and writes plain marks for those of other keyboards. */
import { createScanner } from 'jsonc-parser';
import type { TextEdit } from '../editing/textEdit.ts';
import type { ForeignMark } from '../reading/plainMarks.ts';
import {
  faultsOnLine,
  isFixable,
  plainTextOf,
  type SyntaxFault,
} from '../checking/faults/syntaxFaults.ts';

/** The edits for the fault at an offset and those that it hides on its line; undefined where one of them is of another kind. */
export function punctuationFix(text: string, offset: number): readonly TextEdit[] | undefined {
  const faults = faultsOnLine(text, offset);
  if (faults.length === 0 || !isFixable(faults)) return undefined;
  const edits = new Map<number, TextEdit>();
  for (const fault of faults) {
    const edit = editFor(text, fault);
    if (edit === undefined) return undefined;
    edits.set(edit.offset, edit);
  }
  return [...edits.values()];
}

/** The edits that write plain marks for all foreign ones of a kind; undefined where there are none. */
export function foreignMarkFix(
  text: string,
  kind: ForeignMark['kind'],
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const mark of plainTextOf(text).marks.filter((one) => one.kind === kind)) {
    const before = edits.at(-1);
    // An indentation of no-break spaces is one edit.
    if (before !== undefined && before.offset + before.length === mark.offset)
      edits.splice(-1, 1, {
        offset: before.offset,
        length: before.length + 1,
        insert: before.insert + mark.plain,
      });
    else edits.push({ offset: mark.offset, length: 1, insert: mark.plain });
  }
  return edits.length === 0 ? undefined : edits;
}

function editFor(text: string, { kind, offset }: SyntaxFault): TextEdit | undefined {
  if (kind === 'comment-in-file') return withoutComment(text, offset);
  const [start, end] = tokenBefore(text, offset);
  if (kind === 'comma-missing') return { offset: end, length: 0, insert: ',' };
  return text.slice(start, end) === ',' ? { offset: start, length: 1, insert: '' } : undefined;
}

/** Where the last token before an offset begins and ends; blanks and comments are none. */
function tokenBefore(text: string, offset: number): readonly [start: number, end: number] {
  const scanner = createScanner(text, true);
  let span: readonly [number, number] = [0, 0];
  for (;;) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    if (start >= offset || scanner.getTokenLength() === 0) return span;
    span = [start, start + scanner.getTokenLength()];
  }
}

function withoutComment(text: string, offset: number): TextEdit {
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  scanner.scan();
  let from = offset;
  let to = scanner.getPosition();
  while (from > 0 && ' \t'.includes(text.charAt(from - 1))) from -= 1;
  const startsLine = from === 0 || '\r\n'.includes(text.charAt(from - 1));
  const lineEnd = /^[ \t]*(\r\n|\n|\r|$)/.exec(text.slice(to));
  if (lineEnd === null) {
    // Within a line, a blank keeps what stood on both sides apart.
    return { offset, length: to - offset, insert: ' ' };
  }
  if (startsLine) to += lineEnd[0].length;
  return { offset: from, length: to - from, insert: '' };
}
