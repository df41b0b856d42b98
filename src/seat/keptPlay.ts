/** A play as values that can be kept, sent and rebuilt. */
import type { RunFile } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Posture, Side } from '../model/vocabulary/words.ts';
import type { Moments } from './moments.ts';

/** Another play that this one will be seen against: the same shocks from the other seat, or the play that this one branched from. */
export interface PlayOrigin {
  /** Its run code. */
  readonly code: string;
  readonly seat: Side;
  /** What was chosen otherwise, and when; undefined where this play has its own beginning. */
  readonly branch?: { readonly turn: number; readonly side: Side; readonly posture: Posture };
}

/** Everything from which a play is rebuilt. Its run is whole, so that it can be saved as a file even where other rules could not replay it. */
export interface KeptPlay {
  readonly run: RunFile;
  readonly scenario: Scenario;
  readonly classCode: string | undefined;
  readonly clock: boolean;
  readonly origin: PlayOrigin | undefined;
  /** Left out by versions of the page that noted none. */
  readonly moments?: Moments;
  /** There where the person put it aside before its end. */
  readonly isAside?: true;
}
