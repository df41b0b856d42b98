/** The door of the debrief: shows one play, explained from its log, in an element of the page. */
import { runFileName, runFileText } from '../scenario/runToFile.ts';
import { offerRescue } from '../ui/rescue.ts';
import { renderPage } from '../ui/renderPage.tsx';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/forcedColours.css';
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
  const { run } = props;
  offerRescue(() => ({ name: runFileName(run), text: runFileText(run) }));
  renderPage(<DebriefPage {...props} />, root);
  root.ownerDocument.defaultView?.scrollTo(0, 0);
  return () => {
    offerRescue(undefined);
    renderPage(null, root);
  };
}
