// Finds what would let a replay differ between two engines, or between two days.
import { parseSync, Visitor, type MemberExpression, type Node } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

/** The members of `Math` that every engine must compute alike, to the last bit. */
const EXACT_MATH: ReadonlySet<string> = new Set(['min', 'max', 'abs', 'floor', 'round', 'imul']);

const BANNED_NAMES: ReadonlySet<string> = new Set([
  'Date',
  'performance',
  'crypto',
  'globalThis',
  'window',
  'self',
  'process',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'Intl',
  'eval',
  'Function',
]);

const BANNED_MEMBERS = /^(?:localeCompare|toLocale\w*|now)$/u;

/** Every use of clock, chance, locale or inexact arithmetic in `file`, each as `path: what`. */
export function inexactnessOf(file: SourceFile): readonly string[] {
  const parsed = parseSync(file.path, file.text);
  const found: string[] = [];
  const accepted = new Set<Node>();
  const report = (what: string): void => {
    found.push(`${file.path}: ${what}`);
  };
  const acceptKey = (node: { readonly computed: boolean; readonly key: Node }): void => {
    if (!node.computed) {
      accepted.add(node.key);
    }
  };
  new Visitor({
    MemberExpression: (node) => {
      const member = memberName(node);
      if (!node.computed) {
        accepted.add(node.property);
      }
      if (node.object.type === 'Identifier' && node.object.name === 'Math') {
        accepted.add(node.object);
        if (member === undefined || !EXACT_MATH.has(member)) {
          report(`Math.${member ?? '[…]'}`);
        }
      } else if (member !== undefined && BANNED_MEMBERS.test(member)) {
        report(`.${member}`);
      }
    },
    BinaryExpression: (node) => {
      if (node.operator === '**') {
        report('**');
      }
    },
    AssignmentExpression: (node) => {
      if (node.operator === '**=') {
        report('**=');
      }
    },
    Property: (node) => {
      if (!node.shorthand) {
        acceptKey(node);
      }
    },
    TSPropertySignature: acceptKey,
    TSMethodSignature: acceptKey,
    Identifier: (node) => {
      if (!accepted.has(node) && (node.name === 'Math' || BANNED_NAMES.has(node.name))) {
        report(node.name);
      }
    },
  }).visit(parsed.program);
  return found;
}

function memberName(node: MemberExpression): string | undefined {
  if (!node.computed && node.property.type === 'Identifier') {
    return node.property.name;
  }
  return node.property.type === 'Literal' && typeof node.property.value === 'string'
    ? node.property.value
    : undefined;
}
