/** Finds where a key or value of a scenario stands in its text. */
import type { Node } from 'jsonc-parser';
import type { Path } from '../json/path.ts';

/** A function from a path to the offset of its value, or of its key; a path that leads nowhere ends at the deepest thing that exists. */
export function offsetsIn(tree: Node | undefined): (path: Path, at: 'key' | 'value') => number {
  const properties = new Map<Node, Map<string, Node>>();
  const propertyOf = (object: Node, key: string): Node | undefined => {
    let known = properties.get(object);
    if (known === undefined) {
      known = new Map();
      // The last of repeated keys is the one that counts, as in JSON.parse.
      for (const property of object.children ?? [])
        known.set(String(property.children?.[0]?.value), property);
      properties.set(object, known);
    }
    return known.get(key);
  };

  return (path, at) => {
    let value = tree;
    let keyOffset = tree?.offset ?? 0;
    for (const key of path) {
      if (value === undefined) break;
      if (value.type === 'array' && typeof key === 'number') {
        const item: Node | undefined = value.children?.[key];
        if (item === undefined) return value.offset;
        value = item;
        keyOffset = item.offset;
      } else {
        const property: Node | undefined =
          value.type === 'object' ? propertyOf(value, String(key)) : undefined;
        if (property === undefined) return value.offset;
        keyOffset = property.offset;
        value = property.children?.[1] ?? property;
      }
    }
    return at === 'key' ? keyOffset : (value?.offset ?? 0);
  };
}
