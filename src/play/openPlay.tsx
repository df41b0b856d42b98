/** The student's room: the door, the papers, the board and the end, one after the other on one page. */
import './dom/sheets.ts';
import { offerRescue } from '../ui/rooms/rescue.ts';
import { renderPage } from '../ui/rooms/renderPage.tsx';
import { loadLibrary, shippedIds } from '../scenario/links/library.ts';
import { PlayPage } from './playPage.tsx';
import { readLink } from './door/readLink.ts';
import { takeOverPlay } from '../ui/kept/takeOver.ts';
import { PLAYS, fromOnlyPlay } from './keptPlays.ts';
import type { OpenPlay } from './howOpened.ts';
import * as narrowCss from './dom/board/narrow.module.css';

/** The scenario that the big button starts. */
const FLAGSHIP = 'pakistan-afghanistan';

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
