/** The door of the debrief: shows one play, explained from its log, in an element of the page. */
import './sheets.ts';
import './parts/outcome.module.css';
import './parts/timeline.module.css';
import './parts/veil.module.css';
import './parts/analysis.module.css';
import './parts/onward.module.css';
import { offerRescue, rescueOfRun } from '../ui/rooms/rescue.ts';
import { renderPage } from '../ui/rooms/renderPage.tsx';
import { DebriefPage } from './debriefPage.tsx';
import type { DebriefProps } from './debriefPage.tsx';
import { printsOnPaper } from './printsOnPaper.ts';

/** Shows the debrief in `root`, replacing what stands there; returns what takes it away again. */
export function openDebrief(root: HTMLElement, props: DebriefProps): () => void {
  const { own, run, scenario } = props;
  offerRescue(() => rescueOfRun(run, own === undefined ? undefined : scenario));
  const unmark = printsOnPaper(root.ownerDocument);
  renderPage(<DebriefPage {...props} />, root);
  root.ownerDocument.defaultView?.scrollTo(0, 0);
  return () => {
    offerRescue(undefined);
    unmark();
    renderPage(null, root);
  };
}
