/** Writes values as JSON in the way the rest of a text is written: its indentation, its line ends, its short things on one line. */

/** How a text is written. */
export interface JsonLayout {
  /** What one level is indented by. */
  readonly unit: string;
  /** What ends a line. */
  readonly lineEnd: string;
}

// Lists and objects stay on one line as long as the line is no longer than this; those that hold others, if they are short.
const WIDTH = 100;
const SHORT = 60;

/** The layout of a text; two blanks and LF where it has no lines to learn from. */
export function layoutOf(text: string): JsonLayout {
  const unit = /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return { unit, lineEnd };
}

/** The blanks at the start of the line on which an offset stands. */
export function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start -= 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** A value on one line, as in `{ "id": "a", "turns": [1, 2] }`. */
export function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = entriesOf(value).map(
      ([key, inner]) => `${JSON.stringify(key)}: ${writeInline(inner)}`,
    );
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** A value that starts on a line with this indentation: on that line where it fits, otherwise an entry a line. */
export function writeValue(value: unknown, indent: string, layout: JsonLayout): string {
  const inline = writeInline(value);
  if (typeof value !== 'object' || value === null) return inline;
  const most = holdsLists(value) ? SHORT : WIDTH;
  if (inline.length + indent.length <= most) return inline;
  const inner = indent + layout.unit;
  const entries = Array.isArray(value)
    ? value.map((item) => writeValue(item, inner, layout))
    : entriesOf(value).map(
        ([key, held]) => `${JSON.stringify(key)}: ${writeValue(held, inner, layout)}`,
      );
  if (entries.length === 0) return inline;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const separator = layout.lineEnd + inner;
  return `${open}${separator}${entries.join(`,${separator}`)}${layout.lineEnd}${indent}${close}`;
}

function entriesOf(value: object): readonly [string, unknown][] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

function holdsLists(value: object): boolean {
  return Object.values(value).some((inner) => typeof inner === 'object' && inner !== null);
}
