// Finds functions that are too long to be read at one go.
import { parseSync, Visitor, type Node } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

/** Most lines of a function, from where it begins to where it ends, JSX and nested functions included. */
export const MOST_LINES = 80;

/**
 * Every function, method and arrow function of `file` with more than `MOST_LINES` lines, as one
 * sentence with its place, name and length. A nested one counts on its own and in what it stands in.
 * Throws where the file does not parse.
 */
export function longFunctions(file: SourceFile): readonly string[] {
  const parsed = parseSync(file.path, file.text);
  const [error] = parsed.errors;
  if (error !== undefined) {
    throw new Error(`longFunctions: ${file.path} must parse, found ${error.message}`);
  }
  const lineAt = lineCounter(file.text);
  const found: string[] = [];
  const look = (node: Node & { readonly start: number; readonly end: number }): void => {
    const [first, last] = [lineAt(node.start), lineAt(node.end - 1)];
    const lines = last - first + 1;
    if (lines > MOST_LINES) {
      found.push(`${file.path}:${first} ${nameAt(file.text, node)} has ${lines} lines`);
    }
  };
  new Visitor({
    FunctionDeclaration: look,
    FunctionExpression: look,
    ArrowFunctionExpression: look,
  }).visit(parsed.program);
  return found;
}

/** The number of the line, from 1, in which a character of `text` stands. */
function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return (offset) => {
    const line = ends.findIndex((end) => end >= offset);
    return (line < 0 ? ends.length : line) + 1;
  };
}

/** What the function is called where it stands: its own name, or that of the constant, property or method that holds it. */
function nameAt(text: string, node: Node & { readonly start: number }): string {
  if ('id' in node && node.id !== null && node.id.type === 'Identifier') return node.id.name;
  const before = text.slice(0, node.start).trimEnd();
  const [, name] = /([\w$]+)\s*(?::(?:[^=;{}\n]|=>)*=|[=:])?$/u.exec(before) ?? [];
  return name ?? 'a function';
}
