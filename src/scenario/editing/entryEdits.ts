/** Adds entries to the lists and objects of a text, and takes them out, with the commas and lines around them. */
import type { Node } from 'jsonc-parser';
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { endOf, keyOf } from '../checking/jsonNodes.ts';
import { indentAt, layoutOf, writeInline, writeValue } from '../json/jsonLayout.ts';
import { keyOrder } from './declaredOrder.ts';
import type { TextEdit } from './textEdit.ts';

/** Takes properties or list items out of what holds them. */
export function editsToRemove(parent: Node, entries: readonly Node[]): readonly TextEdit[] {
  const children = parent.children ?? [];
  const gone = new Set(entries);
  const firstKept = children.findIndex((child) => !gone.has(child));
  if (firstKept === -1)
    return [{ offset: parent.offset + 1, length: Math.max(0, parent.length - 2), insert: '' }];
  return children.flatMap((child, index) => {
    if (!gone.has(child)) return [];
    const previous = children[index - 1];
    const next = children[index + 1];
    // Before the first that stays, the comma behind goes along; after it, the comma in front.
    const [from, to] =
      index < firstKept || previous === undefined
        ? [child.offset, next?.offset ?? endOf(child)]
        : [endOf(previous), endOf(child)];
    return [{ offset: from, length: to - from, insert: '' }];
  });
}

/**
 * Adds an entry: to a list at its end, to an object at the key's place in the declared order.
 * It is written on a line of its own where the others are.
 */
export function editsToInsert(
  text: string,
  parent: Node,
  key: string | undefined,
  value: unknown,
  field: Field | undefined,
): TextEdit {
  const children = parent.children ?? [];
  const layout = layoutOf(text);
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const [first] = children;
  if (first === undefined) {
    const outer = indentAt(text, parent.offset);
    const inner = outer + layout.unit;
    const isShort = typeof value !== 'object' || value === null;
    const insert = isShort
      ? key === undefined
        ? writeInline(value)
        : ` ${name}${writeInline(value)} `
      : `${layout.lineEnd}${inner}${name}${writeValue(value, inner, layout)}${layout.lineEnd}${outer}`;
    return { offset: parent.offset + 1, length: Math.max(0, parent.length - 2), insert };
  }

  const hasOwnLines = /[\r\n]/.test(text.slice(parent.offset, first.offset));
  const indent = hasOwnLines ? indentAt(text, first.offset) : '';
  const written =
    hasOwnLines && !areOneLine(text, children, value)
      ? writeValue(value, indent, layout)
      : writeInline(value);
  const separator = hasOwnLines ? layout.lineEnd + indent : ' ';
  const previous = key === undefined ? children.at(-1) : lastBefore(children, key, field);
  return previous === undefined
    ? { offset: first.offset, length: 0, insert: `${name}${written},${separator}` }
    : { offset: endOf(previous), length: 0, insert: `,${separator}${name}${written}` };
}

/** Whether the author writes entries like this one on one line each. */
function areOneLine(text: string, children: readonly Node[], value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const alike = children.filter(({ type }) => type === (Array.isArray(value) ? 'array' : 'object'));
  return (
    alike.length > 0 && alike.every((node) => !/[\r\n]/.test(text.slice(node.offset, endOf(node))))
  );
}

/** The last property that the declaration puts before a key; undefined where there is none. */
function lastBefore(
  children: readonly Node[],
  key: string,
  field: Field | undefined,
): Node | undefined {
  const order = keyOrder(field);
  const place = order.indexOf(key);
  if (place === -1) return children.at(-1);
  return children.findLast((child) => {
    const other = order.indexOf(keyOf(child));
    return other !== -1 && other < place;
  });
}
