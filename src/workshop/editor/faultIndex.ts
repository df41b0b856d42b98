/** The faults of a scenario by place, for showing each beside its field. */
import type { Fault } from '../../scenario/checking/faults/fault.ts';
import { writePath, type Path } from '../../scenario/json/path.ts';
import { leadsTo, readPath } from './readPath.ts';

/** A fault with its place as keys. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly path: Path;
}

/** Faults, found by their place. What is only not yet written is none of them, but a gap. */
export interface FaultIndex {
  readonly all: readonly PlacedFault[];
  /** Texts that are needed and empty. */
  readonly gaps: readonly PlacedFault[];
  /** How many gaps there are here and below. */
  readonly gapsUnder: (path: Path) => number;
  /** The faults of exactly this place. */
  readonly at: (path: Path) => readonly Fault[];
  /** How many faults there are here and below. */
  readonly countUnder: (path: Path) => number;
  /** Faults one level below, at keys other than these. */
  readonly beside: (path: Path, known: readonly string[]) => readonly Fault[];
}

/** Makes the faults of a text ready to be found. */
export function indexFaults(faults: readonly Fault[]): FaultIndex {
  const placed = faults.map((fault) => ({ fault, path: readPath(fault.path) }));
  const all = placed.filter(({ fault }) => !isGap(fault));
  const gaps = placed.filter(({ fault }) => isGap(fault));
  const countIn = (among: readonly PlacedFault[], path: Path): number =>
    among.filter((one) => leadsTo(path, one.path)).length;
  const byPath = new Map<string, Fault[]>();
  for (const { fault, path } of all) {
    const written = writePath(path);
    byPath.set(written, [...(byPath.get(written) ?? []), fault]);
  }
  return {
    all,
    gaps,
    gapsUnder: (path) => countIn(gaps, path),
    at: (path) => byPath.get(writePath(path)) ?? [],
    countUnder: (path) => countIn(all, path),
    beside: (path, known) =>
      all
        .filter(
          (one) =>
            one.path.length === path.length + 1 &&
            leadsTo(path, one.path) &&
            !known.includes(String(one.path.at(-1))),
        )
        .map(({ fault }) => fault),
  };
}

/** Whether a fault says no more than that a text is still to be written. */
function isGap({ facts, kind }: Fault): boolean {
  return kind === 'text-too-short' && facts.amount === 0;
}
