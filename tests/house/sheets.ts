// Reads style sheets and the scripts that use them, for the test that no rule leaks.
import { posix } from 'node:path';
import { parseSync, Visitor, type JSXAttribute, type Node } from 'oxc-parser';
import { list, parse, type AtRule, type Rule } from 'postcss';
import { scopedName } from '../../src/cli/generate/sheetScopes.ts';
import type { SourceFile } from './sources.ts';

/** By the path of a module sheet, its classes: the name that a script reads, and the name on the page. */
export type NamesOfSheets = ReadonlyMap<string, ReadonlyMap<string, string>>;

const GLOBAL = /:global\(([^()]*)\)/gu;

/** Every selector of a sheet, apart from those of key frames. */
function selectorsOf(sheet: SourceFile): readonly string[] {
  const found: string[] = [];
  parse(sheet.text, { from: sheet.path }).walkRules((rule: Rule) => {
    const { parent } = rule;
    const isFrame = parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes';
    if (!isFrame) found.push(...list.comma(rule.selector));
  });
  return found;
}

/** Selectors of a module sheet that name no class of the sheet's own scope, and so would hold in every room. */
export function bareSelectors(sheet: SourceFile): readonly string[] {
  return selectorsOf(sheet)
    .filter(
      (selector) => !/\.[a-z]/u.test(selector.replace(GLOBAL, '').replace(/\[[^\]]*\]/gu, '')),
    )
    .map((selector) => `${sheet.path}: ${selector}`);
}

/** What a sheet names besides its own classes and is none of ui's: `known` are all classes of the page. */
export function strangeClasses(sheet: SourceFile, known: ReadonlySet<string>): readonly string[] {
  return selectorsOf(sheet)
    .flatMap((selector) => [...selector.matchAll(GLOBAL)])
    .flatMap(([, inside = '']) => [...inside.matchAll(/\.([\w-]+)/gu)])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('ui-') || !known.has(name))
    .map((name) => `${sheet.path}: ${name}`);
}

/** The rows of key frames that a sheet declares, as they are called on the page; they are named with the classes, and used by the sheet itself. */
export function framesOf(sheet: SourceFile): readonly string[] {
  return [...sheet.text.matchAll(/@keyframes\s+([\w-]+)/gu)].map(([, name = '']) =>
    scopedName(name, sheet.path),
  );
}

/** What the names of a file's module sheets are called in it: by the local name, the sheet's path. */
function sheetsNamedIn(file: SourceFile, program: Node): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (program.type !== 'Program') return found;
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.endsWith('.module.css')) continue;
    for (const { local } of node.specifiers)
      found.set(local.name, pathFrom(file, node.source.value));
  }
  return found;
}

function pathFrom(file: SourceFile, specifier: string): string {
  return posix.join(posix.dirname(file.path), specifier);
}

/** The classes that a script reads from module sheets, as they stand on the page. */
export function usedNames(file: SourceFile, names: NamesOfSheets): readonly string[] {
  if (!file.text.includes('.module.css')) return [];
  const { program } = parseSync(file.path, file.text);
  const sheets = sheetsNamedIn(file, program);
  const used: string[] = [];
  new Visitor({
    MemberExpression: ({ computed, object, property }) => {
      if (computed || object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const onPage = names.get(sheets.get(object.name) ?? '')?.get(property.name);
      if (onPage !== undefined) used.push(onPage);
    },
  }).visit(program);
  return used;
}

/** Sheets that a script loads for their place among the others, by a bare import. */
export function loadedSheets(file: SourceFile): readonly string[] {
  return [...file.text.matchAll(/^import '([^']+\.module\.css)';$/gmu)].map(([, sheet = '']) =>
    pathFrom(file, sheet),
  );
}

/** Every class that a component writes as text, where only the names of sheets may stand. */
export function classAttributes(file: SourceFile): readonly string[] {
  if (!file.path.endsWith('.tsx')) return [];
  const found: string[] = [];
  new Visitor({
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && name.name === 'class' && value !== null)
        found.push(...wordsIn(value));
    },
  }).visit(parseSync(file.path, file.text).program);
  return found.map((words) => `${file.path}: ${words}`);
}

/** The words of the texts that a class attribute may come to. */
function wordsIn(node: Node | NonNullable<JSXAttribute['value']>): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && node.value.trim() !== '' ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map(({ value }) => value.raw).filter((words) => words.trim() !== ''),
        ...node.expressions.flatMap(wordsIn),
      ];
    case 'ConditionalExpression':
      return [...wordsIn(node.consequent), ...wordsIn(node.alternate)];
    case 'LogicalExpression':
      return [...wordsIn(node.left), ...wordsIn(node.right)];
    case 'BinaryExpression':
      return [...wordsIn(node.left), ...wordsIn(node.right)];
    case 'JSXExpressionContainer':
      return wordsIn(node.expression);
    default:
      return [];
  }
}
