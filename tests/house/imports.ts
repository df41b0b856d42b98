// Lists everything that a source file loads, in whatever way it asks for it.
import { parseSync, Visitor, type MemberExpression, type Node } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

/**
 * What `file` loads: static, type-only, re-exporting and dynamic imports, `import('…')` types,
 * `new URL('…', import.meta.url)`, `import.meta.glob('…')`, and `@import` or `url()` of a style
 * sheet. Throws where a file does not parse or names what it loads by anything but a plain string,
 * because such an import cannot be checked.
 */
export function importsOf(file: SourceFile): readonly string[] {
  return file.path.endsWith('.css') ? importsOfStyle(file.text) : importsOfScript(file);
}

function importsOfStyle(text: string): readonly string[] {
  const found = text.matchAll(
    /@import\s+(?:url\()?\s*['"]?([^'"()\s;]+)|url\(\s*['"]?([^'"()]+)/gu,
  );
  return [...found]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((specifier) => !specifier.startsWith('data:') && !specifier.startsWith('#'));
}

function importsOfScript(file: SourceFile): readonly string[] {
  const parsed = parseSync(file.path, file.text);
  const [error] = parsed.errors;
  if (error !== undefined) {
    throw new Error(`importsOf: ${file.path} must parse, found ${error.message}`);
  }
  const found: string[] = [];
  const take = (node: Node | undefined): void => {
    found.push(plainString(file.path, node));
  };
  new Visitor({
    ImportDeclaration: (node) => take(node.source),
    ExportAllDeclaration: (node) => take(node.source),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) {
        take(node.source);
      }
    },
    ImportExpression: (node) => take(node.source),
    TSImportType: (node) => take(node.source),
    TSExternalModuleReference: (node) => take(node.expression),
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      if (isNamed(node.callee, 'URL') && base !== undefined && holdsImportMeta(base)) {
        take(address);
      }
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, 'require')) {
        take(node.arguments[0]);
      }
      if (node.callee.type === 'MemberExpression' && isGlob(node.callee)) {
        const [pattern] = node.arguments;
        const patterns = pattern?.type === 'ArrayExpression' ? pattern.elements : [pattern];
        for (const one of patterns) {
          take(one ?? undefined);
        }
      }
    },
  }).visit(parsed.program);
  return found;
}

/** The names that a script exports without declaring them, whether it names another file in the export or imports them first; `*` for all of another file. */
export function reexportsOf(file: SourceFile): readonly string[] {
  const parsed = parseSync(file.path, file.text);
  const imported = new Set<string>();
  const found: string[] = [];
  new Visitor({
    ImportDeclaration: (node) => {
      for (const { local } of node.specifiers) imported.add(local.name);
    },
    ExportAllDeclaration: () => {
      found.push('*');
    },
  }).visit(parsed.program);
  new Visitor({
    ExportNamedDeclaration: (node) => {
      for (const { local } of node.specifiers) {
        const name = local.type === 'Literal' ? local.value : local.name;
        if (node.source !== null || imported.has(name)) found.push(name);
      }
    },
  }).visit(parsed.program);
  return found;
}

function plainString(path: string, node: Node | undefined): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') {
    return node.value;
  }
  const [quasi] = node?.type === 'TemplateLiteral' ? node.quasis : [];
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0 && quasi !== undefined) {
    return quasi.value.cooked ?? quasi.value.raw;
  }
  throw new Error(
    `importsOf: ${path} must name what it loads by a plain string, found ${node?.type ?? 'nothing'}`,
  );
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function holdsImportMeta(node: Node): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'MetaProperty';
}

function isGlob(node: MemberExpression): boolean {
  return holdsImportMeta(node) && isNamed(node.property, 'glob');
}
