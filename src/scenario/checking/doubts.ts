/** Remembers which places of a faulty file cannot be judged, so that one mistake is reported once and not for everything that hangs on it. */
import type { DataFault } from './faults/fault.ts';
import type { KeyFault } from './faults/keyFaults.ts';
import { writePath, type Path } from '../json/path.ts';

/** Which places stay unjudged. */
export interface Doubts {
  /** Whether the key at this path is only missing because it is misspelt. */
  readonly isMisspelt: (path: Path) => boolean;
  /** Whether the value at this path is faulty itself, or misspelt, or has a misspelt key. */
  readonly isDoubtful: (path: Path) => boolean;
}

/** The doubts that faulty values and misspelt keys leave. */
export function doubtsFrom(values: readonly DataFault[], keys: readonly KeyFault[]): Doubts {
  const misspelt = new Set<string>();
  const doubtful = new Set(values.map(({ path }) => writePath(path)));
  for (const { path, facts } of keys) {
    if (facts.nearest === undefined) continue;
    const parent = path.slice(0, -1);
    misspelt.add(writePath([...parent, facts.nearest]));
    doubtful.add(writePath(parent));
  }
  return {
    isMisspelt: (path) => misspelt.has(writePath(path)),
    isDoubtful: (path) => doubtful.has(writePath(path)) || misspelt.has(writePath(path)),
  };
}
