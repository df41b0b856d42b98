/** Finds keys that a file must not have: unknown ones and repeated ones. Those that reach for an object's prototype are found as it is read. */
import type { Node } from 'jsonc-parser';
import type { Field } from '../../../model/scenarioShape/declaration.ts';
import { declaredKeys, fieldUnder } from '../../../model/scenarioShape/walk.ts';
import { isForbiddenKey } from '../readJson.ts';
import { foundValue, type FaultFacts, type FaultKind } from './fault.ts';
import { nearestName } from '../nearestName.ts';
import type { Path } from '../../json/path.ts';

/** A fault of a key, with the key's own offset in the text. */
export interface KeyFault {
  readonly kind: Extract<FaultKind, 'unknown-key' | 'repeated-key'>;
  readonly path: Path;
  readonly offset: number;
  readonly facts: FaultFacts;
}

/** The key at the top of a file by which editors find the schema; it means nothing to the scenario. */
export const SCHEMA_KEY = '$schema';

/** Every faulty key of the tree in file order, but at most `most` of them. `ignored` are keys at the top that are no faults although they are not declared. */
export function keyFaults(
  tree: Node | undefined,
  shape: Field,
  most: number,
  ignored: readonly string[] = [],
): readonly KeyFault[] {
  const faults: KeyFault[] = [];

  const visit = (node: Node | undefined, field: Field | undefined, path: Path): void => {
    if (node === undefined || faults.length >= most) return;
    if (node.type === 'array') {
      for (const [index, item] of (node.children ?? []).entries()) {
        if (faults.length >= most) return;
        visit(item, fieldUnder(field, index), [...path, index]);
      }
    } else if (node.type === 'object') {
      visitObject(node, field, path);
    }
  };

  const visitObject = (node: Node, field: Field | undefined, path: Path): void => {
    const hasKeys = field?.kind === 'object' || field?.kind === 'record';
    const known = hasKeys ? new Set(declaredKeys(field)) : undefined;
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      if (faults.length >= most) return;
      const [keyNode, valueNode] = property.children ?? [];
      const key = String(keyNode?.value);
      const here = [...path, key];
      const fault = (kind: KeyFault['kind'], facts: FaultFacts = {}) =>
        faults.push({
          kind,
          path: here,
          offset: property.offset,
          facts: { found: foundValue(key), key, ...facts },
        });

      const isIgnored = path.length === 0 && ignored.includes(key);
      // It has its fault already.
      const isForbidden = isForbiddenKey(key, valueNode);
      if (!isForbidden && seen.has(key)) fault('repeated-key');
      else if (known !== undefined && !known.has(key) && !isIgnored && !isForbidden) {
        const names = [...known];
        const nearest = nearestName(key, names);
        fault('unknown-key', nearest === undefined ? { names } : { names, nearest });
      }
      seen.add(key);
      visit(valueNode, fieldUnder(field, key), here);
    }
  };

  visit(tree, shape, []);
  return faults;
}
