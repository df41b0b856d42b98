/** Puts the faults of a file into the order of the file, with lines and columns. */
import type { Fault, FaultFacts, FaultKind } from './fault.ts';
import { writePath, type Path } from '../../json/path.ts';
import { positionsOf } from '../../json/textPosition.ts';

/** Most faults that are listed at once; a file with more says so in a last one. */
export const MOST_FAULTS = 200;

/** A fault with its offset in the text, in UTF-16 code units from 0. */
export interface PlacedFault {
  readonly kind: FaultKind;
  readonly path: Path;
  readonly offset: number;
  readonly facts: FaultFacts;
}

/** The faults of this text in file order, at most `MOST_FAULTS` and a last one that says that more follow. */
export function listFaults(text: string, faults: readonly PlacedFault[]): readonly Fault[] {
  const positionOf = positionsOf(text);
  const inOrder = [...faults].sort(
    (left, right) => left.offset - right.offset || left.path.length - right.path.length,
  );
  const listed = inOrder.slice(0, MOST_FAULTS);
  const next = inOrder[MOST_FAULTS];
  if (next !== undefined) {
    listed.push({
      kind: 'more-faults',
      path: [],
      offset: next.offset,
      facts: { amount: MOST_FAULTS },
    });
  }
  return listed.map(({ kind, path, offset, facts }) => ({
    kind,
    ...positionOf(offset),
    path: writePath(path),
    facts,
  }));
}
