/** Quick fixes keys: misspelt, repeated without need, or of a kind that no file may have. */
import { getNodeValue, type Node } from 'jsonc-parser';
import { sameValue } from '../../model/match/run.ts';
import { editsToRemove } from '../editing/entryEdits.ts';
import type { Fault } from '../checking/faults/fault.ts';
import { keyOf, propertiesNamed } from '../checking/jsonNodes.ts';
import { surelyMeant } from '../checking/nearestName.ts';
import type { TextEdit } from '../editing/textEdit.ts';

/** The edits that quick fix a fault of the key at a node; undefined where the fault is of another kind or the quick fix not certain. */
export function keyFix(key: Node, fault: Fault): readonly TextEdit[] | undefined {
  const property = key.parent;
  const holder = property?.parent;
  if (property?.type !== 'property' || holder === undefined) return undefined;
  switch (fault.kind) {
    case 'unknown-key': {
      const meant = surelyMeant(keyOf(property), fault.facts.names ?? []);
      if (meant === undefined || propertiesNamed(holder, meant).length > 0) return undefined;
      return [{ offset: key.offset, length: key.length, insert: JSON.stringify(meant) }];
    }
    case 'repeated-key': {
      const all = propertiesNamed(holder, keyOf(property)).map(valueOf);
      const isSaidOnce = all.every((value) => sameValue(value, all[0]));
      return isSaidOnce ? editsToRemove(holder, [property]) : undefined;
    }
    case 'forbidden-key':
      return editsToRemove(holder, [property]);
    default:
      return undefined;
  }
}

function valueOf(property: Node): unknown {
  const value = property.children?.[1];
  return value === undefined ? undefined : getNodeValue(value);
}
