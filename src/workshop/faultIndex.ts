/** The faults of a scenario by place, for showing each beside its field. */
import type { Fault } from '../scenario/fault.ts';
import { writePath, type Path } from '../scenario/path.ts';
import { leadsTo, readPath } from './readPath.ts';

/** A fault with its place as keys. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly path: Path;
}

/** Faults, found by their place. */
export interface FaultIndex {
  readonly all: readonly PlacedFault[];
  /** The faults of exactly this place. */
  readonly at: (path: Path) => readonly Fault[];
  /** How many faults there are here and below. */
  readonly countUnder: (path: Path) => number;
  /** Faults one level below, at keys other than these. */
  readonly beside: (path: Path, known: readonly string[]) => readonly Fault[];
}

/** Makes the faults of a text ready to be found. */
export function indexFaults(faults: readonly Fault[]): FaultIndex {
  const all = faults.map((fault) => ({ fault, path: readPath(fault.path) }));
  const byPath = new Map<string, Fault[]>();
  for (const { fault, path } of all) {
    const written = writePath(path);
    byPath.set(written, [...(byPath.get(written) ?? []), fault]);
  }
  return {
    all,
    at: (path) => byPath.get(writePath(path)) ?? [],
    countUnder: (path) => all.filter((placed) => leadsTo(path, placed.path)).length,
    beside: (path, known) =>
      all
        .filter(
          (placed) =>
            placed.path.length === path.length + 1 &&
            leadsTo(path, placed.path) &&
            !known.includes(String(placed.path.at(-1))),
        )
        .map(({ fault }) => fault),
  };
}
