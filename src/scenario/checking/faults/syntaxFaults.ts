/** Reads a text as JSON with positions, and says in plain kinds what is not JSON about it. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { foundLetters, type FaultFacts, type FaultKind, type Found } from './fault.ts';
import { foreignMarks, withPlainMarks, type ForeignMark } from '../../reading/plainMarks.ts';

/** A fault of the text itself; the offset counts UTF-16 code units from 0. */
export interface SyntaxFault {
  readonly kind: FaultKind;
  readonly offset: number;
  readonly facts: FaultFacts;
}

/** A JSON text with the place of everything in it. */
export interface ReadText {
  readonly tree: Node | undefined;
  readonly faults: readonly SyntaxFault[];
}

// The codes of jsonc-parser's `ParseErrorCode`, a const enum that single-file compilation cannot read.
const INVALID_SYMBOL = 1;
const KEY_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const COLON_EXPECTED = 5;
const COMMA_EXPECTED = 6;
const BRACE_EXPECTED = 7;
const BRACKET_EXPECTED = 8;
const END_EXPECTED = 9;
const COMMENT = 10;
const COMMENT_UNCLOSED = 11;
const TEXT_UNCLOSED = 12;

const LONGEST_TOKEN = 40;

const FOREIGN_KINDS = ['quotes-typographic', 'blank-foreign', 'mark-foreign'] as const;

const STRICT = { disallowComments: true, allowTrailingComma: false } as const;

const MENDABLE: ReadonlySet<FaultKind> = new Set([
  'comma-missing',
  'comma-too-many',
  'comment-in-file',
  'quotes-typographic',
  'blank-foreign',
  'mark-foreign',
]);

/** Whether the rest of the text can be trusted to mean what it says in spite of these faults. */
export function isFixable(faults: readonly SyntaxFault[]): boolean {
  return faults.every((fault) => MENDABLE.has(fault.kind));
}

/**
 * Reads the text. One slip confuses what follows it: the first fault of a line hides the rest of the line,
 * and the first that cannot be fixed hides the rest of the text. Quotes, blanks and punctuation of another keyboard are
 * one fault a kind, and the text is read as if they were plain; no offset changes by that.
 * The parser is recursive: check the nesting first.
 */
export function readText(text: string): ReadText {
  if (text.trim() === '')
    return { tree: undefined, faults: [{ kind: 'empty-file', offset: 0, facts: {} }] };
  const { faults, marks, tree } = readPlain(text);
  const foreign = FOREIGN_KINDS.flatMap((kind) => foreignFault(marks, kind));
  return { tree, faults: [...foreign, ...faults].sort((a, b) => a.offset - b.offset) };
}

/** The foreign marks of a text without which it can be read, or be read further; and the text with plain ones in their place. */
export function plainTextOf(text: string): {
  readonly text: string;
  readonly marks: readonly ForeignMark[];
} {
  const { marks } = readPlain(text);
  return { text: withPlainMarks(text, marks), marks };
}

interface PlainRead extends ReadText {
  readonly marks: readonly ForeignMark[];
}

function readPlain(text: string): PlainRead {
  const read = parseWithFaults(text);
  const end = firstUnfixable(read.faults);
  const marks = end === Infinity ? [] : foreignMarks(text);
  if (marks.length === 0) return { ...read, marks: [] };
  const plain = parseWithFaults(withPlainMarks(text, marks));
  const plainEnd = firstUnfixable(plain.faults);
  // Behind what cannot be fixed, nothing says what a mark stands for.
  return plainEnd > end
    ? { ...plain, marks: marks.filter(({ offset }) => offset < plainEnd) }
    : { ...read, marks: [] };
}

function parseWithFaults(text: string): ReadText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  const faults: SyntaxFault[] = [];
  let end = -1;
  for (const error of errors) {
    if (error.offset < end) continue;
    const fault = nameError(text, error);
    faults.push(fault);
    if (!MENDABLE.has(fault.kind)) break;
    end = lineEndAfter(text, error.offset);
  }
  return { tree, faults };
}

function firstUnfixable(faults: readonly SyntaxFault[]): number {
  return faults.find(({ kind }) => !MENDABLE.has(kind))?.offset ?? Infinity;
}

/** One fault for all marks of a kind, at the first of them. */
function foreignFault(
  marks: readonly ForeignMark[],
  kind: ForeignMark['kind'],
): readonly SyntaxFault[] {
  const alike = marks.filter((mark) => mark.kind === kind);
  const [first] = alike;
  if (first === undefined) return [];
  const found = foundLetters(first.found, LONGEST_TOKEN);
  return [{ kind, offset: first.offset, facts: { found, key: first.plain, amount: alike.length } }];
}

/** A fault at an offset with those that it hides on its line, in order. */
export function faultsOnLine(text: string, offset: number): readonly SyntaxFault[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const end = lineEndAfter(text, offset);
  return errors
    .filter((error) => error.offset >= offset && error.offset < end)
    .map((error) => nameError(text, error));
}

function lineEndAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? Infinity : end;
}

function nameError(text: string, error: ParseError): SyntaxFault {
  const { offset } = error;
  const token = text.slice(offset, offset + Math.max(1, error.length));
  const found: Found = offset >= text.length ? 'end' : foundLetters(token, LONGEST_TOKEN);
  const fault = (kind: FaultKind, facts: FaultFacts = { found }): SyntaxFault => ({
    kind,
    offset,
    facts,
  });
  const isClosing = token === '}' || token === ']';
  const afterComma = /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset));
  switch (error.error) {
    case INVALID_SYMBOL:
      return fault(
        /^\s*:/.test(text.slice(offset + error.length, offset + error.length + 100))
          ? 'key-expected'
          : 'symbol-unknown',
      );
    case KEY_EXPECTED:
      return fault(isClosing && afterComma ? 'comma-too-many' : 'key-expected');
    case VALUE_EXPECTED:
      if (isClosing && afterComma) return fault('comma-too-many');
      return offset >= text.length
        ? fault('bracket-unclosed', { found: 'opening' })
        : fault('value-expected');
    case COLON_EXPECTED:
      return fault('colon-missing');
    case COMMA_EXPECTED:
      if (isClosing) return fault('bracket-unmatched');
      return isGlued(text, offset) ? wholeToken(text, offset) : fault('comma-missing');
    case BRACE_EXPECTED:
    case BRACKET_EXPECTED:
      return offset >= text.length
        ? fault('bracket-unclosed', {
            found: foundLetters(error.error === BRACE_EXPECTED ? '}' : ']', LONGEST_TOKEN),
          })
        : fault('bracket-unmatched');
    case END_EXPECTED:
      return fault('text-after-end');
    case COMMENT:
    case COMMENT_UNCLOSED:
      return fault('comment-in-file');
    case TEXT_UNCLOSED:
      return fault('text-unclosed');
    default:
      return fault('text-escape');
  }
}

/** Whether what starts here hangs on to what is before it, as the 1 in 01 does. */
function isGlued(text: string, offset: number): boolean {
  return /[\w.+-]{2}/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function wholeToken(text: string, offset: number): SyntaxFault {
  let start = offset;
  while (start > 0 && offset - start < 40 && /[\w.+-]/.test(text.charAt(start - 1))) start -= 1;
  const found = /^[\w.+-]{1,60}/.exec(text.slice(start, start + 60))?.[0] ?? '';
  return {
    kind: 'symbol-unknown',
    offset: start,
    facts: { found: foundLetters(found, LONGEST_TOKEN) },
  };
}
