/** The door of the workshop: a scenario is chosen or begun, written, checked, printed and handed on. */
import './sheets.ts';
import { renderPage } from '../ui/rooms/renderPage.tsx';
import type { Scenario } from '../model/scenarioShape/scenarioShape.ts';
import type { Say } from '../text/speaker.ts';
import { notedHere } from '../ui/kept/noteHere.ts';
import { takeOverDraft } from '../ui/kept/takeOver.ts';
import { DRAFTS, readDraft, type KeptDraft } from './editor/keptDrafts.ts';
import { openLink, openText } from './load/openText.ts';
import { WorkshopPage, type InEditor, type Start } from './workshopPage.tsx';

/** How the workshop is opened. */
export interface OpenWorkshop {
  readonly say: Say;
  /** The fragment of an address that holds a scenario, or a text; nothing opens the choice of scenarios. */
  readonly start?: { readonly fragment: string } | { readonly text: string } | undefined;
  readonly onLeave: () => void;
  /** Plays the scenario that is on the editor. */
  readonly onPlay: (scenario: Scenario, hash: string) => void;
}

// What lies on the editor stays at hand, in this page's memory, so that one can play it and come back.
let left: InEditor | undefined;

/** Shows the workshop in `root`; resolves once something can be seen. Returns what takes it away again. */
export async function openWorkshop(root: HTMLElement, how: OpenWorkshop): Promise<() => void> {
  await takeOverDraft(DRAFTS, (old) => old as KeptDraft);
  const start = await startOf(how.start);
  renderPage(
    <WorkshopPage
      start={start}
      left={left}
      inEditor={(inEditor) => {
        left = inEditor;
      }}
      onPlay={({ hash, scenario }) => how.onPlay(scenario, hash)}
      onLeave={how.onLeave}
      say={how.say}
    />,
    root,
  );
  return () => renderPage(null, root);
}

async function startOf(start: OpenWorkshop['start']): Promise<Start | undefined> {
  // A page that was loaded again goes on with the draft that was being written, even where its address holds a link.
  const { draft } = notedHere();
  const noted =
    left === undefined && typeof draft === 'string' ? await readDraft(draft) : undefined;
  if (noted !== undefined) return { ok: true, migrated: undefined, ...noted };
  if (start !== undefined && 'fragment' in start) return openLink(start.fragment);
  return start === undefined ? undefined : openText(start.text, { kind: 'pasted', name: '' });
}
