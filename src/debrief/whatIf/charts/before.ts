/** Another play that this one is seen against: the other side's with the same shocks, or the one that it branched from. */
import type { RunFile } from '../../../model/match/run.ts';
import type { Posture, Side } from '../../../model/vocabulary/words.ts';

/** Where a play left another: what was chosen there instead, and by whom. */
export interface BranchPoint {
  readonly turn: number;
  readonly side: Side;
  readonly posture: Posture;
}

/** The play before. */
export interface Before {
  readonly run: RunFile;
  /** Whose seat it was played from. */
  readonly seat: Side;
  /** Undefined where it was played from its own beginning. */
  readonly branch?: BranchPoint;
}
