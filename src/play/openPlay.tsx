/** The student's room: the door, the papers, the board and the end, one after the other on one page. */
import './dom/sheets.ts';
import { offerRescue } from '../ui/rooms/rescue.ts';
import { renderPage } from '../ui/rooms/renderPage.tsx';
import type { RunFile } from '../model/match/run.ts';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Side } from '../model/vocabulary/words.ts';
import { loadLibrary, shippedIds } from '../scenario/links/library.ts';
import type { Say } from '../text/speaker.ts';
import { PlayPage } from './playPage.tsx';
import type { Finished } from './finished.ts';
import { readLink, type ReadLink } from './readLink.ts';
import type { Options } from './options.ts';
import type { OwnCrisis } from '../scenario/runs/ownCrisis.ts';
import { takeOverPlay } from '../ui/kept/takeOver.ts';
import { PLAYS, fromOnlyPlay } from './keptPlays.ts';
import type { PlayOrigin } from '../seat/keptPlay.ts';
import * as narrowCss from './dom/board/narrow.module.css';

/** The scenario that the big button starts. */
const FLAGSHIP = 'pakistan-afghanistan';

/** A scenario with its content's hash. */
export interface Shipped {
  readonly scenario: Scenario;
  readonly hash: string;
  /** There where it came in a link that was made before some of its words were fixed. */
  readonly isReworded?: true;
}

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

/** A link from which no scenario could be had. */
export type Unopened = Exclude<ReadLink, { readonly kind: 'scenario' }>;

/** Opens the room in `root`; resolves once something can be seen. Returns what closes it. */
export async function openPlay(root: HTMLElement, how: OpenPlay): Promise<() => void> {
  const ids = [FLAGSHIP, ...shippedIds.filter((id) => id !== FLAGSHIP)];
  const { found: library, missing } = await loadLibrary(ids);
  const link = how.fragment === undefined ? undefined : await readLink(how.fragment);
  const linked = link?.kind === 'scenario' ? link.shipped : how.linked;
  const shipped =
    linked === undefined
      ? library
      : [linked, ...library.filter(({ scenario }) => scenario.id !== linked.scenario.id)];
  const isShipped = (hash: string): boolean => library.some((one) => one.hash === hash);
  await takeOverPlay(PLAYS, fromOnlyPlay);
  const kept = await PLAYS.list();
  root.classList.add(narrowCss.play);
  renderPage(
    <PlayPage
      {...how}
      onDebrief={(finished) => {
        const hash = finished.otherWords ?? finished.run.scenario.hash;
        how.onDebrief({ ...finished, isShipped: isShipped(hash) || undefined });
      }}
      ownCrisisOf={(scenario, hash) =>
        isShipped(hash)
          ? undefined
          : async () => (await import('../scenario/runs/ownCrisis.ts')).ownCrisis(scenario)
      }
      isInvited={link?.kind === 'scenario'}
      shipped={shipped}
      missing={missing}
      kept={kept}
      linked={linked}
      {...(link === undefined || link.kind === 'scenario' ? {} : { unopened: link })}
    />,
    root,
  );
  return () => {
    offerRescue(undefined);
    renderPage(null, root);
    root.classList.remove(narrowCss.play);
  };
}
