/** How the room is opened, and by whom. */
import type { Say } from '../text/speaker.ts';
import type { Options } from './options.ts';
import type { Finished } from './finished.ts';
import type { Shipped } from './door/shipped.ts';
import type { Side } from '../model/vocabulary/words.ts';
import type { PlayOrigin } from '../seat/keptPlay.ts';
import type { RunFile } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { OwnCrisis } from '../scenario/runs/ownCrisis.ts';
import type { Missing } from '../scenario/links/library.ts';
import type { Listed } from '../ui/kept/shelf.ts';
import type { PlaySummary } from './keptPlays.ts';
import type { Unopened } from './door/readLink.ts';

/** How the room is opened. `again` skips the door and plays a scenario at once; `from` goes on with a run that is not over. */
export interface OpenPlay {
  readonly say: Say;
  readonly options: Options;
  readonly onDebrief: (finished: Finished) => void;
  /** Opens the debrief of a class; not offered where it is left out. */
  readonly onClass?: () => void;
  /** Opens the workshop; not offered where it is left out. */
  readonly onWorkshop?: () => void;
  /** A scenario from the workshop: its brief opens at once, with the seat, rival, code and clock of the options. */
  readonly linked?: Shipped | undefined;
  /** The same from the fragment of an address; where it cannot be opened, the door says why. */
  readonly fragment?: string | undefined;
  readonly again?:
    | (Shipped & {
        readonly seat: Side;
        readonly seed: number | undefined;
        readonly origin?: PlayOrigin | undefined;
      })
    | undefined;
  readonly from?: (Shipped & { readonly run: RunFile; readonly origin: PlayOrigin }) | undefined;
}

/** How to hand on a scenario of a fingerprint, where it does not come with the page. */
export type OwnCrisisOf = (
  scenario: Scenario,
  hash: string,
) => (() => Promise<OwnCrisis>) | undefined;

/** What the page of the room is given: how the room is opened, and what was found for it. */
export interface PlayPageProps extends OpenPlay {
  readonly shipped: readonly Shipped[];
  /** Shipped scenarios whose files could not be had. */
  readonly missing: readonly Missing[];
  readonly kept: Listed<PlaySummary>;
  readonly unopened?: Unopened;
  readonly ownCrisisOf: OwnCrisisOf;
  /** Whether the scenario came with the page's address: the door tells its reader what to know beforehand, and what the link chose. */
  readonly isInvited: boolean;
}
