/** Finds keys that a scenario must not have: unknown ones, repeated ones, and those that reach for an object's prototype. */
import type { Node } from 'jsonc-parser';
import type { Field } from '../../../model/scenarioShape/declaration.ts';
import { foundValue, type FaultFacts, type FaultKind } from './fault.ts';
import { nearestName } from '../nearestName.ts';
import type { Path } from '../../json/path.ts';

/** A fault of a key, with the key's own offset in the text. */
export interface KeyFault {
  readonly kind: Extract<FaultKind, 'forbidden-key' | 'unknown-key' | 'repeated-key'>;
  readonly path: Path;
  readonly offset: number;
  readonly facts: FaultFacts;
}

/** The key at the top of a file by which editors find the schema; it means nothing to the scenario. */
export const SCHEMA_KEY = '$schema';

/** Every faulty key of the tree in file order, but at most `most` of them. */
export function keyFaults(tree: Node | undefined, shape: Field, most: number): readonly KeyFault[] {
  const faults: KeyFault[] = [];

  const visit = (node: Node | undefined, field: Field | undefined, path: Path): void => {
    if (node === undefined || faults.length >= most) return;
    if (node.type === 'array') {
      const of = field?.kind === 'list' ? field.of : undefined;
      for (const [index, item] of (node.children ?? []).entries()) {
        if (faults.length >= most) return;
        visit(item, of, [...path, index]);
      }
    } else if (node.type === 'object') {
      visitObject(node, field, path);
    }
  };

  const visitObject = (node: Node, field: Field | undefined, path: Path): void => {
    const known = knownKeys(field);
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

      if (isForbidden(key, valueNode)) fault('forbidden-key');
      else if (seen.has(key)) fault('repeated-key');
      else if (
        known !== undefined &&
        !known.has(key) &&
        !(path.length === 0 && key === SCHEMA_KEY)
      ) {
        const names = [...known.keys()];
        const nearest = nearestName(key, names);
        fault('unknown-key', nearest === undefined ? { names } : { names, nearest });
      }
      seen.add(key);
      visit(valueNode, known?.get(key), here);
    }
  };

  visit(tree, shape, []);
  return faults;
}

function knownKeys(field: Field | undefined): ReadonlyMap<string, Field> | undefined {
  if (field?.kind === 'object') return new Map(Object.entries(field.fields));
  if (field?.kind === 'record') return new Map(field.keys.map((key) => [key, field.of]));
  return undefined;
}

/** The keys that secure-json-parse refuses, found here because it does not say where they stand. */
function isForbidden(key: string, value: Node | undefined): boolean {
  if (key === '__proto__') return true;
  const inner = key === 'constructor' && value?.type === 'object' ? (value.children ?? []) : [];
  return inner.some((property) => property.children?.[0]?.value === 'prototype');
}
