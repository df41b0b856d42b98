/** The door of the workshop: a scenario is chosen or begun, written, checked, printed and handed on. */
import { render } from 'preact';
import type { Scenario } from '../model/scenarioShape.ts';
import type { Say } from '../text/speaker.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/forcedColours.css';
import type { Bench } from './bench.ts';
import { openLink, openText, type HandedIn } from './load/openText.ts';
import { WorkshopPage } from './workshopPage.tsx';
import './styles/bench.css';
import './styles/form.css';
import './styles/panes.css';
import './styles/table.css';
import './styles/load.css';
import './styles/share.css';
import './styles/narrow.css';
import './styles/forced.css';

/** How the workshop is opened. */
export interface OpenWorkshop {
  readonly say: Say;
  /** The fragment of an address that holds a scenario, or a text; nothing opens the choice of scenarios. */
  readonly start?: { readonly fragment: string } | { readonly text: string } | undefined;
  readonly onLeave: () => void;
  /** Plays the scenario that is on the bench. */
  readonly onPlay: (scenario: Scenario, hash: string) => void;
}

// What lies on the bench stays at hand, in this page's memory, so that one can play it and come back.
let left: Bench | undefined;

/** Shows the workshop in `root`; resolves once something can be seen. Returns what takes it away again. */
export async function openWorkshop(root: HTMLElement, how: OpenWorkshop): Promise<() => void> {
  const start = await startOf(how.start);
  render(
    <WorkshopPage
      start={start}
      onBench={(bench) => {
        left = bench;
      }}
      onPlay={({ hash, scenario }) => how.onPlay(scenario, hash)}
      onLeave={how.onLeave}
      say={how.say}
    />,
    root,
  );
  return () => render(null, root);
}

async function startOf(start: OpenWorkshop['start']): Promise<HandedIn | undefined> {
  if (start !== undefined && 'fragment' in start) return openLink(start.fragment);
  if (start !== undefined) return openText(start.text, { kind: 'pasted', name: '' });
  if (left === undefined) return undefined;
  return { ok: true, document: left.view().document, migrated: undefined };
}
