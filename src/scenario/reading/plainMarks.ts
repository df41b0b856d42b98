/** Finds the marks that word processors and other keyboards write where JSON knows plain ones alone: quotes, blanks, punctuation. */

/** A stretch of the text and what it stands for, which is exactly as long. */
export interface ForeignMark {
  readonly kind: 'quotes-typographic' | 'blank-foreign' | 'mark-foreign';
  /** In UTF-16 code units from 0. */
  readonly offset: number;
  readonly found: string;
  readonly plain: string;
}

/** What closes a text that a quote opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”‟',
  '‟': '”“',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’‘',
  '’': '’',
  '‚': '‘’',
  '‛': '’',
  '″': '″',
  '〝': '〞〟',
  '「': '」',
  '『': '』',
  '＂': '＂',
  "'": "'",
  '`': "`'´",
  '´': '´',
};
const ANY_CLOSER = '”“‟»«’‘″＂';
const PUNCTUATION: Readonly<Record<string, string>> = {
  '：': ':',
  '﹕': ':',
  '∶': ':',
  '꞉': ':',
  '，': ',',
  '、': ',',
  '،': ',',
  '﹐': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '−': '-',
  '–': '-',
  '－': '-',
};
const BLANK =
  /[\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF\u000B\u000C]/;
const AFTER_TEXT = /[^\S\n]*(?:[:,\]}：﹕∶꞉，、،﹐］｝]|\r?\n|$)/y;
// No text of a scenario is longer, and a quote that is closed nowhere would be looked for again and again.
const LONGEST_TEXT = 20_000;

/**
 * The foreign marks outside the texts of a JSON text, in order. Where it is not certain what closes a text, it ends: what
 * follows is left as it is.
 */
export function foreignMarks(json: string): readonly ForeignMark[] {
  const marks: ForeignMark[] = [];
  const note = (kind: ForeignMark['kind'], offset: number, plain: string): void => {
    marks.push({ kind, offset, found: json.charAt(offset), plain });
  };
  let at = 0;
  while (at < json.length) {
    const sign = json.charAt(at);
    if (sign === '"' || CLOSERS[sign] !== undefined) {
      const end = endOfText(json, at);
      if (end === undefined) break;
      for (const edge of [at, end])
        if (json.charAt(edge) !== '"') note('quotes-typographic', edge, '"');
      at = end;
    } else if (json.startsWith('//', at) || json.startsWith('/*', at)) {
      at = endOfComment(json, at);
    } else if (PUNCTUATION[sign] !== undefined) {
      note('mark-foreign', at, PUNCTUATION[sign]);
    } else if (BLANK.test(sign)) {
      note('blank-foreign', at, ' ');
    }
    at += 1;
  }
  return marks;
}

/** The text with plain marks for foreign ones; every offset stays what it was. */
export function withPlainMarks(json: string, marks: readonly ForeignMark[]): string {
  let plain = '';
  let done = 0;
  for (const mark of marks) {
    plain += json.slice(done, mark.offset) + mark.plain;
    done = mark.offset + mark.plain.length;
  }
  return plain + json.slice(done);
}

function endOfComment(json: string, start: number): number {
  const closing = json.startsWith('//', start) ? '\n' : '*/';
  const end = json.indexOf(closing, start + 2);
  return end === -1 ? json.length : end + closing.length - 1;
}

/**
 * Where the text that opens at `start` is closed: at the first quote of its kind behind which JSON goes on. A text in
 * plain quotes is closed by its plain one, unless JSON goes on nowhere behind that.
 */
function endOfText(json: string, start: number): number | undefined {
  const opener = json.charAt(start);
  const isPlain = opener === '"';
  const closers = isPlain ? ANY_CLOSER : `${CLOSERS[opener] ?? ''}"`;
  let plainEnd: number | undefined;
  let otherEnd: number | undefined;
  for (let at = start + 1; at < Math.min(json.length, start + LONGEST_TEXT); at += 1) {
    const sign = json.charAt(at);
    if (sign === '\n') break;
    if (sign === '\\') at += 1;
    else if (isPlain && sign === '"') {
      plainEnd = at;
      break;
    } else if (otherEnd === undefined && closers.includes(sign) && goesOn(json, at + 1))
      otherEnd = at;
    if (!isPlain && otherEnd !== undefined) return otherEnd;
  }
  if (plainEnd !== undefined && goesOn(json, plainEnd + 1)) return plainEnd;
  return otherEnd ?? plainEnd;
}

function goesOn(json: string, at: number): boolean {
  AFTER_TEXT.lastIndex = at;
  return AFTER_TEXT.test(json);
}
