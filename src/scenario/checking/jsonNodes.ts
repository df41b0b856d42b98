/** Reads a text as JSON nodes with their places, faulty or not, for everything that edits or completes a text. */
import type { Node } from 'jsonc-parser';
import { brokenLimit } from '../json/limits.ts';
import type { Path } from '../json/path.ts';
import { readText } from './faults/syntaxFaults.ts';

/**
 * The nodes of a text; undefined where there are none, or where the text is larger or deeper than a file may be.
 * A byte order mark counts as a blank, so that offsets are those of the text.
 */
export function nodesOf(text: string): Node | undefined {
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  return brokenLimit(json) === undefined ? readText(json).tree : undefined;
}

/** The first offset after a node. */
export function endOf(node: Node): number {
  return node.offset + node.length;
}

/** The key of a property. */
export function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

/** The properties under a key: usually one, several where a key is repeated. */
export function propertiesNamed(node: Node, key: string | number): readonly Node[] {
  if (node.type !== 'object' || typeof key === 'number') return [];
  return (node.children ?? []).filter((property) => keyOf(property) === key);
}

/** The property or list item under a key; of repeated keys the last, as in `JSON.parse`. */
export function entryUnder(node: Node, key: string | number): Node | undefined {
  if (node.type === 'array') return typeof key === 'number' ? node.children?.[key] : undefined;
  return propertiesNamed(node, key).at(-1);
}

/** What a property or list item holds; undefined for a key without a value. */
export function heldBy(entry: Node): Node | undefined {
  return entry.type === 'property' ? entry.children?.[1] : entry;
}

/** The node of the value at a path. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let here = root;
  for (const key of path) {
    const entry: Node | undefined = here === undefined ? undefined : entryUnder(here, key);
    here = entry === undefined ? undefined : heldBy(entry);
  }
  return here;
}
