/** Tables and numbers of the generated pages, as Markdown. */

/** A table; a bar inside a cell is escaped, a line break becomes a blank. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A number in three figures or so, whatever its size. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < 0.0005) return '0';
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** The same with its sign. */
export function signed(value: number): string {
  const text = short(value);
  return value > 0 && text !== '0' ? `+${text}` : text.replace('-', '−');
}

/** A declared number without the digits that binary fractions add. */
export function exact(value: number): string {
  return String(Number(value.toPrecision(10))).replace('-', '−');
}

/** Names as code, in a row. */
export function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
