/** Changes a scenario's text at one place and leaves the rest as its author wrote it. */
import type { Node } from 'jsonc-parser';
import type { Field } from '../../model/scenarioShape/declaration.ts';
import { scenarioShape } from '../../model/scenarioShape/scenarioShape.ts';
import { editsToInsert, editsToRemove } from './entryEdits.ts';
import {
  endOf,
  entryUnder,
  heldBy,
  nodeAt,
  nodesOf,
  propertiesNamed,
} from '../checking/jsonNodes.ts';
import { indentAt, layoutOf, writeInline, writeValue } from '../json/jsonLayout.ts';
import { fieldAt, type Path } from '../json/path.ts';
import { replaceAt } from './replaceAt.ts';
import { shownValue } from '../../model/scenarioShape/declaredDefaults.ts';
import type { TextEdit } from './textEdit.ts';

/**
 * The edits that put a value at a path. A missing key is added at its place in the declared order, with whatever
 * must be there for it: where a whole list or object stood for its default, that default is written out first, so
 * that nothing but the value at the path changes. A list index past the end appends. `undefined` removes the key or
 * list item. What stands in the way and cannot hold the path is replaced.
 */
export function editsToSet(text: string, path: Path, value: unknown): readonly TextEdit[] {
  const root = nodesOf(text);
  if (root === undefined) return value === undefined ? [] : replaceAll(text, nest(path, value));
  let here = root;
  for (const [depth, key] of path.entries()) {
    const entry = entryUnder(here, key);
    const isLast = depth === path.length - 1;
    if (entry === undefined) {
      if (value === undefined) return [];
      return add(text, here, path, depth, value);
    }
    if (isLast && value === undefined) return remove(here, entry, key);
    const held = heldBy(entry);
    if (held === undefined) return [complete(text, entry, nest(path.slice(depth + 1), value))];
    here = held;
  }
  return value === undefined ? [] : [rewrite(text, here, value)];
}

/** The edits that move the list item at a path to another index of its list; what lies between moves up. */
export function editsToMove(text: string, path: Path, to: number): readonly TextEdit[] {
  const from = path.at(-1);
  const items = nodeAt(nodesOf(text), path.slice(0, -1))?.children ?? [];
  const target = Math.max(0, Math.min(to, items.length - 1));
  if (typeof from !== 'number' || items[from] === undefined || from === target) return [];
  const order = [...items.keys()].toSpliced(from, 1).toSpliced(target, 0, from);
  return items.flatMap((slot, index) => {
    const moved = items[order[index] ?? index];
    if (moved === undefined || moved === slot) return [];
    return [replace(slot, text.slice(moved.offset, moved.offset + moved.length))];
  });
}

function replace(node: Node, insert: string): TextEdit {
  return { offset: node.offset, length: node.length, insert };
}

function replaceAll(text: string, value: unknown): readonly TextEdit[] {
  const layout = layoutOf(text);
  const insert = `${writeValue(value, '', layout)}${layout.lineEnd}`;
  return [{ offset: 0, length: text.length, insert }];
}

function rewrite(text: string, node: Node, value: unknown): TextEdit {
  const old = text.slice(node.offset, node.offset + node.length);
  const wasOneLine = node.children !== undefined && node.children.length > 0 && !/[\r\n]/.test(old);
  const written = wasOneLine
    ? writeInline(value)
    : writeValue(value, indentAt(text, node.offset), layoutOf(text));
  return replace(node, written);
}

/** Gives a value to a key that has none yet. */
function complete(text: string, property: Node, value: unknown): TextEdit {
  const key = property.children?.[0] ?? property;
  const colon = /^\s*:/.exec(text.slice(endOf(key)))?.[0] ?? '';
  return { offset: endOf(key), length: colon.length, insert: `: ${writeInline(value)}` };
}

function remove(parent: Node, entry: Node, key: string | number): readonly TextEdit[] {
  const entries = parent.type === 'array' ? [entry] : propertiesNamed(parent, key);
  return editsToRemove(parent, entries);
}

/** Adds what is missing of a path from a depth on. */
function add(
  text: string,
  parent: Node,
  path: Path,
  depth: number,
  value: unknown,
): readonly TextEdit[] {
  const key = path[depth];
  const rest = path.slice(depth + 1);
  const inner = fieldAt(scenarioShape, path.slice(0, depth + 1));
  const added = rest.length === 0 ? value : withDefaultsAround(inner, rest, value);
  if (parent.type === 'object' && typeof key === 'string') {
    const field = fieldAt(scenarioShape, path.slice(0, depth));
    return [editsToInsert(text, parent, key, added, field)];
  }
  if (parent.type === 'array' && typeof key === 'number')
    return [editsToInsert(text, parent, undefined, added, undefined)];
  return [rewrite(text, parent, nest(path.slice(depth), value))];
}

/** What a place that is absent has to hold, so that a value stands below it and everything else is as it was by default. */
function withDefaultsAround(field: Field | undefined, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (field !== undefined && 'default' in field)
    return replaceAt(shownValue(field, undefined), path, value);
  const inner = field === undefined ? undefined : fieldAt(field, [key]);
  return replaceAt(undefined, [key], withDefaultsAround(inner, rest, value));
}

function nest(path: Path, value: unknown): unknown {
  return replaceAt(undefined, path, value);
}
