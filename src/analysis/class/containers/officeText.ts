/** Takes the text out of the files of word processors, spreadsheets and slides, which are archives of markup. */
import { withoutEscapes } from '../codes/escapes.ts';

/** A text within a file; one that stands aside is read for codes that stand nowhere else, such as the addresses behind links. */
export interface TextPart {
  readonly name: string;
  readonly text: string;
  readonly isAside: boolean;
}

const MAIN = [
  /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/,
  /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/,
  /^xl\/comments\d*\.xml$/,
  /^content\.xml$/,
];
const SHEET = /^xl\/worksheets\/([^/]+)\.xml$/;
const STRINGS = 'xl/sharedStrings.xml';
const LINKS = /^(?:word|ppt\/slides|xl\/worksheets)\/_rels\/[^/]+\.rels$/;

/** Whether an archive with these names is a document whose text can be taken out; one of Apple's keeps it in a form of its own. */
export function officeKind(names: readonly string[]): 'open' | 'closed' | undefined {
  if (names.some((name) => /^Index(?:\.zip|\/.+\.iwa)$/.test(name))) return 'closed';
  const isOffice =
    names.includes('[Content_Types].xml') ||
    (names.includes('mimetype') && names.includes('content.xml'));
  return isOffice ? 'open' : undefined;
}

/** Whether a file in a document's archive holds text. */
export function holdsText(name: string): boolean {
  return (
    name === STRINGS || SHEET.test(name) || LINKS.test(name) || MAIN.some((one) => one.test(name))
  );
}

/** The texts of a document, from its unpacked files. */
export function officeTexts(
  files: readonly { readonly name: string; readonly text: string }[],
): readonly TextPart[] {
  const shared = files.find(({ name }) => name === STRINGS);
  const strings = shared === undefined ? [] : sharedStrings(shared.text);
  const sheets = files.filter(({ name }) => SHEET.test(name));
  return files.flatMap(({ name, text }): readonly TextPart[] => {
    if (name === STRINGS) return [];
    const [, sheet] = SHEET.exec(name) ?? [];
    if (sheet !== undefined)
      return [
        {
          name: sheets.length > 1 ? sheet : '',
          text: sheetText(text, strings),
          isAside: false,
        },
      ];
    const aside = attributesOf(text);
    if (LINKS.test(name)) return [{ name: '', text: aside, isAside: true }];
    return [
      { name: '', text: markupText(text), isAside: false },
      { name: '', text: aside, isAside: true },
    ];
  });
}

const LINE_END =
  /<\/(?:a:p|w:p|text:h|text:p|table:table-row)>|<(?:a:br|w:br|w:cr|text:line-break)\b[^<>]*>/g;
const TAB = /<\/(?:table:table-cell|w:tc)>|<(?:w:tab|text:tab|text:s)\b[^<>]*>/g;
const HYPHEN = /<w:(?:noBreakHyphen|softHyphen)\b[^<>]*>/g;
// The same text again, for programs that cannot show the first; and the addresses of fields.
const ASIDE = ['mc:Fallback', 'w:instrText'] as const;

interface Element {
  readonly from: number;
  readonly to: number;
  readonly attributes: string;
  readonly inside: string;
}

/** The elements of a name, those within another one left to it. In one pass, whatever the markup: a stranger wrote it. */
function elementsOf(markup: string, name: string): readonly Element[] {
  const opening = new RegExp(`<${name}(?=[\\s/>])([^<>]*)>`, 'g');
  const closing = `</${name}>`;
  const found: Element[] = [];
  for (let open = opening.exec(markup); open !== null; open = opening.exec(markup)) {
    const { 0: tag, 1: attributes = '', index } = open;
    const begin = index + tag.length;
    const end = attributes.endsWith('/') ? begin : markup.indexOf(closing, begin);
    if (end < 0) break;
    const to = attributes.endsWith('/') ? end : end + closing.length;
    found.push({ from: index, to, attributes, inside: markup.slice(begin, end) });
    opening.lastIndex = to;
  }
  return found;
}

function without(markup: string, name: string): string {
  let from = 0;
  const kept = elementsOf(markup, name).map((element) => {
    const before = markup.slice(from, element.from);
    from = element.to;
    return before;
  });
  return kept.join('') + markup.slice(from);
}

function markupText(markup: string): string {
  return ASIDE.reduce(without, markup)
    .replace(/[\r\n]+/g, '')
    .replace(HYPHEN, '-')
    .replace(LINE_END, '\n')
    .replace(TAB, '\t')
    .replace(/<[^<>]*>/g, '');
}

function attributesOf(markup: string): string {
  const addresses = Array.from(
    markup.matchAll(/\b(?:href|Target)="([^"]*)"/g),
    ([, address = '']) => address,
  );
  return [...addresses, ...elementsOf(markup, 'w:instrText').map(({ inside }) => inside)].join(
    '\n',
  );
}

function sharedStrings(markup: string): readonly string[] {
  return elementsOf(markup, 'si').map(({ inside }) => cellText(inside));
}

// What is read aloud with signs of another writing stands in the cell only as a help.
function cellText(markup: string): string {
  return elementsOf(without(markup, 'rPh'), 't')
    .map(({ inside }) => inside.replace(/[\r\n]+/g, ' '))
    .join('');
}

const MOST_ROWS = 100_000;

/** A sheet as lines, each under its row's number; cells are parted by tabs. */
function sheetText(markup: string, strings: readonly string[]): string {
  const lines: string[] = [];
  for (const { attributes, inside } of elementsOf(markup, 'row')) {
    const row = Number.parseInt(/\br="(\d{1,7})"/.exec(attributes)?.[1] ?? '', 10);
    const cells = elementsOf(inside, 'c').map((cell) => {
      const [value] = elementsOf(cell.inside, 'v');
      if (/\bt="inlineStr"/.test(cell.attributes)) return cellText(cell.inside);
      if (/\bt="s"/.test(cell.attributes))
        return strings[Number.parseInt(value?.inside ?? '', 10)] ?? '';
      return value?.inside ?? '';
    });
    while (lines.length + 1 < Math.min(row, MOST_ROWS)) lines.push('');
    lines.push(withoutEscapes(cells.join('\t')).replaceAll('\n', ' '));
  }
  return lines.join('\n');
}
