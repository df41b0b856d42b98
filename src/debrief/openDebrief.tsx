/** The door of the debrief: shows one play, explained from its log, in an element of the page. */
import { offerRescue, rescueOfRun } from '../ui/rooms/rescue.ts';
import { renderPage } from '../ui/rooms/renderPage.tsx';
import '../ui/look/fonts.css';
import '../ui/look/tokens.css';
import '../ui/look/base.css';
import '../ui/look/forcedColours.css';
import { DebriefPage } from './debriefPage.tsx';
import type { DebriefProps } from './debriefPage.tsx';
import './styles/page.css';
import './styles/outcome.css';
import './styles/timeline.css';
import './styles/veil.css';
import './styles/analysis.css';
import './styles/onward.css';
import './styles/figure.css';
import './styles/print.css';
import './styles/forced.css';

/** Shows the debrief in `root`, replacing what stands there; returns what takes it away again. */
export function openDebrief(root: HTMLElement, props: DebriefProps): () => void {
  const { own, run, scenario } = props;
  offerRescue(() => rescueOfRun(run, own === undefined ? undefined : scenario));
  renderPage(<DebriefPage {...props} />, root);
  root.ownerDocument.defaultView?.scrollTo(0, 0);
  return () => {
    offerRescue(undefined);
    renderPage(null, root);
  };
}
